import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { valueNoise } from '../../kit/noise.ts';
import { smoothStep } from '../../kit/vector.ts';

/** Elbow or stifle, knee or hock, fetlock and foot: [y, z]; height of the back 1. */
const legs = [
  [
    [0.62, 0.29],
    [0.36, 0.34],
    [0.1, 0.34],
    [0.035, 0.37],
  ],
  [
    [0.62, 0.27],
    [0.36, 0.26],
    [0.1, 0.2],
    [0.035, 0.23],
  ],
  [
    [0.62, -0.34],
    [0.42, -0.49],
    [0.1, -0.45],
    [0.035, -0.42],
  ],
  [
    [0.62, -0.32],
    [0.42, -0.42],
    [0.1, -0.32],
    [0.035, -0.29],
  ],
] as const;

/** A dromedary towards +z on y = 0, `s` metres at the back below the hump; without eyes. */
export function camelClay(s: number): Clay {
  const clay = new Clay()
    .add(
      loft([
        [0, 0.86 * s, -0.46 * s, 0.07 * s, 0.1 * s],
        [0, 0.82 * s, -0.34 * s, 0.135 * s, 0.17 * s],
        [0, 0.79 * s, -0.06 * s, 0.17 * s, 0.2 * s],
        [0, 0.78 * s, 0.2 * s, 0.15 * s, 0.215 * s],
        [0, 0.8 * s, 0.36 * s, 0.09 * s, 0.14 * s],
      ]),
    )
    // The hump, leaning back a little.
    .add(
      loft(
        [
          [0, 0.86 * s, -0.06 * s, 0.14 * s, 0.3 * s],
          [0, 1.02 * s, -0.07 * s, 0.1 * s, 0.2 * s],
          [0, 1.14 * s, -0.08 * s, 0.055 * s, 0.09 * s],
        ],
        [0, 0, 1],
      ),
      0.08 * s,
    )
    .addPair(ellipsoid([0.1 * s, 0.74 * s, 0.27 * s], [0.05 * s, 0.17 * s, 0.1 * s]), 0.05 * s)
    .addPair(ellipsoid([0.095 * s, 0.74 * s, -0.32 * s], [0.065 * s, 0.18 * s, 0.13 * s]), 0.06 * s)
    // The pad it kneels on.
    .add(ellipsoid([0, 0.575 * s, 0.27 * s], [0.05 * s, 0.03 * s, 0.06 * s]), 0.03 * s);
  legs.forEach(([upper, knee, fetlock, foot], row) => {
    const fore = row < 2;
    const x = (row % 2 === 0 ? 1 : -1) * (fore ? 0.09 : 0.095) * s;
    const key = ([y, z]: readonly [number, number], r: number) => [x, y * s, z * s, r * s] as const;
    clay
      .add(
        limb(
          [
            key(fore ? [0.74, 0.26] : [0.78, -0.36], fore ? 0.075 : 0.1),
            key(upper, fore ? 0.062 : 0.075),
            key(knee, 0.043),
            key([(knee[0] + fetlock[0]) / 2, (knee[1] + fetlock[1]) / 2], 0.027),
            key(fetlock, 0.034),
            key(foot, 0.034),
          ],
          24,
        ),
        0.04 * s,
      )
      // Broad two-toed foot.
      .add(ellipsoid([x, 0.028 * s, (foot[1] + 0.01) * s], [0.056 * s, 0.03 * s, 0.072 * s]), 0.02 * s)
      .cut(
        limb(
          [
            [x, 0.05 * s, (foot[1] + 0.05) * s, 0.005 * s],
            [x, 0.02 * s, (foot[1] + 0.085) * s, 0.007 * s],
          ],
          4,
        ),
        0.008 * s,
      );
  });
  clay
    // Neck in its long bow, thick at the throat.
    .add(
      limb(
        [
          [0, 0.8 * s, 0.34 * s, 0.12 * s],
          [0, 0.72 * s, 0.52 * s, 0.09 * s],
          [0, 0.8 * s, 0.68 * s, 0.072 * s],
          [0, 1.0 * s, 0.74 * s, 0.06 * s],
          [0, 1.18 * s, 0.74 * s, 0.056 * s],
        ],
        26,
      ),
      0.07 * s,
    )
    // Fleece down the throat.
    .raise((x, y, z) => {
      const [u, v, w] = [x / s, y / s, z / s];
      const throat = smoothStep(0.36, 0.5, w) * (1 - smoothStep(1.08, 1.2, v));
      return throat <= 0 ? 0 : 0.03 * s * throat * (valueNoise(u * 20, v * 10, w * 20) - 0.5);
    })
    .add(
      loft([
        [0, 1.22 * s, 0.72 * s, 0.06 * s, 0.07 * s],
        [0, 1.225 * s, 0.8 * s, 0.066 * s, 0.074 * s],
        [0, 1.185 * s, 0.9 * s, 0.05 * s, 0.055 * s],
        [0, 1.155 * s, 0.99 * s, 0.046 * s, 0.05 * s],
      ]),
      0.03 * s,
    )
    // Brows, full lips, the split upper lip.
    .addPair(ball([0.05 * s, 1.255 * s, 0.825 * s], 0.024 * s), 0.015 * s)
    .add(ellipsoid([0, 1.12 * s, 0.985 * s], [0.036 * s, 0.032 * s, 0.04 * s]), 0.014 * s)
    .cut(
      limb(
        [
          [0, 1.17 * s, 1.045 * s, 0.004 * s],
          [0, 1.14 * s, 1.042 * s, 0.005 * s],
        ],
        4,
      ),
      0.006 * s,
    )
    .add(
      limb([
        [0, 0.88 * s, -0.52 * s, 0.028 * s],
        [0.01 * s, 0.72 * s, -0.57 * s, 0.018 * s],
        [0.015 * s, 0.55 * s, -0.555 * s, 0.024 * s],
        [0.015 * s, 0.48 * s, -0.55 * s, 0.01 * s],
      ]),
      0.02 * s,
    );
  for (const side of [1, -1])
    clay.cut(ball([side * 0.026 * s, 1.185 * s, 1.04 * s], 0.011 * s), 0.008 * s).add(
      limb(
        [
          [side * 0.05 * s, 1.27 * s, 0.73 * s, 0.02 * s],
          [side * 0.075 * s, 1.315 * s, 0.715 * s, 0.02 * s],
          [side * 0.085 * s, 1.345 * s, 0.715 * s, 0.007 * s],
        ],
        6,
      ),
      0.012 * s,
    );
  return clay;
}
