import { circle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { onDeerHead } from './deer-clay.ts';

/** Beam first, then its tines: points of the head of a deer with withers 1, then the radius at the root. */
const branches: readonly (readonly [readonly Vector3[], number])[] = [
  [
    [
      [0.042, 1.39, 0.498],
      [0.095, 1.49, 0.44],
      [0.19, 1.62, 0.41],
      [0.24, 1.78, 0.46],
      [0.215, 1.94, 0.56],
    ],
    0.021,
  ],
  [
    [
      [0.052, 1.415, 0.485],
      [0.07, 1.45, 0.58],
      [0.065, 1.53, 0.66],
    ],
    0.0145,
  ],
  [
    [
      [0.1, 1.5, 0.437],
      [0.135, 1.545, 0.51],
      [0.13, 1.62, 0.575],
    ],
    0.0135,
  ],
  [
    [
      [0.205, 1.65, 0.41],
      [0.25, 1.7, 0.47],
      [0.25, 1.78, 0.57],
    ],
    0.013,
  ],
  [
    [
      [0.238, 1.76, 0.45],
      [0.29, 1.84, 0.42],
      [0.3, 1.94, 0.44],
    ],
    0.0125,
  ],
];

/** Both antlers of a ten-pointer that is `s` metres at the withers. */
export function antlers(s: number): Shape {
  const one = (side: number) =>
    branches.map(([keys, root], i) =>
      sweep(
        smoothPath(
          keys.map(([x, y, z]) => onDeerHead(s, [side * x, y, z])),
          i === 0 ? 14 : 7,
        ),
        circle(1, 8),
        { scale: (t) => s * root * (i === 0 ? 1.06 - 0.8 * t : 1.15 - 0.95 * t), crease: 1.2 },
      ),
    );
  return Shape.merge(...one(1), ...one(-1));
}
