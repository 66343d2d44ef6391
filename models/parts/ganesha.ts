import { ball, bar, ellipsoid, limb } from '../kit/clay-shapes.ts';
import { Clay } from '../kit/clay.ts';
import type { Field } from '../kit/field.ts';
import type { Vector3 } from '../kit/vector.ts';

/** Which way the trunk turns, seen from the god: to his left hand is the usual one. */
type Turn = 1 | -1;

const moved =
  (field: Field, [x, y, z]: Vector3): Field =>
  (px, py, pz) =>
    field(px - x, py - y, pz - z);

/**
 * The elephant's head of Ganesha about the origin, looking towards +z: brow, fanned ears, a trunk that curls to a sweet, one
 * whole tusk and one broken. The skull is 0.07 m wide, the ears 0.17 m.
 */
export function addGaneshaHead(clay: Clay, at: Vector3, turn: Turn = 1): void {
  const head = new Clay()
    .add(ellipsoid([0, 0.004, 0], [0.036, 0.036, 0.034]))
    .addPair(ellipsoid([0.0155, 0.017, 0.013], [0.02, 0.02, 0.019]), 0.008)
    .addPair(ellipsoid([0.02, -0.014, 0.018], [0.016, 0.016, 0.016]), 0.01);
  // Ears: thin fans, hollow in front, drawn to a lobe below.
  const ear = new Clay()
    .add(ellipsoid([0.056, 0.004, -0.006], [0.03, 0.034, 0.008]))
    .add(ellipsoid([0.051, -0.022, -0.005], [0.018, 0.024, 0.007]), 0.014)
    .cut(ellipsoid([0.058, 0.0, 0.004], [0.023, 0.027, 0.0075]), 0.005).distance;
  head.addPair(ear, 0.006);
  head
    .add(
      limb(
        [
          [0, -0.002, 0.03, 0.0185],
          [0, -0.03, 0.044, 0.0155],
          [turn * 0.002, -0.06, 0.047, 0.013],
          [turn * 0.014, -0.083, 0.05, 0.0105],
          [turn * 0.034, -0.088, 0.053, 0.0088],
          [turn * 0.045, -0.075, 0.053, 0.0076],
          [turn * 0.037, -0.066, 0.053, 0.0066],
        ],
        22,
      ),
      0.009,
    )
    .add(
      limb([
        [-turn * 0.017, -0.018, 0.034, 0.0058],
        [-turn * 0.024, -0.031, 0.048, 0.0046],
        [-turn * 0.026, -0.036, 0.06, 0.002],
      ]),
      0.002,
    )
    .add(bar([turn * 0.017, -0.018, 0.034], [turn * 0.022, -0.027, 0.045], 0.0056, 0.0048), 0.002)
    // Eyes under a brow.
    .addPair(ellipsoid([0.0205, 0.004, 0.0325], [0.0062, 0.0034, 0.0034]), 0.0006)
    .addPair(
      limb([
        [0.01, 0.0085, 0.036, 0.0018],
        [0.02, 0.0115, 0.034, 0.0022],
        [0.0295, 0.006, 0.028, 0.0014],
      ]),
      0.002,
    )
    // Rings of the trunk.
    .raise((x, y, z) =>
      z > 0.026 && y < -0.01 && Math.abs(x) < 0.05 ? 0.0007 * Math.sin(y * 900 + x * 500 * turn) : 0,
    );
  clay.add(moved(head.distance, at), 0.008);
}

/** A tiered crown over a point, narrowing to a bud; `high` metres. */
export function addCrown(clay: Clay, [x, y, z]: Vector3, radius: number, high: number, tiers: number): void {
  for (let tier = 0; tier < tiers; tier++) {
    const share = tier / tiers;
    const r = radius * (1 - 0.72 * share ** 1.2);
    const low = y + high * 0.86 * share;
    const step = (high * 0.86) / tiers;
    clay
      .add(ellipsoid([x, low + step * 0.45, z], [r, step * 0.62, r]), 0.001)
      .add(ellipsoid([x, low + step * 0.05, z], [r * 1.1, step * 0.2, r * 1.1]), 0.001);
  }
  clay
    .add(ball([x, y + high * 0.89, z], radius * 0.24), 0.002)
    .add(bar([x, y + high * 0.9, z], [x, y + high * 0.985, z], radius * 0.13, radius * 0.04), 0.002);
}

/** An arm through shoulder, elbow and wrist, with a bracelet, an armlet and a hand. */
export function addGodsArm(
  clay: Clay,
  shoulder: Vector3,
  elbow: Vector3,
  wrist: Vector3,
  hand: Vector3,
): void {
  clay
    .add(
      limb([
        [...shoulder, 0.0145],
        [...elbow, 0.0115],
        [...wrist, 0.0085],
      ]),
      0.008,
    )
    .add(limb([[...wrist, 0.0105], [...hand, 0.008]], 4), 0.003); // prettier-ignore
  const middle: Vector3 = [
    (shoulder[0] + elbow[0]) / 2,
    (shoulder[1] + elbow[1]) / 2,
    (shoulder[2] + elbow[2]) / 2,
  ];
  clay.add(ball(middle, 0.0146), 0.001).add(ball(wrist, 0.0112), 0.001);
}
