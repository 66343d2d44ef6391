import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { wheel } from '../../parts/wheel.ts';

/** A railway carriage on its bogies, seen from its side. */
export function buildFamily(): Model {
  const windowRow = (z: number): Shape[] =>
    Array.from({ length: 12 }, (_, at) => box(1.1, 0.85, 0.06, 0.02).move(-9.9 + at * 1.8, 2.2, z));
  const bogie = Shape.merge(
    ...[-1.2, 1.2].flatMap((x) =>
      [-0.76, 0.76].map((z) =>
        wheel(0.46, 0.13)
          .turn('y', Math.PI / 2)
          .move(x, 0.46, z),
      ),
    ),
    box(3.4, 0.24, 0.14, 0.03).move(0, 0.5, 0.92),
    box(3.4, 0.24, 0.14, 0.03).move(0, 0.5, -0.92),
    box(0.5, 0.3, 1.9, 0.04).move(0, 0.5, 0),
  );
  const section: Vector2[] = smoothPath<Vector2>(
    [
      [1.45, 0],
      [1.5, 0.9],
      [1.45, 1.9],
      [1.15, 2.45],
      [0.5, 2.68],
      [-0.5, 2.68],
      [-1.15, 2.45],
      [-1.45, 1.9],
      [-1.5, 0.9],
      [-1.45, 0],
    ],
    30,
  );
  return model('medium', [
    part(
      'painted-metal',
      '#26402f',
      sweep(
        [
          [-11.7, 1.05, 0],
          [11.7, 1.05, 0],
        ],
        section,
        { level: true, crease: 0.5 },
      ),
      { tint: 'body' },
    ),
    part('glass', '#2a2b26', Shape.merge(...windowRow(1.49), ...windowRow(-1.49))),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        box(23.4, 0.06, 0.05, 0.015).move(0, 1.98, 1.51),
        box(23.4, 0.06, 0.05, 0.015).move(0, 1.98, -1.51),
        box(23.4, 0.06, 0.05, 0.015).move(0, 1.3, 1.49),
        box(23.4, 0.06, 0.05, 0.015).move(0, 1.3, -1.49),
        ...[-11.2, 11.2].flatMap((x) =>
          [-1.56, 1.56].map((z) => cylinder(0.02, 1.5, { segments: 8 }).move(x, 1.2, z)),
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'iron',
      '#231f1c',
      Shape.merge(
        bogie.move(-8.2, 0, 0),
        bogie.move(8.2, 0, 0),
        box(11, 0.4, 1.6, 0.06).move(0, 0.62, 0),
        box(0.3, 0.2, 2.2, 0.04).move(11.85, 0.95, 0),
        box(0.3, 0.2, 2.2, 0.04).move(-11.85, 0.95, 0),
        ...[-11.3, 11.3].flatMap((x) => [0.35, 0.65].map((y) => box(0.7, 0.05, 2.9, 0.012).move(x, y, 0))),
      ),
      { tint: 'accent' },
    ),
    part(
      'painted-metal',
      '#6a6a64',
      Shape.merge(
        ...Array.from({ length: 7 }, (_, at) => box(0.9, 0.16, 0.5, 0.05).move(-9 + at * 3, 3.68, 0)),
      ),
    ),
  ]);
}
