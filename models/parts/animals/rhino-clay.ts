import { ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { smoothStep, type Vector3 } from '../../kit/vector.ts';

/** Knee (or hock) and foot of a leg, as z and lift of the foot; shoulder height 1. */
type Leg = readonly [knee: number, foot: number, lift: number];

export interface RhinoPose {
  /** Left fore, right fore, left hind, right hind. */
  readonly legs: readonly [Leg, Leg, Leg, Leg];
  /** Radians by which the head is bowed, and turned to its left. */
  readonly bow: number;
  readonly turn: number;
}

export const standingRhino: RhinoPose = {
  legs: [
    [0.33, 0.34, 0],
    [0.3, 0.28, 0],
    [-0.53, -0.47, 0],
    [-0.5, -0.43, 0],
  ],
  bow: 0,
  turn: 0,
};

/** In stride, the head low and turned. */
export const walkingRhino: RhinoPose = {
  legs: [
    [0.24, 0.14, 0],
    [0.46, 0.54, 0.04],
    [-0.42, -0.26, 0],
    [-0.6, -0.66, 0],
  ],
  bow: 0.32,
  turn: -0.42,
};

/** The armour of folds: distance to each fold (positive on the plate that overlaps) and how deep it is there. */
function folds(x: number, y: number, z: number): (readonly [distance: number, depth: number])[] {
  const above = smoothStep(0.3, 0.42, y);
  const fore =
    smoothStep(0.06, 0.14, z) * (1 - smoothStep(0.5, 0.58, z)) * smoothStep(0.08, 0.16, Math.abs(x));
  const hind = (1 - smoothStep(-0.4, -0.32, z)) * smoothStep(0.06, 0.14, Math.abs(x));
  return [
    // Behind the shoulder and before the haunch, right round the trunk.
    [z - 0.12 + 0.16 * (y - 0.65) - 0.03 * Math.sin(y * 9), above],
    [-0.34 + 0.12 * (y - 0.65) - z, above],
    // Collar, and the bib that hangs from the throat.
    [0.5 + 0.1 * (y - 0.7) - z, smoothStep(0.4, 0.5, y)],
    [0.62 + 0.05 * (y - 0.7) - z, 0.8 * smoothStep(0.36, 0.46, y)],
    // Across the tops of the legs.
    [y - 0.42 + 0.1 * (z - 0.3), fore],
    [y - 0.47 - 0.12 * (z + 0.45), hind],
  ];
}

/** How far a point lies down in a fold, 0 … 1; shoulder height 1. For paint. */
export function depthInFolds(x: number, y: number, z: number): number {
  let most = 0;
  for (const [g, depth] of folds(x, y, z))
    most = Math.max(most, depth * Math.exp(-(((g + 0.028) / 0.03) ** 2)));
  return most;
}

/** An Indian rhinoceros with its one horn, towards +z on y = 0, `s` metres at the shoulder; without eyes. */
export function rhinoClay({ legs, bow, turn }: RhinoPose, s: number): Clay {
  const clay = new Clay().add(
    loft([
      [0, 0.7 * s, -0.68 * s, 0.14 * s, 0.19 * s],
      [0, 0.67 * s, -0.44 * s, 0.28 * s, 0.3 * s],
      [0, 0.62 * s, -0.1 * s, 0.315 * s, 0.325 * s],
      [0, 0.65 * s, 0.22 * s, 0.285 * s, 0.335 * s],
      [0, 0.7 * s, 0.46 * s, 0.19 * s, 0.26 * s],
      [0, 0.7 * s, 0.6 * s, 0.15 * s, 0.2 * s],
    ]),
  );
  legs.forEach(([knee, foot, lift], row) => {
    const isFore = row < 2;
    const x = (row % 2 === 0 ? 1 : -1) * (isFore ? 0.18 : 0.185) * s;
    const root: readonly [number, number, number, number] = isFore
      ? [x * 0.95, 0.56 * s, 0.3 * s, 0.16 * s]
      : [x * 0.9, 0.6 * s, -0.44 * s, 0.19 * s];
    clay
      .add(
        limb([
          root,
          [x, (0.34 + lift) * s, (knee * 0.9 + (root[2] / s) * 0.1) * s, 0.118 * s],
          [x, (0.17 + lift) * s, (knee * 0.3 + foot * 0.7) * s, 0.09 * s],
          [x, (0.06 + lift) * s, (foot + 0.015) * s, 0.105 * s],
        ]),
        0.07 * s,
      )
      .cut(
        (px, py, pz) =>
          Math.max(py - lift * s, Math.abs(px - x) - 0.15 * s, Math.abs(pz - foot * s) - 0.17 * s),
        0.008 * s,
      );
    // Three broad toes.
    for (const a of [-0.75, 0, 0.75])
      clay.add(
        ellipsoid(
          [x + 0.075 * s * Math.sin(a), (0.036 + lift) * s, (foot + 0.02) * s + 0.085 * s * Math.cos(a)],
          [0.04 * s, 0.036 * s, 0.032 * s],
        ),
        0.006 * s,
      );
  });
  clay.raise((x, y, z) => {
    let sum = 0;
    for (const [g, depth] of folds(x / s, y / s, z / s)) {
      const t = g / 0.03;
      if (depth > 0 && Math.abs(t) < 4.5) sum += depth * t * Math.exp(0.5 - 0.5 * t * t);
    }
    return 0.021 * s * Math.max(-1.3, Math.min(1.3, sum));
  });
  addRhinoHead(clay, bow, turn, s);
  return clay.add(
    limb([
      [0, 0.78 * s, -0.8 * s, 0.034 * s],
      [0, 0.6 * s, -0.88 * s, 0.024 * s],
      [0.01 * s, 0.42 * s, -0.87 * s, 0.03 * s],
      [0.01 * s, 0.34 * s, -0.86 * s, 0.012 * s],
    ]),
    0.03 * s,
  );
}

/** A point of the head, bowed and turned about the neck; shares of the shoulder height in, metres out. */
export function onRhinoHead(
  { bow, turn }: Pick<RhinoPose, 'bow' | 'turn'>,
  s: number,
  [x, y, z]: Vector3,
): Vector3 {
  const [dy, dz] = [y - 0.7, z - 0.55];
  const ahead = dz * Math.cos(bow) + dy * Math.sin(bow);
  const up = dy * Math.cos(bow) - dz * Math.sin(bow);
  return [
    (x * Math.cos(turn) + ahead * Math.sin(turn)) * s,
    (0.7 + up) * s,
    (0.55 + ahead * Math.cos(turn) - x * Math.sin(turn)) * s,
  ];
}

function addRhinoHead(clay: Clay, bow: number, turn: number, s: number): void {
  const at = (x: number, y: number, z: number) => onRhinoHead({ bow, turn }, s, [x, y, z]);
  const key = (y: number, z: number, wide: number, high: number) =>
    [...at(0, y, z), wide * s, high * s] as const;
  const lump = (x: number, y: number, z: number, radii: Vector3, tilt: Vector3 = [0, 0, 0]) => {
    const centre = at(x, y, z);
    return turned(ellipsoid(centre, [radii[0] * s, radii[1] * s, radii[2] * s]), centre, [
      bow + tilt[0],
      turn + tilt[1],
      tilt[2],
    ]);
  };
  clay
    .add(
      loft([
        key(0.7, 0.56, 0.155, 0.2),
        key(0.68, 0.74, 0.135, 0.175),
        key(0.61, 0.9, 0.122, 0.15),
        key(0.52, 1.06, 0.108, 0.122),
        key(0.475, 1.14, 0.094, 0.1),
      ]),
      0.05 * s,
    )
    // Cheek, brow over the eye, lips, nose.
    .add(lump(0.075, 0.6, 0.82, [0.06, 0.1, 0.12]), 0.04 * s)
    .add(lump(-0.075, 0.6, 0.82, [0.06, 0.1, 0.12]), 0.04 * s)
    .add(lump(0, 0.415, 1.15, [0.08, 0.055, 0.07]), 0.03 * s)
    .add(lump(0, 0.545, 1.13, [0.09, 0.065, 0.09]), 0.04 * s);
  for (const side of [1, -1]) {
    clay
      .add(lump(side * 0.1, 0.69, 0.9, [0.035, 0.028, 0.05]), 0.02 * s)
      .cut(ball(at(side * 0.098, 0.495, 1.2), 0.022 * s), 0.012 * s)
      // The mouth.
      .cut(
        limb([
          [...at(side * 0.02, 0.43, 1.245), 0.008 * s],
          [...at(side * 0.1, 0.43, 1.15), 0.009 * s],
          [...at(side * 0.12, 0.45, 1.03), 0.007 * s],
        ]),
        0.008 * s,
      )
      // A tube of an ear, open to the front.
      .add(lump(side * 0.115, 0.905, 0.7, [0.048, 0.1, 0.036], [-0.1, side * 0.3, -side * 0.35]), 0.018 * s)
      .cut(
        lump(side * 0.122, 0.93, 0.735, [0.026, 0.068, 0.026], [-0.1, side * 0.3, -side * 0.35]),
        0.008 * s,
      );
  }
  clay.add(lump(0, 0.6, 1.11, [0.08, 0.04, 0.088]), 0.03 * s).add(
    limb([
      [...at(0, 0.6, 1.12), 0.075 * s],
      [...at(0, 0.7, 1.155), 0.054 * s],
      [...at(0, 0.79, 1.16), 0.033 * s],
      [...at(0, 0.865, 1.135), 0.011 * s],
    ]),
    0.014 * s,
  );
}
