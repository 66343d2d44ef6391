import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import type { Clay } from '../../kit/clay.ts';
import { mixPoints, times, type Vector3 } from '../../kit/vector.ts';
import { tipped, type HorsePose } from './horse-pose.ts';

/**
 * Adds the head of a horse to its neck: deep cheeks, a long straight nose, flared nostrils, a parted mouth and leaf-shaped
 * ears. `s` is the height of the withers, metres.
 */
export function addHorseHead(clay: Clay, pose: HorsePose, s: number): void {
  const { poll, muzzle } = pose;
  const [dy, dz] = [muzzle[0] - poll[0], muzzle[1] - poll[1]];
  const long = Math.hypot(dy, dz);
  // Away from the throat, towards the brow.
  const brow: readonly [number, number] = [dz / long, -dy / long];
  /** `t` along the head from poll to muzzle, `up` towards the brow, `out` to the side. */
  const at = (t: number, up = 0, out = 0): Vector3 =>
    times(tipped(pose, [poll[0] + dy * t + brow[0] * up, poll[1] + dz * t + brow[1] * up], out), s);
  const [tip, root] = [at(0, 1), at(0, 0)];
  const up: Vector3 = [0, tip[1] - root[1], tip[2] - root[2]];
  const key = (t: number, lift: number, wide: number, high: number) =>
    [...at(t, lift), wide * s, high * s] as const;
  clay
    .add(
      loft(
        [
          key(-0.04, 0.0, 0.05, 0.056),
          key(0.16, 0.004, 0.062, 0.078),
          key(0.36, 0.002, 0.056, 0.076),
          key(0.6, 0.006, 0.041, 0.053),
          key(0.84, 0.004, 0.037, 0.043),
          key(1.0, -0.002, 0.039, 0.042),
        ],
        up,
      ),
      0.03 * s,
    )
    .addPair(ellipsoid(at(0.24, -0.036, 0.034), times([0.03, 0.062, 0.062], s)), 0.018 * s)
    // The bar of the cheek, the brow over the eye.
    .addPair(
      limb(
        [
          [...at(0.36, 0.008, 0.046), 0.012 * s],
          [...at(0.62, 0.004, 0.034), 0.008 * s],
        ],
        5,
      ),
      0.016 * s,
    )
    .addPair(ball(at(0.27, 0.045, 0.047), 0.02 * s), 0.012 * s)
    // Chin, upper lip.
    .add(ball(at(0.97, -0.037), 0.022 * s), 0.012 * s)
    .add(ball(at(1.05, 0.0), 0.028 * s), 0.02 * s)
    .addPair(ball(at(1.0, 0.022, 0.024), 0.02 * s), 0.012 * s);
  for (const side of [1, -1]) {
    clay
      .cut(
        limb(
          [
            [...at(1.02, 0.03, side * 0.046), 0.009 * s],
            [...at(1.07, 0.012, side * 0.04), 0.011 * s],
          ],
          4,
        ),
        0.005 * s,
      )
      .cut(
        limb(
          [
            [...at(1.07, -0.024, 0), 0.004 * s],
            [...at(0.98, -0.021, side * 0.044), 0.006 * s],
            [...at(0.88, -0.014, side * 0.046), 0.003 * s],
          ],
          6,
        ),
        0.004 * s,
      )
      .cut(ball(at(0.29, 0.03, side * 0.07), 0.013 * s), 0.012 * s);
    const [foot, end] = [at(-0.03, 0.05, side * 0.034), at(-0.34, 0.075, side * 0.046)];
    clay
      .add(
        limb(
          [
            [...foot, 0.02 * s],
            [...mixPoints(foot, end, 0.45), 0.026 * s],
            [...mixPoints(foot, end, 0.75), 0.018 * s],
            [...end, 0.004 * s],
          ],
          6,
        ),
        0.01 * s,
      )
      // The ear is hollow in front.
      .cut(
        limb(
          [
            [...at(-0.09, 0.088, side * 0.046), 0.012 * s],
            [...at(-0.2, 0.09, side * 0.054), 0.014 * s],
            [...at(-0.29, 0.092, side * 0.054), 0.005 * s],
          ],
          5,
        ),
        0.006 * s,
      );
  }
}

/** Where to look from, and towards what, to find the left eye on the skin; metres. */
export function horseEyeSight(pose: HorsePose, s: number): readonly [number, number] {
  const { poll, muzzle } = pose;
  const [dy, dz] = [muzzle[0] - poll[0], muzzle[1] - poll[1]];
  const long = Math.hypot(dy, dz);
  const [, y, z] = times(
    tipped(pose, [poll[0] + dy * 0.29 + (dz / long) * 0.03, poll[1] + dz * 0.29 - (dy / long) * 0.03]),
    s,
  );
  return [y, z];
}
