import { ball, bar, ellipsoid, limb, turned } from '../../kit/clay-shapes.ts';
import type { Clay } from '../../kit/clay.ts';
import { add, mixPoints, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/**
 * Adds one leg of a horse down to the coronet. `joints`, metres: of a foreleg shoulder, elbow, knee, fetlock and hoof; of a
 * hind leg hip, stifle, hock, fetlock and hoof. `s` is the height of the withers, metres.
 */
export function addHorseLeg(clay: Clay, joints: readonly Vector3[], isFore: boolean, s: number): void {
  const [root, upper, knee, fetlock, hoof] = joints as readonly [Vector3, Vector3, Vector3, Vector3, Vector3];
  const key = (p: Vector3, r: number) => [...p, r * s] as const;
  const shin = subtract(fetlock, knee);
  const up = times(unit(shin), -1);
  // Behind the shin, in the plane the leg swings in.
  const behind: Vector3 = [0, up[2], -up[1]];
  const off = (p: Vector3, back: number, rise = 0) =>
    add(p, add(times(behind, back * s), times(up, rise * s)));
  clay.add(
    limb(
      isFore
        ? [
            key(root, 0.09),
            key(upper, 0.074),
            key(mixPoints(upper, knee, 0.45), 0.056),
            key(mixPoints(upper, knee, 0.85), 0.037),
            key(knee, 0.039),
            key(mixPoints(knee, fetlock, 0.3), 0.027),
            key(mixPoints(knee, fetlock, 0.7), 0.025),
            key(fetlock, 0.033),
            key(mixPoints(fetlock, hoof, 0.5), 0.027),
            key(hoof, 0.034),
          ]
        : [
            key(root, 0.12),
            key(upper, 0.09),
            key(mixPoints(upper, knee, 0.45), 0.066),
            key(mixPoints(upper, knee, 0.85), 0.04),
            key(knee, 0.043),
            key(mixPoints(knee, fetlock, 0.3), 0.031),
            key(mixPoints(knee, fetlock, 0.7), 0.027),
            key(fetlock, 0.034),
            key(mixPoints(fetlock, hoof, 0.5), 0.027),
            key(hoof, 0.034),
          ],
      30,
    ),
    (isFore ? 0.045 : 0.06) * s,
  );
  // Sinew behind the shin, tuft of the fetlock.
  clay
    .add(
      bar(off(mixPoints(knee, fetlock, 0.16), 0.02), off(mixPoints(knee, fetlock, 0.9), 0.021), 0.013 * s),
      0.009 * s,
    )
    .add(ball(off(fetlock, 0.022, -0.012), 0.017 * s), 0.012 * s);
  if (isFore) {
    // A boxy knee, and the elbow behind.
    clay
      .add(ellipsoid(off(knee, -0.008), times([0.038, 0.045, 0.034], s)), 0.012 * s)
      .add(ball(off(knee, 0.026, 0.014), 0.016 * s), 0.014 * s);
    return;
  }
  // The point of the hock, and the tendon that draws it.
  const point = off(knee, 0.026, 0.042);
  clay
    .add(bar(off(knee, 0.012), point, 0.03 * s, 0.019 * s), 0.012 * s)
    .add(bar(point, add(mixPoints(upper, knee, 0.35), [0, 0, -0.035 * s]), 0.014 * s, 0.03 * s), 0.018 * s)
    // The round of the stifle.
    .add(ball(add(upper, [0, 0.01 * s, 0.03 * s]), 0.05 * s), 0.05 * s);
}

/** A long flat muscle on both flanks. `centre` at the left; radii and centre in metres, `lean` in radians about x. */
export function addFlankMuscle(
  clay: Clay,
  centre: Vector3,
  radii: Vector3,
  lean: number,
  blend: number,
): void {
  clay.addPair(turned(ellipsoid(centre, radii), centre, [lean, 0, 0]), blend);
}
