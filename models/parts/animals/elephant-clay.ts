import { ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { Vector3 } from '../../kit/vector.ts';

export type ElephantStance = 'standing' | 'walking' | 'hauling' | 'charging';
export type TrunkPose = 'raised' | 'hanging' | 'curled' | 'holding';

export interface ElephantPose {
  readonly stance: ElephantStance;
  readonly trunk: TrunkPose;
}

/** Knee and foot of one leg: [z of the knee, y of the foot, z of the foot], shoulder height 1. */
type Leg = readonly [number, number, number];

/** Left fore, right fore, left hind, right hind. */
const stances: Readonly<Record<ElephantStance, readonly [Leg, Leg, Leg, Leg]>> = {
  standing: [
    [0.31, 0, 0.31],
    [0.33, 0, 0.36],
    [-0.4, 0, -0.44],
    [-0.36, 0, -0.38],
  ],
  walking: [
    [0.43, 0.02, 0.5],
    [0.3, 0, 0.24],
    [-0.42, 0, -0.56],
    [-0.26, 0, -0.26],
  ],
  hauling: [
    [0.46, 0, 0.52],
    [0.24, 0, 0.16],
    [-0.44, 0, -0.68],
    [-0.3, 0, -0.38],
  ],
  charging: [
    [0.52, 0.2, 0.46],
    [0.34, 0, 0.36],
    [-0.42, 0, -0.58],
    [-0.24, 0, -0.22],
  ],
};

/** Trunks by pose: [y, z, radius] in the plane of symmetry. */
const trunks: Readonly<Record<TrunkPose, readonly Vector3[]>> = {
  raised: [
    [0.83, 0.7, 0.115],
    [0.76, 0.87, 0.085],
    [0.86, 1.0, 0.064],
    [1.06, 1.03, 0.052],
    [1.24, 0.96, 0.043],
    [1.36, 0.98, 0.036],
    [1.38, 1.07, 0.036],
  ],
  hanging: [
    [0.83, 0.7, 0.115],
    [0.62, 0.85, 0.085],
    [0.4, 0.87, 0.064],
    [0.2, 0.86, 0.05],
    [0.09, 0.92, 0.042],
    [0.12, 1.0, 0.04],
  ],
  curled: [
    [0.83, 0.7, 0.115],
    [0.62, 0.86, 0.085],
    [0.42, 0.91, 0.066],
    [0.27, 0.98, 0.054],
    [0.27, 1.1, 0.045],
    [0.37, 1.12, 0.04],
    [0.4, 1.05, 0.037],
  ],
  holding: [
    [0.83, 0.7, 0.115],
    [0.7, 0.88, 0.085],
    [0.76, 1.04, 0.066],
    [0.98, 1.12, 0.054],
    [1.2, 1.12, 0.046],
    [1.32, 1.2, 0.04],
    [1.27, 1.27, 0.034],
  ],
};

/** Where the tip of the trunk is: [y, z], shoulder height 1. */
export function trunkTip(pose: TrunkPose): readonly [number, number] {
  const last = trunks[pose][trunks[pose].length - 1]!;
  return [last[0], last[1]];
}

/** Trunk and legs, without head, tail and ears: what a saddle cloth lies on. Towards +z on y = 0; `s` = shoulder height. */
export function elephantBody({ stance }: ElephantPose, s: number): Clay {
  const lean = stance === 'hauling' ? -0.05 : stance === 'charging' ? 0.05 : 0;
  const clay = new Clay().add(
    loft([
      [0, 0.67 * s, -0.54 * s, 0.16 * s, 0.2 * s],
      [0, 0.71 * s, -0.36 * s, 0.25 * s, 0.27 * s],
      [0, 0.69 * s, -0.06 * s, 0.285 * s, 0.3 * s],
      [0, (0.69 + lean * 0.6) * s, 0.22 * s, 0.26 * s, 0.285 * s],
      [0, (0.74 + lean) * s, 0.44 * s, 0.17 * s, 0.22 * s],
    ]),
  );
  stances[stance].forEach(([knee, footY, footZ], row) => {
    const x = (row % 2 === 0 ? 0.155 : -0.155) * s;
    const fore = row < 2;
    clay.add(
      limb([
        [x * 0.95, 0.6 * s, (fore ? 0.29 : -0.38) * s, (fore ? 0.125 : 0.155) * s],
        [x, (0.32 + footY * 0.55) * s, knee * s, (fore ? 0.092 : 0.098) * s],
        [x, (0.16 + footY) * s, (knee * 0.35 + footZ * 0.65) * s, 0.083 * s],
        [x, (0.085 + footY) * s, footZ * s, 0.092 * s],
      ]),
      0.09 * s,
    );
    // Soles are flat.
    clay.cut(
      (px, py, pz) =>
        Math.max(py - footY * s, Math.abs(px - x) - 0.13 * s, Math.abs(pz - footZ * s) - 0.16 * s),
      0.01 * s,
    );
  });
  return clay;
}

/** The whole beast, without tusks and eyes; towards +z on y = 0, `s` metres at the shoulder. */
export function elephantClay(pose: ElephantPose, s: number): Clay {
  const clay = elephantBody(pose, s);
  clay
    .add(
      limb([
        [0, 0.78 * s, 0.4 * s, 0.2 * s],
        [0, 0.86 * s, 0.56 * s, 0.165 * s],
      ]),
      0.08 * s,
    )
    .add(ellipsoid([0, 0.88 * s, 0.6 * s], [0.16 * s, 0.2 * s, 0.165 * s]), 0.06 * s)
    .addPair(ball([0.066 * s, 1.035 * s, 0.565 * s], 0.082 * s), 0.05 * s)
    .addPair(ellipsoid([0.1 * s, 0.83 * s, 0.66 * s], [0.05 * s, 0.07 * s, 0.06 * s]), 0.03 * s)
    .addPair(ball([0.125 * s, 0.935 * s, 0.66 * s], 0.034 * s), 0.03 * s)
    .add(ellipsoid([0, 0.68 * s, 0.68 * s], [0.062 * s, 0.05 * s, 0.1 * s]), 0.04 * s)
    .addPair(
      limb([
        [0.07 * s, 0.76 * s, 0.72 * s, 0.045 * s],
        [0.085 * s, 0.7 * s, 0.79 * s, 0.034 * s],
      ]),
      0.02 * s,
    )
    .add(
      limb(
        trunks[pose.trunk].map(([y, z, r]) => [0, y * s, z * s, r * s] as const),
        30,
      ),
      0.05 * s,
    );
  // Rings of the trunk: furrows across it.
  const keys = trunks[pose.trunk];
  clay.raise((x, y, z) => {
    if (z < 0.76 * s || Math.abs(x) > 0.12 * s) return 0;
    let nearest = Infinity;
    let along = 0;
    let walked = 0;
    for (let i = 1; i < keys.length; i++) {
      const [ay, az] = [keys[i - 1]![0] * s, keys[i - 1]![1] * s];
      const [by, bz] = [keys[i]![0] * s - ay, keys[i]![1] * s - az];
      const long = Math.sqrt(by * by + bz * bz);
      const t = Math.min(1, Math.max(0, ((y - ay) * by + (z - az) * bz) / (long * long)));
      const d = (y - ay - by * t) ** 2 + (z - az - bz * t) ** 2;
      if (d < nearest) {
        nearest = d;
        along = walked + t * long;
      }
      walked += long;
    }
    const fade = 1 - 0.55 * Math.min(1, along / s);
    return 0.0042 * s * fade * (Math.sin((along / s) * 105) - 0.3);
  });
  for (const side of [1, -1]) {
    const ear = turned(
      ellipsoid([side * 0.235 * s, 0.8 * s, 0.5 * s], [0.022 * s, 0.2 * s, 0.16 * s]),
      [side * 0.235 * s, 0.8 * s, 0.5 * s],
      [0.22, side * -0.5, side * 0.12],
    );
    const fold = turned(
      ellipsoid([side * 0.205 * s, 0.955 * s, 0.47 * s], [0.03 * s, 0.055 * s, 0.13 * s]),
      [side * 0.205 * s, 0.955 * s, 0.47 * s],
      [0.1, side * -0.5, side * -0.35],
    );
    clay.add(ear, 0.012 * s).add(fold, 0.025 * s);
  }
  return clay.add(
    limb([
      [0, 0.8 * s, -0.62 * s, 0.034 * s],
      [0, 0.6 * s, -0.72 * s, 0.022 * s],
      [0, 0.42 * s, -0.72 * s, 0.018 * s],
      [0, 0.32 * s, -0.71 * s, 0.03 * s],
    ]),
    0.02 * s,
  );
}

/** Feet of a stance: [x, y, z] at the soles, metres. */
export function elephantFeet({ stance }: ElephantPose, s: number): Vector3[] {
  return stances[stance].map(([, y, z], row) => [(row % 2 === 0 ? 0.155 : -0.155) * s, y * s, z * s]);
}
