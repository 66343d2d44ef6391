import { ball, bar, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { add, mixPoints, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/** Elbow or stifle, knee or hock, fetlock and hoof of a leg: [y, z]; shoulder height 1. */
type Joint = readonly [number, number];

const legs: readonly (readonly Joint[])[] = [
  [
    [0.56, 0.3],
    [0.33, 0.33],
    [0.11, 0.31],
    [0.035, 0.345],
  ],
  [
    [0.56, 0.28],
    [0.33, 0.26],
    [0.11, 0.21],
    [0.035, 0.24],
  ],
  [
    [0.6, -0.3],
    [0.38, -0.5],
    [0.11, -0.45],
    [0.035, -0.41],
  ],
  [
    [0.6, -0.28],
    [0.38, -0.44],
    [0.11, -0.36],
    [0.035, -0.32],
  ],
];

/** Metres on the skin for a point of the head, which looks a little to its right; shoulder height 1 in. */
export function onCalfHead(s: number, [x, y, z]: Vector3): Vector3 {
  const turn = -0.42;
  const ahead = z - 0.45;
  return [
    (x * Math.cos(turn) + ahead * Math.sin(turn)) * s,
    y * s,
    (0.45 + ahead * Math.cos(turn) - x * Math.sin(turn)) * s,
  ];
}

/** A young calf towards +z on y = 0, `s` metres at the shoulder: long slender legs, big ears, horn buds. */
export function calfClay(s: number): Clay {
  const clay = new Clay().add(
    loft([
      [0, 0.84 * s, -0.5 * s, 0.075 * s, 0.1 * s],
      [0, 0.8 * s, -0.38 * s, 0.15 * s, 0.185 * s],
      [0, 0.755 * s, -0.12 * s, 0.165 * s, 0.195 * s],
      [0, 0.75 * s, 0.14 * s, 0.155 * s, 0.215 * s],
      [0, 0.77 * s, 0.32 * s, 0.12 * s, 0.185 * s],
      [0, 0.81 * s, 0.42 * s, 0.08 * s, 0.12 * s],
    ]),
  );
  // Hip bones and shoulder blades under the skin.
  clay
    .addPair(ball([0.095 * s, 0.925 * s, -0.36 * s], 0.04 * s), 0.05 * s)
    .addPair(ellipsoid([0.115 * s, 0.75 * s, 0.27 * s], [0.045 * s, 0.16 * s, 0.09 * s]), 0.05 * s)
    .addPair(ellipsoid([0.1 * s, 0.72 * s, -0.36 * s], [0.07 * s, 0.17 * s, 0.14 * s]), 0.06 * s);
  addThigh(clay, s);
  legs.forEach((joints, row) => {
    const isFore = row < 2;
    const x = (row % 2 === 0 ? 1 : -1) * (isFore ? 0.092 : 0.1) * s;
    const [upper, knee, fetlock, hoof] = joints as readonly [Joint, Joint, Joint, Joint];
    const at = ([y, z]: Joint): Vector3 => [x, y * s, z * s];
    const key = (p: Vector3, r: number) => [...p, r * s] as const;
    const [high, bend, ankle, toe] = [at(upper), at(knee), at(fetlock), at(hoof)];
    const up = times(unit(subtract(ankle, bend)), -1);
    // Behind the shin, in the plane the leg swings in.
    const off = (p: Vector3, back: number, rise = 0) =>
      add(p, times([0, up[2] * back + up[1] * rise, up[2] * rise - up[1] * back], s));
    clay
      .add(
        limb(
          [
            key(at(isFore ? [0.72, 0.27] : [0.76, -0.38]), isFore ? 0.08 : 0.105),
            key(high, isFore ? 0.064 : 0.086),
            key(mixPoints(high, bend, 0.5), isFore ? 0.046 : 0.056),
            key(mixPoints(high, bend, 0.86), 0.037),
            key(bend, 0.043),
            key(mixPoints(bend, ankle, 0.3), 0.028),
            key(mixPoints(bend, ankle, 0.75), 0.026),
            key(ankle, 0.036),
            key(mixPoints(ankle, toe, 0.5), 0.029),
            key(toe, 0.034),
          ],
          30,
        ),
        0.04 * s,
      )
      .add(
        bar(off(mixPoints(bend, ankle, 0.14), 0.017), off(mixPoints(bend, ankle, 0.9), 0.018), 0.013 * s),
        0.01 * s,
      );
    for (const dx of [-1, 1])
      clay.add(ball(add(off(ankle, 0.03, -0.018), [dx * 0.016 * s, 0, 0]), 0.0135 * s), 0.007 * s);
    if (isFore) {
      clay.add(ellipsoid(off(bend, -0.01), times([0.042, 0.048, 0.036], s)), 0.014 * s);
      return;
    }
    // The point of the hock, and the tendon that draws it.
    const point = off(bend, 0.024, 0.045);
    clay
      .add(bar(off(bend, 0.01), point, 0.03 * s, 0.02 * s), 0.012 * s)
      .add(bar(point, add(mixPoints(high, bend, 0.3), [0, 0, -0.035 * s]), 0.015 * s, 0.032 * s), 0.02 * s);
  });
  addCalfHead(clay, s);
  // Navel and the tail with its tuft.
  return clay.add(ellipsoid([0, 0.545 * s, -0.06 * s], [0.025 * s, 0.035 * s, 0.03 * s]), 0.03 * s).add(
    limb([
      [0, 0.9 * s, -0.56 * s, 0.032 * s],
      [0.01 * s, 0.76 * s, -0.63 * s, 0.022 * s],
      [0.025 * s, 0.56 * s, -0.62 * s, 0.017 * s],
      [0.03 * s, 0.46 * s, -0.6 * s, 0.034 * s],
      [0.03 * s, 0.36 * s, -0.6 * s, 0.012 * s],
    ]),
    0.02 * s,
  );
}

/** Back of the thigh, stifle, breast, and the loose skin from throat to breast. */
function addThigh(clay: Clay, s: number): void {
  const back: Vector3 = times([0.1, 0.68, -0.44], s);
  const front: Vector3 = times([0.125, 0.68, -0.3], s);
  clay
    .addPair(turned(ellipsoid(back, times([0.042, 0.17, 0.07], s)), back, [-0.25, 0, 0]), 0.045 * s)
    .addPair(turned(ellipsoid(front, times([0.034, 0.13, 0.075], s)), front, [0.3, 0, 0]), 0.05 * s)
    .addPair(ellipsoid(times([0.05, 0.66, 0.37], s), times([0.05, 0.085, 0.06], s)), 0.03 * s)
    .add(
      limb([
        [0, 0.93 * s, 0.53 * s, 0.02 * s],
        [0, 0.78 * s, 0.5 * s, 0.024 * s],
        [0, 0.64 * s, 0.42 * s, 0.022 * s],
      ]),
      0.04 * s,
    );
}

function addCalfHead(clay: Clay, s: number): void {
  const at = (x: number, y: number, z: number) => onCalfHead(s, [x, y, z]);
  const key = (y: number, z: number, wide: number, high: number) =>
    [...at(0, y, z), wide * s, high * s] as const;
  const lump = (x: number, y: number, z: number, [a, b, c]: Vector3, tilt: Vector3 = [0, 0, 0]) => {
    const centre = at(x, y, z);
    return turned(ellipsoid(centre, [a * s, b * s, c * s]), centre, [tilt[0], tilt[1] - 0.42, tilt[2]]);
  };
  clay
    .add(
      loft([
        [0, 0.78 * s, 0.3 * s, 0.1 * s, 0.17 * s],
        key(0.92, 0.45, 0.082, 0.135),
        key(1.06, 0.56, 0.072, 0.105),
      ]),
      0.06 * s,
    )
    // Broad brow, straight nose, square wet muzzle.
    .add(
      loft([
        key(1.13, 0.56, 0.085, 0.085),
        key(1.08, 0.67, 0.092, 0.098),
        key(1.0, 0.765, 0.074, 0.084),
        key(0.945, 0.835, 0.067, 0.07),
        key(0.92, 0.865, 0.062, 0.062),
      ]),
      0.03 * s,
    )
    .add(lump(0, 1.155, 0.6, [0.06, 0.04, 0.05]), 0.03 * s)
    .add(lump(0, 0.905, 0.845, [0.072, 0.05, 0.05]), 0.02 * s)
    .add(lump(0, 0.93, 0.7, [0.05, 0.07, 0.1]), 0.04 * s);
  for (const side of [1, -1]) {
    clay
      .add(lump(side * 0.077, 1.075, 0.72, [0.028, 0.03, 0.036]), 0.014 * s)
      .add(ball(at(side * 0.058, 1.185, 0.565), 0.026 * s), 0.014 * s)
      .cut(ball(at(side * 0.038, 0.938, 0.895), 0.014 * s), 0.01 * s)
      .cut(
        limb([
          [...at(0, 0.885, 0.9), 0.005 * s],
          [...at(side * 0.06, 0.885, 0.86), 0.006 * s],
          [...at(side * 0.074, 0.905, 0.79), 0.005 * s],
        ]),
        0.006 * s,
      )
      // Ears as large leaves, held out and a little back, hollow in front.
      .add(
        limb(
          [
            [...at(side * 0.07, 1.13, 0.565), 0.024 * s],
            [...at(side * 0.14, 1.145, 0.535), 0.046 * s],
            [...at(side * 0.21, 1.135, 0.505), 0.036 * s],
            [...at(side * 0.27, 1.105, 0.485), 0.006 * s],
          ],
          9,
        ),
        0.014 * s,
      )
      .cut(
        limb(
          [
            [...at(side * 0.1, 1.135, 0.6), 0.018 * s],
            [...at(side * 0.155, 1.14, 0.59), 0.038 * s],
            [...at(side * 0.215, 1.13, 0.555), 0.026 * s],
            [...at(side * 0.25, 1.112, 0.52), 0.006 * s],
          ],
          9,
        ),
        0.006 * s,
      );
  }
}

/** Where the hooves stand: x and z in metres. */
export function calfHooves(s: number): readonly (readonly [number, number])[] {
  return legs.map((joints, row) => {
    const hoof = joints[joints.length - 1]!;
    return [(row % 2 === 0 ? 1 : -1) * (row < 2 ? 0.092 : 0.1) * s, hoof[1] * s];
  });
}
