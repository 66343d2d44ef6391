import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

export type Beak = 'hooked' | 'short' | 'slender';

/** A beak from its root towards +z for a bird `s` metres high. */
export function beakShape(kind: Beak, s: number): Shape {
  if (kind === 'hooked')
    return Shape.merge(
      tube(
        smoothPath<Vector3>(
          [
            [0, 0.03 * s, 0],
            [0, 0.025 * s, 0.06 * s],
            [0, -0.02 * s, 0.085 * s],
            [0, -0.065 * s, 0.066 * s],
          ],
          10,
        ),
        (t) => s * 0.05 * (1 - 0.9 * t),
        { sides: 10 },
      ),
      tube(
        smoothPath<Vector3>(
          [
            [0, -0.03 * s, 0],
            [0, -0.045 * s, 0.03 * s],
            [0, -0.05 * s, 0.05 * s],
          ],
          6,
        ),
        (t) => s * 0.034 * (1 - 0.6 * t),
        { sides: 8 },
      ),
    );
  const [long, thick] = kind === 'short' ? [0.085, 0.042] : [0.12, 0.03];
  return Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [0, 0.008 * s, 0],
          [0, 0.004 * s, long * 0.6 * s],
          [0, -0.014 * s, long * s],
        ],
        8,
      ),
      (t) => s * thick * (1 - 0.88 * t),
      { sides: 9 },
    ),
    tube(
      [
        [0, -0.014 * s, 0],
        [0, -0.018 * s, long * 0.45 * s],
        [0, -0.018 * s, long * 0.85 * s],
      ],
      (t) => s * thick * 0.75 * (1 - 0.8 * t),
      { sides: 8 },
    ),
  );
}

/** Toes over the front of the perch and behind it. */
export function perchingFoot(side: number, s: number): Shape {
  const x = side * 0.075 * s;
  const r = 0.05 * s;
  const toe = (dx: number, way: number) =>
    tube(
      smoothPath<Vector3>(
        [
          [x, r * 1.5, 0],
          [x + dx * 0.5, r * 1.1, way * r * 0.8],
          [x + dx, r * 0.2, way * r * 1.25],
          [x + dx, -r * 0.5, way * r * 0.9],
        ],
        7,
      ),
      (t) => 0.018 * s * (1 - 0.45 * t),
      { sides: 6 },
    );
  return Shape.merge(
    tube(
      [
        [x, r * 3, -r * 0.4],
        [x, r * 2.2, -r * 0.2],
        [x, r * 1.4, 0],
      ],
      0.022 * s,
      { sides: 7 },
    ),
    toe(-0.03 * s, 1),
    toe(0, 1),
    toe(0.03 * s, 1),
    toe(0, -1),
  );
}
