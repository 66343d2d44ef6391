import { ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { valueNoise } from '../../kit/noise.ts';
import { smoothStep } from '../../kit/vector.ts';

/** Stifle or elbow, hock or knee, fetlock and hoof: [y, z]; height of the hump 1. */
type Joint = readonly [number, number];

const legs: readonly (readonly Joint[])[] = [
  [
    [0.4, 0.26],
    [0.25, 0.29],
    [0.09, 0.28],
    [0.03, 0.305],
  ],
  [
    [0.4, 0.24],
    [0.25, 0.22],
    [0.09, 0.17],
    [0.03, 0.195],
  ],
  [
    [0.45, -0.4],
    [0.29, -0.56],
    [0.09, -0.53],
    [0.03, -0.5],
  ],
  [
    [0.45, -0.38],
    [0.29, -0.49],
    [0.09, -0.42],
    [0.03, -0.385],
  ],
];

const spread = (row: number) => (row % 2 === 0 ? 1 : -1) * (row < 2 ? 0.105 : 0.1);

/** Where the hooves stand: x and z in metres. */
export const bisonHooves = (s: number): readonly (readonly [number, number])[] =>
  legs.map((joints, row) => [spread(row) * s, joints[3]![1] * s]);

/** How woolly the hide is at a point (height of the hump 1): forehand, brow, beard. */
export function wool(y: number, z: number): number {
  const edge = 0.1 + 0.2 * (y - 0.6);
  const forehand =
    smoothStep(edge - 0.1, edge + 0.06, z) * smoothStep(0.28, 0.42, y + 0.25 * smoothStep(0.4, 0.5, z));
  const face = smoothStep(0.66, 0.72, z) * (1 - smoothStep(0.6, 0.68, y));
  return forehand * (1 - 0.92 * face);
}

/** Locks that hang and curl, -0.5 in the partings … 0.5 on their backs; height of the hump 1. */
export function lockAt(x: number, y: number, z: number): number {
  const sway = valueNoise(x * 8, y * 6, z * 8);
  const broad = valueNoise(x * 20 + 4 * sway, y * 9 + 2 * sway, z * 20 - 4 * sway);
  const strand = Math.sin((z - 0.35 * x + 0.12 * sway) * 75 + 5 * broad);
  return 0.62 * (broad - 0.5) + 0.17 * strand;
}

/** A European bison towards +z on y = 0, without eyes, hooves and horns; `s` metres at the hump. */
export function bisonClay(s: number): Clay {
  const clay = new Clay().add(
    loft([
      [0, 0.7 * s, -0.62 * s, 0.075 * s, 0.1 * s],
      [0, 0.665 * s, -0.48 * s, 0.14 * s, 0.18 * s],
      [0, 0.635 * s, -0.2 * s, 0.165 * s, 0.215 * s],
      [0, 0.65 * s, 0.04 * s, 0.175 * s, 0.275 * s],
      [0, 0.67 * s, 0.2 * s, 0.165 * s, 0.31 * s],
      [0, 0.66 * s, 0.36 * s, 0.13 * s, 0.24 * s],
      [0, 0.66 * s, 0.48 * s, 0.105 * s, 0.17 * s],
    ]),
  );
  clay
    .addPair(ellipsoid([0.1 * s, 0.6 * s, -0.43 * s], [0.075 * s, 0.19 * s, 0.15 * s]), 0.06 * s)
    .addPair(ellipsoid([0.12 * s, 0.56 * s, 0.22 * s], [0.07 * s, 0.2 * s, 0.12 * s]), 0.06 * s)
    .addPair(ball([0.09 * s, 0.815 * s, -0.42 * s], 0.035 * s), 0.05 * s);
  legs.forEach((joints, row) => {
    const isFore = row < 2;
    const x = spread(row) * s;
    const key = ([y, z]: Joint, r: number) => [x, y * s, z * s, r * s] as const;
    const [upper, knee, fetlock, hoof] = joints as readonly [Joint, Joint, Joint, Joint];
    const cannon: Joint = [(knee[0] + fetlock[0]) / 2, (knee[1] + fetlock[1]) / 2];
    clay.add(
      limb(
        [
          key(isFore ? [0.55, 0.24] : [0.62, -0.44], isFore ? 0.1 : 0.12),
          key(upper, isFore ? 0.08 : 0.088),
          key(knee, 0.05),
          key(cannon, 0.034),
          key(fetlock, 0.042),
          key(hoof, 0.038),
        ],
        24,
      ),
      0.04 * s,
    );
  });
  addHead(clay, s);
  // The coat: locks that hang and curl, long before, short behind.
  clay.raise((x, y, z) => {
    const much = wool(y / s, z / s);
    if (much <= 0) return 0;
    return 0.05 * s * much * lockAt(x / s, y / s, z / s);
  });
  // Sound metal under the partings.
  clay.add(
    loft([
      [0, 0.62 * s, -0.1 * s, 0.11 * s, 0.14 * s],
      [0, 0.63 * s, 0.2 * s, 0.11 * s, 0.22 * s],
      [0, 0.56 * s, 0.4 * s, 0.08 * s, 0.2 * s],
      [0, 0.58 * s, 0.56 * s, 0.075 * s, 0.16 * s],
    ]),
  );
  return clay.add(
    limb([
      [0, 0.76 * s, -0.69 * s, 0.03 * s],
      [0.01 * s, 0.6 * s, -0.76 * s, 0.02 * s],
      [0.02 * s, 0.44 * s, -0.74 * s, 0.024 * s],
      [0.02 * s, 0.34 * s, -0.735 * s, 0.04 * s],
      [0.02 * s, 0.22 * s, -0.73 * s, 0.014 * s],
    ]),
    0.02 * s,
  );
}

function addHead(clay: Clay, s: number): void {
  clay
    .add(
      loft([
        [0, 0.72 * s, 0.48 * s, 0.125 * s, 0.16 * s],
        [0, 0.65 * s, 0.6 * s, 0.125 * s, 0.15 * s],
        [0, 0.54 * s, 0.7 * s, 0.098 * s, 0.115 * s],
        [0, 0.46 * s, 0.76 * s, 0.082 * s, 0.085 * s],
      ]),
      0.06 * s,
    )
    // Woolly poll, broad muzzle, brows.
    .add(ellipsoid([0, 0.78 * s, 0.57 * s], [0.115 * s, 0.095 * s, 0.1 * s]), 0.04 * s)
    .add(ellipsoid([0, 0.445 * s, 0.765 * s], [0.086 * s, 0.058 * s, 0.058 * s]), 0.02 * s)
    .addPair(ball([0.11 * s, 0.64 * s, 0.675 * s], 0.03 * s), 0.02 * s)
    // Beard, and the mane under the throat down to the brisket.
    .add(
      loft(
        [
          [0, 0.52 * s, 0.6 * s, 0.085 * s, 0.1 * s],
          [0, 0.38 * s, 0.6 * s, 0.066 * s, 0.085 * s],
          [0, 0.27 * s, 0.62 * s, 0.04 * s, 0.05 * s],
          [0, 0.19 * s, 0.635 * s, 0.012 * s, 0.016 * s],
        ],
        [0, 0, 1],
      ),
      0.04 * s,
    )
    .add(
      loft([
        [0, 0.52 * s, 0.56 * s, 0.07 * s, 0.16 * s],
        [0, 0.44 * s, 0.42 * s, 0.085 * s, 0.17 * s],
        [0, 0.4 * s, 0.28 * s, 0.08 * s, 0.13 * s],
      ]),
      0.06 * s,
    );
  for (const side of [1, -1]) {
    clay
      .cut(ball([side * 0.042 * s, 0.475 * s, 0.836 * s], 0.018 * s), 0.01 * s)
      .cut(
        limb([
          [0, 0.412 * s, 0.832 * s, 0.008 * s],
          [side * 0.066 * s, 0.415 * s, 0.797 * s, 0.009 * s],
          [side * 0.092 * s, 0.435 * s, 0.74 * s, 0.007 * s],
        ]),
        0.006 * s,
      )
      .add(
        turned(
          ellipsoid([side * 0.165 * s, 0.7 * s, 0.52 * s], [0.062 * s, 0.034 * s, 0.022 * s]),
          [side * 0.165 * s, 0.7 * s, 0.52 * s],
          [0, side * 0.3, side * -0.3],
        ),
        0.02 * s,
      );
  }
}
