import { ellipsoid, limb, loft } from '../kit/clay-shapes.ts';
import { Clay } from '../kit/clay.ts';
import { sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/shape.ts';

export interface CattleBuild {
  readonly colour: string;
  /** How far the shoulders rise, the horns reach sideways, and the beard hangs; metres. */
  readonly hump: number;
  readonly horns: number;
  readonly beard: number;
}

/** A horned beast on its four feet, facing +x: a calf without hump and beard, a bison with both. */
export function cattle({ colour, hump, horns, beard }: CattleBuild): Shape {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.2, -0.16, 0.04, 0.05],
        [0, 0.215, -0.06, 0.058, 0.066],
        [0, 0.219 + hump / 2, 0.07, 0.062, 0.06 + hump],
        [0, 0.225, 0.13, 0.045, 0.055],
      ]),
    )
    .addPair(
      limb([
        [0.034, 0.17, 0.08, 0.026],
        [0.036, 0.08, 0.084, 0.016],
        [0.036, 0.016, 0.084, 0.018],
      ]),
      0.018,
    )
    .addPair(
      limb([
        [0.034, 0.18, -0.14, 0.034],
        [0.036, 0.09, -0.155, 0.018],
        [0.036, 0.016, -0.15, 0.018],
      ]),
      0.018,
    )
    .add(
      limb([
        [0, 0.235, 0.12, 0.05],
        [0, 0.235, 0.185, 0.038],
        [0, 0.185, 0.235, 0.026],
      ]),
      0.03,
    )
    .addPair(
      limb([
        [0.03, 0.265, 0.18, 0.011],
        [horns * 0.9, 0.285, 0.185, 0.009],
        [horns, 0.285 + horns * 0.6, 0.19, 0.003],
      ]),
      0.006,
    )
    .addPair(ellipsoid([0.05, 0.245, 0.17], [0.022, 0.009, 0.012]), 0.006)
    .add(ellipsoid([0, 0.17 - beard, 0.17], [0.022, 0.02 + beard, 0.03]), 0.02)
    .add(
      limb([
        [0, 0.235, -0.195, 0.009],
        [0, 0.15, -0.22, 0.006],
        [0, 0.1, -0.218, 0.011],
      ]),
      0.008,
    );
  return sculpt(clay, {
    bounds: { min: [-0.11, -0.012, -0.25], max: [0.11, 0.4, 0.28] },
    cell: 0.0046,
    triangles: 3600,
    colour,
  }).turn('y', Math.PI / 2);
}
