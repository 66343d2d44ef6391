import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** An object no family fits: a plain closed case with fittings, its lid slightly raised. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'walnut',
      '#6b5236',
      Shape.merge(box(0.3, 0.13, 0.2, 0.006), box(0.306, 0.05, 0.206, 0.01).move(0, 0.134, 0)),
      { tint: 'body' },
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        ...[-1, 1].flatMap((x) =>
          [-1, 1].map((z) => box(0.03, 0.03, 0.03, 0.005).move(x * 0.142, 0, z * 0.092)),
        ),
        box(0.04, 0.05, 0.008, 0.002).move(0, 0.11, 0.103),
        tube(
          smoothPath<Vector3>(
            [
              [-0.05, 0.184, 0],
              [-0.045, 0.21, 0],
              [0.045, 0.21, 0],
              [0.05, 0.184, 0],
            ],
            14,
          ),
          0.006,
        ),
      ),
      { tint: 'second' },
    ),
  ]);
}
