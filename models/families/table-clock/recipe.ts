import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A clock in a stepped case on feet, with a carrying handle. */
export function buildFamily(): Model {
  const face = cylinder(0.07, 0.006, { segments: 36 })
    .turn('x', Math.PI / 2)
    .move(0, 0.17, 0.068);
  const marks = Shape.merge(
    ...Array.from({ length: 12 }, (_, hour) =>
      box(0.004, 0.011, 0.002)
        .move(0, 0.05, 0)
        .turn('z', (-hour * Math.PI) / 6)
        .move(0, 0.17, 0.074),
    ),
  );
  const hand = (length: number, turn: number): Shape =>
    box(0.004, length, 0.002, 0.0006).move(0, -0.006, 0).turn('z', -turn).move(0, 0.17, 0.0765);
  return model('small', [
    part(
      'mahogany',
      '#5a2c1c',
      Shape.merge(
        box(0.24, 0.03, 0.16, 0.006).move(0, 0.015, 0),
        box(0.2, 0.22, 0.13, 0.005).move(0, 0.045, 0),
        box(0.23, 0.025, 0.155, 0.006).move(0, 0.265, 0),
        box(0.17, 0.035, 0.11, 0.012).move(0, 0.29, 0),
      ),
      { tint: 'body' },
    ),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        ...[-1, 1].flatMap((x) => [-1, 1].map((z) => sphere(0.016, 12).move(x * 0.1, 0.014, z * 0.06))),
        torus(0.072, 0.005, 36, 8)
          .turn('x', Math.PI / 2)
          .move(0, 0.17, 0.07),
        tube(
          smoothPath<Vector3>(
            [
              [-0.05, 0.32, 0],
              [-0.045, 0.36, 0],
              [0, 0.375, 0],
              [0.045, 0.36, 0],
              [0.05, 0.32, 0],
            ],
            14,
          ),
          0.005,
        ),
        marks,
        hand(0.036, 5.25),
        hand(0.054, 1.05),
      ),
      { tint: 'accent' },
    ),
    part('enamel', '#f2ecdd', face, { tint: 'second' }),
  ]);
}
