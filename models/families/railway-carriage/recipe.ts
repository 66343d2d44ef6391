import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { wheel } from '../../parts/wheel.ts';

/** A saloon carriage on its bogies, seen from its side: windows with frames, doors at both ends, gangways and buffers. */
export function buildFamily(): Model {
  const windows = (z: number): Shape[] =>
    Array.from({ length: 12 }, (_, at) => box(1.1, 0.82, 0.06, 0.02).move(-9.9 + at * 1.8, 2.16, z));
  const frames = (z: number): Shape[] =>
    Array.from({ length: 12 }, (_, at) => box(1.24, 0.96, 0.045, 0.02).move(-9.9 + at * 1.8, 2.09, z));
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
  const ends = [-1, 1] as const;
  const buffers = ends.flatMap((end) =>
    [-0.9, 0.9].map((z) =>
      Shape.merge(
        cylinder(0.09, 0.42, { segments: 12 }),
        cylinder(0.23, 0.06, { segments: 20 }).move(0, 0.4, 0),
      )
        .turn('z', (-end * Math.PI) / 2)
        .move(end * 11.68, 1.02, z),
    ),
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
    part('painted-metal', '#4a3a22', Shape.merge(...frames(1.478), ...frames(-1.478)), { tint: 'second' }),
    part(
      'glass',
      '#23261f',
      Shape.merge(
        ...windows(1.5),
        ...windows(-1.5),
        ...ends.flatMap((end) =>
          [-0.98, 0.98].map((z) => box(0.05, 0.7, 0.5, 0.02).move(end * 11.7, 2.2, z)),
        ),
      ),
    ),
    part(
      'painted-metal',
      '#c5b37a',
      Shape.merge(
        ...[1.51, -1.51].flatMap((z) => [
          box(23.4, 0.06, 0.05, 0.015).move(0, 1.96, z),
          box(23.4, 0.06, 0.05, 0.015).move(0, 1.32, z),
        ]),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        ...ends.flatMap((end) =>
          [-1.54, 1.54].map((z) => cylinder(0.02, 1.5, { segments: 8 }).move(end * 11.2, 1.2, z)),
        ),
        box(2.2, 0.3, 0.03, 0.01).move(0, 1.58, 1.51),
        box(2.2, 0.3, 0.03, 0.01).move(0, 1.58, -1.51),
      ),
      { tint: 'accent' },
    ),
    part(
      'rubber',
      '#1d1b19',
      Shape.merge(
        ...ends.flatMap((end) => [
          box(0.34, 2.1, 0.16, 0.05).move(end * 11.82, 1.25, 0.5),
          box(0.34, 2.1, 0.16, 0.05).move(end * 11.82, 1.25, -0.5),
          box(0.34, 0.16, 1.16, 0.05).move(end * 11.82, 3.3, 0),
        ]),
      ),
    ),
    part(
      'painted-metal',
      '#2f2a22',
      Shape.merge(...ends.map((end) => box(0.06, 1.98, 0.82, 0.02).move(end * 11.7, 1.27, 0))),
      { tint: 'body' },
    ),
    part(
      'iron',
      '#24211e',
      Shape.merge(
        bogie.move(-8.2, 0, 0),
        bogie.move(8.2, 0, 0),
        box(11, 0.4, 1.6, 0.06).move(0, 0.62, 0),
        ...ends.flatMap((end) => [
          box(0.3, 0.26, 2.5, 0.04).move(end * 11.55, 0.9, 0),
          ...[-1.36, 1.36].flatMap((z) =>
            [0.36, 0.68].map((y) => box(0.8, 0.05, 0.3, 0.012).move(end * 11.05, y, z)),
          ),
        ]),
        ...buffers,
      ),
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
