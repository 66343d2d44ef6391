import { ellipsoid, limb, loft } from '../kit/clay-shapes.ts';
import { Clay } from '../kit/clay.ts';
import { sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/shape.ts';

/** A rhinoceros walking towards +x, of one colour, its feet on the ground. */
export function rhino(colour: string): Shape {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.19, -0.15, 0.05, 0.06],
        [0, 0.205, -0.06, 0.085, 0.088],
        [0, 0.205, 0.04, 0.082, 0.088],
        [0, 0.2, 0.11, 0.05, 0.065],
      ]),
    )
    .addPair(
      limb([
        [0.045, 0.17, 0.07, 0.036],
        [0.05, 0.08, 0.08, 0.026],
        [0.05, 0.022, 0.082, 0.029],
      ]),
      0.02,
    )
    .addPair(
      limb([
        [0.045, 0.17, -0.12, 0.042],
        [0.05, 0.08, -0.125, 0.027],
        [0.05, 0.022, -0.128, 0.029],
      ]),
      0.022,
    )
    .add(
      loft([
        [0, 0.21, 0.11, 0.045, 0.055],
        [0, 0.185, 0.18, 0.036, 0.042],
        [0, 0.15, 0.245, 0.027, 0.026],
      ]),
      0.03,
    )
    .add(
      limb([
        [0, 0.175, 0.235, 0.018],
        [0, 0.215, 0.262, 0.01],
        [0, 0.262, 0.268, 0.0028],
      ]),
      0.008,
    )
    .add(
      limb([
        [0, 0.2, 0.2, 0.014],
        [0, 0.235, 0.21, 0.003],
      ]),
      0.008,
    )
    .addPair(ellipsoid([0.03, 0.245, 0.14], [0.012, 0.026, 0.01]), 0.005)
    .add(
      limb([
        [0, 0.22, -0.195, 0.009],
        [0, 0.14, -0.215, 0.006],
      ]),
      0.01,
    );
  return sculpt(clay, {
    bounds: { min: [-0.11, -0.012, -0.24], max: [0.11, 0.4, 0.3] },
    cell: 0.0046,
    triangles: 3600,
    colour,
  }).turn('y', Math.PI / 2);
}
