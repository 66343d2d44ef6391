import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { stand } from '../../parts/stand.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A rifle on a forked stand, muzzle to the right. */
export function buildFamily(): Model {
  const stock = prism(
    smoothPath<Vector2>(
      [
        [-0.42, 0.1],
        [-0.42, 0.22],
        [-0.18, 0.235],
        [0.05, 0.245],
        [0.3, 0.235],
        [0.34, 0.215],
        [0.02, 0.195],
        [-0.08, 0.185],
        [-0.2, 0.17],
        [-0.34, 0.11],
      ],
      60,
    ),
    0.036,
    { chamfer: 0.012 },
  );
  return model('medium', [
    part('walnut', '#5a3a22', stock, { tint: 'body' }),
    part(
      'blued-steel',
      '#2c3036',
      Shape.merge(
        tube(
          [
            [0, 0.25, 0],
            [0.62, 0.25, 0],
          ],
          (t) => 0.012 - t * 0.004,
          { sides: 14 },
        ),
        box(0.18, 0.034, 0.03, 0.006).move(-0.02, 0.235, 0),
        tube(
          [
            [-0.05, 0.25, 0.012],
            [-0.05, 0.235, 0.05],
          ],
          0.005,
        ),
        sphere(0.01, 12).move(-0.05, 0.232, 0.056),
        box(0.006, 0.02, 0.004).move(0.6, 0.258, 0),
        box(0.012, 0.014, 0.014).move(0.1, 0.258, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08a48',
      Shape.merge(
        tube(
          smoothPath<Vector3>(
            [
              [-0.06, 0.195, 0],
              [-0.055, 0.155, 0],
              [0.01, 0.155, 0],
              [0.02, 0.195, 0],
            ],
            16,
          ),
          0.004,
        ),
        box(0.006, 0.03, 0.005).move(-0.02, 0.162, 0),
        box(0.008, 0.118, 0.036, 0.002).move(-0.424, 0.101, 0),
      ),
      { tint: 'accent' },
    ),
    part('walnut', '#3b2417', stand(0.46, 0.196, 0.16).move(0.02, 0, 0)),
  ]);
}
