import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A samovar: urn, tap, handles and teapot on its crown. */
export function buildFamily(): Model {
  const urn = smoothPath<Vector2>(
    [
      [0.07, 0.1],
      [0.11, 0.16],
      [0.13, 0.26],
      [0.1, 0.34],
      [0.075, 0.36],
    ],
    24,
  );
  const foot = [
    [0, 0],
    [0.1, 0],
    [0.1, 0.02],
    [0.06, 0.05],
    [0.05, 0.09],
    [0.07, 0.1],
    [0, 0.1],
  ] as const;
  const pot = smoothPath<Vector2>(
    [
      [0.03, 0],
      [0.05, 0.02],
      [0.045, 0.05],
      [0.02, 0.065],
    ],
    12,
  );
  return model('medium', [
    part(
      'silver',
      '#c9c9c6',
      Shape.merge(
        lathe(foot, { segments: 36 }),
        lathe([[0, 0.1], ...urn, [0, 0.36]], { segments: 44, crease: 0.9 }),
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        torus(0.076, 0.006, 40, 8).move(0, 0.36, 0),
        torus(0.129, 0.004, 44, 8).move(0, 0.25, 0),
        torus(0.06, 0.005, 36, 8).move(0, 0.06, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        tube(
          [
            [0, 0.15, 0.1],
            [0, 0.15, 0.165],
            [0, 0.125, 0.17],
          ],
          0.009,
        ),
        box(0.05, 0.012, 0.012).move(0, 0.165, 0.145),
        tube(
          smoothPath<Vector3>(
            [
              [0.1, 0.32, 0],
              [0.17, 0.34, 0],
              [0.17, 0.25, 0],
              [0.12, 0.22, 0],
            ],
            16,
          ),
          0.008,
        ).mirrored('x'),
      ),
      { tint: 'second' },
    ),
    part(
      'silver',
      '#c9c9c6',
      Shape.merge(
        cylinder(0.06, 0.035, { topRadius: 0.05 }).move(0, 0.36, 0),
        lathe([[0, 0], ...pot, [0, 0.065]], { segments: 28 }).move(0, 0.395, 0),
        tube(
          [
            [0.04, 0.43, 0],
            [0.07, 0.445, 0],
            [0.078, 0.465, 0],
          ],
          0.006,
        ),
        tube(
          smoothPath<Vector3>(
            [
              [-0.04, 0.45, 0],
              [-0.075, 0.45, 0],
              [-0.046, 0.415, 0],
            ],
            10,
          ),
          0.004,
        ),
        sphere(0.009, 12).move(0, 0.467, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
