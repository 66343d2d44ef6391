import { limb, loft, type LoftKey } from '../../../kit/clay-shapes.ts';
import { Clay } from '../../../kit/clay.ts';
import type { Vector2, Vector3 } from '../../../kit/vector.ts';
import { hanging, type Hem } from '../garments.ts';

/*
 * Clothes of a person 1.70 m tall, metres, feet on y = 0, looking towards +z, the left hand at +x. Measures follow tables of
 * grown people: head 1/7.5 of the height, shoulders over the upper arms 0.26 of it bare and 0.28 in a jacket, crotch at
 * 0.47, knee at 0.285, elbow at 0.63, wrist at 0.49.
 */
export const waxHeight = 1.7;

/** Elbows and wrists, [left, right]. */
export interface WaxArms {
  readonly elbows: readonly [Vector3, Vector3];
  readonly wrists: readonly [Vector3, Vector3];
}

export interface JacketOptions extends WaxArms {
  readonly colour: string;
  /** Trunk from the hem upwards. */
  readonly levels: readonly Hem[];
  /** Cloth over what a jacket has, metres: padding. */
  readonly swell?: number;
  /** Breadth of shoulders, 1 = a man's. */
  readonly breadth?: number;
  /** Folds round the trunk at the hem. */
  readonly folds?: number;
}

/** Trunk of a jacket that hangs straight over the seat. */
export const jacketLevels = (hem: number): Hem[] => [
  { y: hem, x: 0.196, z: 0.139, middleZ: -0.002 },
  { y: 0.93, x: 0.19, z: 0.139 },
  { y: 1.07, x: 0.163, z: 0.124, middleZ: 0.006 },
  { y: 1.21, x: 0.171, z: 0.126, middleZ: 0.006 },
  { y: 1.31, x: 0.165, z: 0.113, middleZ: -0.004 },
  { y: 1.37, x: 0.12, z: 0.08, middleZ: -0.014 },
];

/** Shoulders that slope from the neck, a trunk, and two sleeves. */
export function jacket(options: JacketOptions): Clay {
  const { colour, levels, swell = 0, breadth = 1, folds = 0, elbows, wrists } = options;
  const clay = new Clay().add(
    hanging(
      levels.map((level) => ({ ...level, x: level.x * breadth + swell, z: level.z + swell })),
      folds,
      0.045,
    ),
    0,
    colour,
  );
  const sleeves = new Clay();
  for (const side of [0, 1] as const) {
    const s = (side === 0 ? 1 : -1) * breadth;
    clay.add(
      limb([
        [s * 0.03, 1.388, -0.022, 0.055 + swell * 0.4],
        [s * 0.11, 1.37, -0.02, 0.054 + swell * 0.5],
        [s * 0.172, 1.343, -0.014, 0.053 + swell * 0.6],
      ]),
      0.04,
      colour,
    );
    const [elbow, wrist] = [elbows[side], wrists[side]];
    const shoulder: Vector3 = [s * 0.18, 1.342, -0.012];
    const between = (a: Vector3, b: Vector3, t: number): Vector3 => [
      a[0] + (b[0] - a[0]) * t,
      a[1] + (b[1] - a[1]) * t,
      a[2] + (b[2] - a[2]) * t,
    ];
    const sleeve = new Clay().add(
      limb(
        [
          [...shoulder, 0.053 + swell * 0.6],
          [...between(shoulder, elbow, 0.45), 0.051 * (0.5 + breadth / 2) + swell * 0.8],
          [...elbow, 0.045 * (0.5 + breadth / 2) + swell * 0.8],
          [...between(elbow, wrist, 0.4), 0.045 * (0.5 + breadth / 2) + swell * 0.8],
          [...between(elbow, wrist, 0.93), 0.036 + swell * 0.6],
        ],
        18,
      ),
      0,
      colour,
    );
    // Cloth gathers in the bend of the elbow and above the cuff.
    const gather = (at: Vector3, reach: number, high: number) => (x: number, y: number, z: number) => {
      const d = Math.sqrt((x - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2) / reach;
      return d > 1 ? 0 : high * (1 - d * d) ** 2 * Math.sin(95 * (y + 0.55 * z * s + 0.25 * Math.abs(x)));
    };
    sleeve.raise(gather(elbow, 0.16, 0.005)).raise(gather(between(elbow, wrist, 0.75), 0.1, 0.0028));
    sleeves.add(sleeve.distance, 0, colour);
  }
  clay.add(sleeves.distance, 0.014, colour);
  // A jacket draws a little at the waist and falls in shallow folds behind.
  return clay.raise((x, y, z) => {
    const waist = Math.max(0, 1 - Math.abs(y - 1.06) / 0.2);
    const back = z < 0 ? 1 : 0.55;
    return 0.0042 * waist * waist * back * Math.sin(70 * (y + 0.9 * Math.abs(x) - 0.2 * z));
  });
}

/** A collar that lies round the back of the neck and ends at the sides of it. */
export function jacketCollar(colour: string): Clay {
  return new Clay()
    .add(
      hanging([
        { y: 1.385, x: 0.096, z: 0.078, middleZ: -0.032 },
        { y: 1.425, x: 0.081, z: 0.07, middleZ: -0.028 },
        { y: 1.452, x: 0.071, z: 0.064, middleZ: -0.025 },
      ]),
      0,
      colour,
    )
    .cut((_, y, z) => (0.002 + (y - 1.4) * 0.3 - z) * 0.9, 0.006);
}

/** Trousers with a crease, breaking on the shoes; `feet` are the ankles' [x, z], left and right. */
export function trousers(colour: string, feet: readonly [Vector2, Vector2]): Clay {
  const clay = new Clay();
  feet.forEach(([x, z], side) => {
    const s = side === 0 ? 1 : -1;
    const kneeX = (s * 0.088 + x) / 2;
    const keys: LoftKey[] = [
      [s * 0.083, 0.9, 0, 0.1, 0.118],
      [s * 0.087, 0.72, 0.003, 0.088, 0.101],
      [kneeX, 0.49, z * 0.6 + 0.014, 0.073, 0.081],
      [x, 0.25, z, 0.065, 0.078],
      [x, 0.045, z + 0.002, 0.061, 0.086],
    ];
    const leg = new Clay()
      .add(loft(keys, [0, 0, 1], 18, 0.25), 0, colour)
      .add(
        limb([
          [s * 0.088, 0.76, 0.098, 0.008],
          [kneeX, 0.49, z * 0.6 + 0.094, 0.008],
          [x, 0.25, z + 0.077, 0.008],
          [x, 0.085, z + 0.082, 0.008],
        ]),
        0.022,
        colour,
      )
      .raise((px, py, pz) => {
        const knee = Math.max(0, 1 - Math.abs(py - 0.47) / 0.13);
        const shoe = Math.max(0, 1 - Math.abs(py - 0.12) / 0.1);
        return (
          0.003 * knee * knee * Math.sin(70 * (py + 0.5 * s * px)) +
          0.0042 * shoe * Math.sin(78 * (py - 0.4 * pz + 0.3 * s * px))
        );
      });
    clay.add(leg.distance, 0.006, colour);
  });
  return clay;
}

/** Bare or stockinged legs below a skirt. */
export function legs(colour: string, feet: readonly [Vector2, Vector2]): Clay {
  const clay = new Clay();
  feet.forEach(([x, z], side) => {
    const s = side === 0 ? 1 : -1;
    clay.add(
      limb([
        [s * 0.085, 0.72, 0, 0.078],
        [(s * 0.085 + x) / 2, 0.49, z * 0.6 + 0.012, 0.055],
        [x, 0.36, z - 0.012, 0.056],
        [x, 0.2, z - 0.008, 0.043],
        [x, 0.07, z, 0.036],
      ]),
      0.004,
      colour,
    );
  });
  return clay;
}
