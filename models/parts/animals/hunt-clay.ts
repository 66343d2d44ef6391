import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';

/** A joint of a leg: [y, z], shoulder height 1. */
type Joint = readonly [number, number];

export interface RunnerBuild {
  /** Metres at the shoulder. */
  readonly shoulder: number;
  readonly kind: 'stag' | 'hound';
  /** Knee, fetlock and foot of the two forelegs, then stifle, hock and foot of the two hind legs. */
  readonly legs: readonly [readonly Joint[], readonly Joint[], readonly Joint[], readonly Joint[]];
}

/** A slender beast at full stretch, towards +z: a stag without its antlers, or a hound. */
export function huntClay({ shoulder: s, kind, legs }: RunnerBuild): Clay {
  const stag = kind === 'stag';
  const clay = new Clay().add(
    loft([
      [0, 0.82 * s, -0.62 * s, 0.07 * s, 0.08 * s],
      [0, 0.84 * s, -0.48 * s, 0.13 * s, 0.15 * s],
      [0, 0.8 * s, -0.14 * s, (stag ? 0.14 : 0.11) * s, (stag ? 0.16 : 0.12) * s],
      [0, 0.8 * s, 0.22 * s, 0.15 * s, (stag ? 0.2 : 0.21) * s],
      [0, 0.86 * s, 0.42 * s, 0.1 * s, 0.14 * s],
    ]),
  );
  legs.forEach((joints, row) => {
    const fore = row < 2;
    const x = (row % 2 === 0 ? 1 : -1) * (fore ? 0.085 : 0.1) * s;
    const root: Joint = fore ? [0.74, 0.3] : [0.8, -0.48];
    const radii = fore ? [0.085, 0.04, 0.028, 0.03] : [0.125, 0.07, 0.034, 0.03];
    clay.add(
      limb(
        [root, ...joints].map(([y, z], i) => [x, y * s, z * s, radii[Math.min(3, i)]! * s] as const),
        18,
      ),
      0.05 * s,
    );
  });
  const neck = stag
    ? ([
        [0.9, 0.36, 0.12],
        [1.1, 0.5, 0.085],
        [1.28, 0.58, 0.065],
      ] as const)
    : ([
        [0.9, 0.38, 0.11],
        [1.0, 0.56, 0.085],
        [1.05, 0.68, 0.075],
      ] as const);
  const head = stag
    ? ([
        [1.33, 0.6, 0.072],
        [1.27, 0.76, 0.055],
        [1.19, 0.92, 0.036],
      ] as const)
    : ([
        [1.08, 0.72, 0.085],
        [1.04, 0.86, 0.055],
        [0.99, 1.04, 0.038],
      ] as const);
  clay
    .add(limb(neck.map(([y, z, r]) => [0, y * s, z * s, r * s] as const)), 0.06 * s)
    .add(limb(head.map(([y, z, r]) => [0, y * s, z * s, r * s] as const)), 0.03 * s);
  if (stag)
    clay
      .addPair(ellipsoid([0.1 * s, 1.38 * s, 0.53 * s], [0.085 * s, 0.032 * s, 0.022 * s]), 0.012 * s)
      .add(
        limb([
          [0, 0.9 * s, -0.62 * s, 0.035 * s],
          [0, 0.95 * s, -0.7 * s, 0.018 * s],
        ]),
        0.02 * s,
      )
      .add(
        limb([
          [0, 1.05 * s, 0.5 * s, 0.07 * s],
          [0, 0.9 * s, 0.5 * s, 0.06 * s],
        ]),
        0.04 * s,
      );
  else
    clay
      .addPair(
        limb([
          [0.055 * s, 1.14 * s, 0.68 * s, 0.03 * s],
          [0.1 * s, 1.08 * s, 0.6 * s, 0.035 * s],
          [0.11 * s, 0.98 * s, 0.58 * s, 0.02 * s],
        ]),
        0.02 * s,
      )
      .add(
        limb([
          [0, 0.9 * s, -0.64 * s, 0.035 * s],
          [0, 1.0 * s, -0.82 * s, 0.022 * s],
          [0, 1.14 * s, -0.92 * s, 0.01 * s],
        ]),
        0.02 * s,
      )
      .cut(ball([0, 0.965 * s, 1.03 * s], 0.02 * s), 0.01 * s);
  return clay;
}
