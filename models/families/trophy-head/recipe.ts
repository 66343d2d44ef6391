import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A mounted head of a horned beast on a shield of wood. */
export function buildFamily(): Model {
  const horn = tube(
    smoothPath<Vector3>(
      [
        [0.05, 0.34, 0.12],
        [0.13, 0.4, 0.1],
        [0.18, 0.5, 0.08],
        [0.15, 0.58, 0.1],
      ],
      18,
    ),
    (t) => 0.024 - t * 0.019,
    { sides: 10 },
  );
  return model('small', [
    part(
      'fur',
      '#6a4b30',
      Shape.merge(
        capsule([0, 0.2, 0.02], [0, 0.3, 0.16], 0.11, 0.08, 20),
        capsule([0, 0.31, 0.16], [0, 0.24, 0.32], 0.075, 0.042, 18),
        sphere(0.03, 12).scale(1.8, 0.7, 0.5).move(0.1, 0.33, 0.12),
        sphere(0.03, 12).scale(1.8, 0.7, 0.5).move(-0.1, 0.33, 0.12),
      ),
      { tint: 'body' },
    ),
    part('ivory', '#3a3028', Shape.merge(horn, horn.mirror('x')), { tint: 'second' }),
    part(
      'glass',
      '#15110d',
      Shape.merge(
        sphere(0.011, 12).move(0.055, 0.325, 0.21),
        sphere(0.011, 12).move(-0.055, 0.325, 0.21),
        sphere(0.02, 12).scale(1.3, 0.8, 0.6).move(0, 0.235, 0.355),
      ),
    ),
    part(
      'walnut',
      '#3b2417',
      prism(
        [
          [-0.17, 0.42],
          [0.17, 0.42],
          [0.17, 0.2],
          [0.1, 0.06],
          [0, 0],
          [-0.1, 0.06],
          [-0.17, 0.2],
        ],
        0.03,
        { chamfer: 0.008 },
      ),
      { tint: 'accent' },
    ),
  ]);
}
