import { ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { times, type Vector3 } from '../../kit/vector.ts';
import { addHorseHead } from './horse-head-clay.ts';
import { addFlankMuscle, addHorseLeg } from './horse-leg-clay.ts';
import { horsePoses, tipped, type HorsePose, type HorseStance } from './horse-pose.ts';

export interface HorseBuild {
  readonly stance: HorseStance;
  /** Metres at the withers. */
  readonly withers: number;
  /** Girth and neck, 1 = a riding horse, more = a stocky one. */
  readonly stoutness?: number;
}

const hoofWidth = 0.052;

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
  const haunch = (y: number, z: number, x: number) => times([x * stoutness, y, z], s);
  return (
    new Clay()
      .add(
        loft(
          [
            key(0.79, -0.47, 0.09, 0.11),
            key(0.8, -0.33, 0.15, 0.185),
            key(0.775, -0.13, 0.138, 0.16),
            key(0.75, 0.06, 0.155, 0.19),
            key(0.755, 0.22, 0.142, 0.205),
            key(0.77, 0.36, 0.112, 0.178),
            key(0.78, 0.44, 0.07, 0.11),
          ],
          [0, up[1] - 0.78, up[2] + 0.34],
        ),
      )
      // Withers.
      .add(ellipsoid(times(tipped(pose, [0.915, 0.2]), s), times([0.03, 0.05, 0.13], s)), 0.06 * s)
      .addPair(ellipsoid(haunch(0.79, -0.31, 0.09), times([0.075, 0.15, 0.15], s)), 0.05 * s)
      .addPair(
        turned(
          ellipsoid(haunch(0.68, -0.4, 0.11), times([0.046, 0.19, 0.075], s)),
          haunch(0.68, -0.4, 0.11),
          [-0.25, 0, 0],
        ),
        0.03 * s,
      )
      .addPair(
        turned(
          ellipsoid(haunch(0.69, -0.25, 0.125), times([0.032, 0.15, 0.085], s)),
          haunch(0.69, -0.25, 0.125),
          [0.3, 0, 0],
        ),
        0.035 * s,
      )
      .addPair(
        turned(
          ellipsoid(times(tipped(pose, [0.74, 0.31], 0.1), s), times([0.05, 0.17, 0.1], s)),
          times(tipped(pose, [0.74, 0.31], 0.1), s),
          [0.3 - pose.pitch, 0, 0],
        ),
        0.05 * s,
      )
  );
}

/** A horse without mane, tail and hooves, towards +z on y = 0. */
export function horseClay(build: HorseBuild): Clay {
  const { stance, withers: s, stoutness = 1 } = build;
  const pose = horsePoses[stance];
  const clay = horseBody(build);
  const at = ([y, z]: readonly [number, number], x = 0): Vector3 => times(tipped(pose, [y, z], x), s);
  const [neck, poll] = [pose.neck, pose.poll];
  const [dy, dz] = [poll[0] - neck[0], poll[1] - neck[1]];
  const long = Math.hypot(dy, dz);
  // Away from the throat, towards the crest.
  const crest: readonly [number, number] = [dz / long, -dy / long];
  const along = (t: number, up = 0): readonly [number, number] => [
    neck[0] + dy * t + crest[0] * up,
    neck[1] + dz * t + crest[1] * up,
  ];
  const [up, base] = [at(along(0, 1)), at(neck)];
  clay
    .add(
      loft(
        [
          [...at(along(-0.14, 0.01)), 0.095 * s * stoutness, 0.19 * s],
          [...at(along(0.22, 0.03)), 0.072 * s * stoutness, 0.145 * s],
          [...at(along(0.6, 0.032)), 0.054 * s * stoutness, 0.1 * s],
          [...at(along(0.95, 0.008)), 0.043 * s, 0.072 * s],
        ],
        [0, up[1] - base[1], up[2] - base[2]],
      ),
      0.07 * s,
    )
    // The muscle from jaw to breast, and the arched crest.
    .addPair(
      limb([
        [...at(along(0.9, -0.035), 0.026), 0.024 * s],
        [...at(along(0.5, -0.05), 0.034), 0.032 * s],
        [...at(along(-0.06, -0.1), 0.058), 0.04 * s],
      ]),
      0.03 * s,
    )
    .add(
      limb([
        [...at(along(0.05, 0.15)), 0.03 * s],
        [...at(along(0.45, 0.125)), 0.027 * s],
        [...at(along(0.9, 0.07)), 0.022 * s],
      ]),
      0.04 * s,
    );
  addHorseHead(clay, pose, s);
  for (const row of [0, 1, 2, 3]) addHorseLeg(clay, legOf(pose, row, s), row < 2, s);
  // Muscles over the roots of the legs: shoulder, upper arm, breast, croup, thigh.
  const lean = -pose.pitch;
  addFlankMuscle(
    clay,
    at([0.8, 0.31], 0.112 * stoutness),
    times([0.03, 0.15, 0.05], s),
    lean + 0.42,
    0.022 * s,
  );
  addFlankMuscle(
    clay,
    at([0.645, 0.27], 0.122 * stoutness),
    times([0.036, 0.06, 0.085], s),
    lean - 0.3,
    0.022 * s,
  );
  addFlankMuscle(clay, at([0.7, 0.425], 0.055 * stoutness), times([0.052, 0.085, 0.055], s), lean, 0.02 * s);
  return clay;
}

/** Half the width of a hoof at its rim, metres. */
export const hoofRadius = (withers: number): number => hoofWidth * withers;
