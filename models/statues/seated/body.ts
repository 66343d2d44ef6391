import type { Clay } from '../../kit/clay.ts';
import { ball, bar, block, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';

/** The body as the coat shows it: trunk, head without a face, arms on the chair's arms, lap, skirt and shoes. */
export function addBody(clay: Clay): void {
  // Trunk.
  clay
    .add(
      loft(
        [
          [0, 0.42, -0.15, 0.225, 0.16, 2.5],
          [0, 0.56, -0.155, 0.215, 0.155, 2.4],
          [0, 0.72, -0.17, 0.2, 0.145, 2.4],
          [0, 0.88, -0.175, 0.222, 0.15, 2.5],
          [0, 0.985, -0.185, 0.215, 0.12, 2.5],
          [0, 1.03, -0.185, 0.15, 0.09, 2],
        ],
        [0, 0, 1],
        32,
        0.6,
      ),
    )
    .addPair(ellipsoid([0.09, 0.9, -0.13], [0.12, 0.14, 0.09]), 0.07)
    .addPair(ellipsoid([0.2, 0.978, -0.185], [0.108, 0.088, 0.098]), 0.05)
    .addPair(bar([0.21, 1.005, -0.195], [0.04, 1.04, -0.19], 0.068, 0.06), 0.05);
  // Lap and legs.
  for (const side of [-1, 1]) {
    const ahead = side > 0 ? 0.045 : 0;
    clay
      .add(bar([side * 0.11, 0.52, -0.13], [side * 0.15, 0.53, 0.3 + ahead], 0.112, 0.088), 0.05)
      .add(ellipsoid([side * 0.152, 0.53, 0.315 + ahead], [0.086, 0.084, 0.085]), 0.03)
      .add(
        limb([
          [side * 0.152, 0.5, 0.32 + ahead, 0.082],
          [side * 0.15, 0.34, 0.315 + ahead, 0.082],
          [side * 0.15, 0.12, 0.31 + ahead, 0.068],
        ]),
        0.03,
      );
  }
  clay.add(block([0, 0.47, 0.08], [0.17, 0.075, 0.2], 0.05), 0.06);
  // The skirt of the coat between and beside the shins, down to its hem.
  clay.add(
    loft(
      [
        [0, 0.53, 0.2, 0.2, 0.09, 3],
        [0, 0.4, 0.215, 0.225, 0.115, 3.2],
        [0, 0.25, 0.225, 0.245, 0.135, 3.2],
        [0, 0.11, 0.235, 0.262, 0.155, 3.2],
        [0, 0.02, 0.24, 0.27, 0.165, 3.2],
      ],
      [0, 0, 1],
      32,
      0.2,
    ),
    0.05,
  );
  // Arms: sleeves to the wrist, hands of one piece over the ends of the chair's arms.
  for (const side of [-1, 1]) {
    const ahead = side > 0 ? 0 : -0.03;
    clay
      .add(
        limb([
          [side * 0.232, 0.965, -0.185, 0.079],
          [side * 0.298, 0.84, -0.17, 0.077],
          [side * 0.37, 0.715, -0.13, 0.073],
        ]),
        0.035,
      )
      .add(
        limb([
          [side * 0.37, 0.712, -0.14, 0.074],
          [side * 0.388, 0.706, 0.0, 0.069],
          [side * 0.39, 0.698, 0.135 + ahead, 0.064],
        ]),
        0.02,
      )
      .add(ball([side * 0.372, 0.705, -0.14], 0.076), 0.02)
      .cut(block([side * 0.39, 0.7, 0.25 + ahead], [0.2, 0.2, 0.085], 0.002), 0.008);
  }
}
