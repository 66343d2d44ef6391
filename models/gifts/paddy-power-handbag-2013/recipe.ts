import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A soft handbag with a flap and two handles. */
export function buildGift(): Model {
  const handle = (z: number): Shape =>
    tube(
      smoothPath<Vector3>(
        [
          [-0.08, 0.16, z],
          [-0.075, 0.24, z],
          [0, 0.275, z * 0.6],
          [0.075, 0.24, z],
          [0.08, 0.16, z],
        ],
        24,
      ),
      0.006,
    );
  return model('small', [
    part(
      'leather',
      '#7a3f3a',
      box(0.34, 0.19, 0.14, 0.03).deform(([x, y, z]) => [x * (1.0 - 0.35 * y), y, z * (1 - 1.8 * y)]),
      { tint: 'body' },
    ),
    part(
      'leather',
      '#6a3330',
      Shape.merge(handle(0.045), handle(-0.045), box(0.24, 0.006, 0.1, 0.002).move(0, 0.186, 0)),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#c09a50',
      Shape.merge(
        box(0.036, 0.03, 0.01, 0.003).move(0, 0.15, 0.056),
        torus(0.011, 0.003, 16, 8)
          .turn('x', Math.PI / 2)
          .move(-0.08, 0.16, 0.054),
        torus(0.011, 0.003, 16, 8)
          .turn('x', Math.PI / 2)
          .move(0.08, 0.16, 0.054),
      ),
      { tint: 'accent' },
    ),
  ]);
}
