import { ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixPoints, times, type Vector3 } from '../../kit/vector.ts';
import { horsePoses, tipped, type HorsePose, type HorseStance } from './horse-pose.ts';

export interface HorseBuild {
  readonly stance: HorseStance;
  /** Metres at the withers. */
  readonly withers: number;
  /** Girth and neck, 1 = a riding horse, more = a stocky one. */
  readonly stoutness?: number;
}

const hoofWidth = 0.05;

/** The chain of one leg: joints in metres, from the trunk down. */
function legOf(pose: HorsePose, row: number, s: number): Vector3[] {
  const left = row % 2 === 0;
  const x = (left ? 1 : -1) * (row < 2 ? 0.1 : 0.115);
  if (row < 2) {
    const joints = pose.fore[row as 0 | 1];
    return [
      tipped(pose, [0.74, 0.37], x),
      tipped(pose, [0.57, 0.3], x),
      ...joints.map((joint) => tipped(pose, joint, x * 0.95)),
    ].map((p) => times(p, s));
  }
  const joints = pose.hind[(row - 2) as 0 | 1];
  return [[x * 0.9, 0.82, -0.34] as Vector3, ...joints.map(([y, z]): Vector3 => [x, y, z])].map((p) =>
    times(p, s),
  );
}

/** The last two joints of each leg, metres: where the hooves go. */
export function hoofSeats({ stance, withers: s }: HorseBuild): [Vector3, Vector3][] {
  const pose = horsePoses[stance];
  return [0, 1, 2, 3].map((row) => {
    const joints = legOf(pose, row, s);
    return [joints[joints.length - 2]!, joints[joints.length - 1]!];
  });
}

/** Trunk and haunches only: what a saddle lies on. */
export function horseBody({ stance, withers: s, stoutness = 1 }: HorseBuild): Clay {
  const pose = horsePoses[stance];
  const key = (y: number, z: number, wide: number, high: number) =>
    [...times(tipped(pose, [y, z]), s), wide * s * stoutness, high * s] as const;
  const up = tipped({ ...pose }, [1.78, -0.34]);
  return new Clay()
    .add(
      loft(
        [
          key(0.78, -0.46, 0.1, 0.12),
          key(0.79, -0.32, 0.155, 0.19),
          key(0.755, -0.06, 0.155, 0.19),
          key(0.755, 0.2, 0.145, 0.205),
          key(0.77, 0.36, 0.115, 0.18),
          key(0.78, 0.44, 0.07, 0.11),
        ],
        [0, up[1] - 0.78, up[2] + 0.34],
      ),
    )
    .addPair(ellipsoid(times([0.095, 0.76, -0.33], s), times([0.075, 0.17, 0.15], s)), 0.06 * s)
    .addPair(
      turned(
        ellipsoid(times(tipped(pose, [0.74, 0.31], 0.1), s), times([0.05, 0.17, 0.1], s)),
        times(tipped(pose, [0.74, 0.31], 0.1), s),
        [0.3 - pose.pitch, 0, 0],
      ),
      0.05 * s,
    );
}

/** A horse without mane, tail and hooves, towards +z on y = 0. */
export function horseClay(build: HorseBuild): Clay {
  const { stance, withers: s, stoutness = 1 } = build;
  const pose = horsePoses[stance];
  const clay = horseBody(build);
  const at = (joint: readonly [number, number], x = 0): Vector3 => times(tipped(pose, joint, x), s);
  const [neck, poll, muzzle] = [pose.neck, pose.poll, pose.muzzle];
  const between = (a: readonly [number, number], b: readonly [number, number], t: number, dy = 0, dz = 0) =>
    [a[0] + (b[0] - a[0]) * t + dy, a[1] + (b[1] - a[1]) * t + dz] as const;
  const back = at([neck[0] + 0.3, neck[1] - 0.25]);
  const base = at(neck);
  clay.add(
    loft(
      [
        [...at(between(neck, poll, -0.12)), 0.095 * s * stoutness, 0.2 * s],
        [...at(between(neck, poll, 0.25, 0.02, 0.015)), 0.075 * s * stoutness, 0.155 * s],
        [...at(between(neck, poll, 0.62, 0.03, 0.0)), 0.056 * s * stoutness, 0.11 * s],
        [...at(between(neck, poll, 0.95)), 0.045 * s, 0.078 * s],
      ],
      [0, back[1] - base[1], back[2] - base[2]],
    ),
    0.07 * s,
  );
  const head = (t: number, down = 0, forward = 0) => at(between(poll, muzzle, t, down, forward));
  clay
    .add(
      limb([
        [...head(0.02), 0.07 * s],
        [...head(0.35), 0.066 * s],
        [...head(0.7), 0.046 * s],
        [...head(1.0), 0.039 * s],
      ]),
      0.03 * s,
    )
    // Jowl, chin, nostrils, brow.
    .addPair(
      ellipsoid(at(between(poll, muzzle, 0.3, -0.05, -0.03), 0.024), times([0.032, 0.07, 0.062], s)),
      0.03 * s,
    )
    .add(ball(head(0.98, -0.04, -0.012), 0.027 * s), 0.02 * s)
    .addPair(ball(at(between(poll, muzzle, 1.0, 0.022, 0.008), 0.022), 0.016 * s), 0.016 * s)
    .addPair(ball(at(between(poll, muzzle, 0.3, 0.04, 0.01), 0.046), 0.02 * s), 0.014 * s);
  for (const side of [1, -1]) {
    const nostril = at(between(poll, muzzle, 1.05, 0.026, 0.012), side * 0.038);
    clay.cut(ball(nostril, 0.011 * s), 0.006 * s);
    const root = at(between(poll, muzzle, -0.05, 0.045, -0.01), side * 0.035);
    const tip = at(between(poll, muzzle, -0.16, 0.09, 0.012), side * 0.042);
    clay.add(
      limb(
        [
          [...root, 0.024 * s],
          [...mixPoints(root, tip, 0.5), 0.021 * s],
          [...tip, 0.006 * s],
        ],
        6,
      ),
      0.012 * s,
    );
  }
  for (const row of [0, 1, 2, 3]) {
    const joints = legOf(pose, row, s);
    const radii = row < 2 ? [0.09, 0.078, 0.043, 0.036, 0.036] : [0.12, 0.095, 0.05, 0.037, 0.036];
    const keys = joints.flatMap((joint, i) => {
      const key = [...joint, radii[i]! * s] as [number, number, number, number];
      const next = joints[i + 1];
      // Cannon bones are thinner than the joints they join.
      const isCannon = row < 2 ? i === 2 : i === 2;
      if (!isCannon || !next) return [key];
      return [key, [...mixPoints(joint, next, 0.5), 0.029 * s] as [number, number, number, number]];
    });
    clay.add(limb(keys, 22), 0.05 * s);
  }
  return clay;
}

/** Half the width of a hoof at its rim, metres. */
export const hoofRadius = (withers: number): number => hoofWidth * withers;
