import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';

/** The hilt of an Arab dagger: a waisted grip spread at both ends, with a round stud above and below. */
export function jambiyaHilt(surfaces: HiltSurfaces): Part[] {
  const line = smoothPath<Vector2>(
    [
      [0.008, 0.024],
      [-0.006, 0.0225],
      [-0.024, 0.0125],
      [-0.044, 0.0105],
      [-0.06, 0.0135],
      [-0.076, 0.0255],
      [-0.085, 0.0268],
      [-0.092, 0.022],
    ],
    22,
  );
  const outline = [...line, ...line.toReversed().map(([x, y]): Vector2 => [x, -y])];
  const stud = lathe(
    [
      [0.0068, -0.0008],
      [0.0066, 0.0012],
      [0.005, 0.0018],
      [0.004, 0.0032],
      [0, 0.004],
    ],
    { segments: 14, crease: 0.9 },
  ).turn('x', Math.PI / 2);
  const ribs = [-0.03, -0.036, -0.042, -0.048].map((x) =>
    prism(
      [
        [x - 0.0016, 0.0118],
        [x + 0.0016, 0.0118],
        [x + 0.0016, -0.0118],
        [x - 0.0016, -0.0118],
      ],
      0.021,
      { chamfer: 0.0009 },
    ),
  );
  return [
    madeOf(surfaces.grip, prism(outline, 0.019, { chamfer: 0.0018, crease: 0.9 })),
    madeOf(surfaces.metal, Shape.merge(...ribs)),
    madeOf(
      surfaces.accent,
      Shape.merge(
        stud.move(-0.002, 0, 0.0094),
        ...[-0.009, 0.009].map((y) => stud.scale(0.8).move(-0.077, y, 0.0094)),
      ),
      { untilLevel: 1 },
    ),
  ];
}
