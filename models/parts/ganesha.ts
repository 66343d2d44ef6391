import { ellipsoid, limb } from '../kit/clay-shapes.ts';
import { Clay } from '../kit/clay.ts';
import { lathe } from '../kit/lathe.ts';
import { sculpt } from '../kit/sculpt.ts';
import { Shape } from '../kit/shape.ts';

/** Ganesha seated, facing +z on y = 0: four arms, a crown, 0.24 m high. */
export function ganesha(): Shape {
  const clay = new Clay()
    .add(ellipsoid([0, 0.062, 0.01], [0.062, 0.052, 0.055]))
    .addPair(
      limb([
        [0.05, 0.03, 0.0, 0.03],
        [0.085, 0.026, 0.035, 0.026],
        [0.03, 0.022, 0.075, 0.018],
      ]),
      0.014,
    )
    .add(ellipsoid([0, 0.105, 0.0], [0.048, 0.04, 0.038]), 0.02)
    .add(ellipsoid([0, 0.163, 0.012], [0.036, 0.036, 0.034]), 0.012)
    .addPair(ellipsoid([0.056, 0.162, 0], [0.03, 0.03, 0.007]), 0.008)
    .add(
      limb([
        [0, 0.155, 0.042, 0.017],
        [0.004, 0.115, 0.06, 0.013],
        [-0.02, 0.085, 0.068, 0.0095],
        [-0.04, 0.09, 0.066, 0.008],
      ]),
      0.008,
    )
    .add(
      limb([
        [0, 0.19, 0.01, 0.026],
        [0, 0.215, 0.008, 0.016],
        [0, 0.24, 0.006, 0.005],
      ]),
      0.006,
    )
    .addPair(
      limb([
        [0.046, 0.125, 0, 0.014],
        [0.088, 0.13, 0.01, 0.011],
        [0.09, 0.17, 0.02, 0.011],
      ]),
      0.008,
    )
    .addPair(
      limb([
        [0.044, 0.11, 0.01, 0.014],
        [0.078, 0.075, 0.03, 0.011],
        [0.06, 0.07, 0.062, 0.011],
      ]),
      0.008,
    )
    .addPair(
      limb([
        [0.016, 0.14, 0.045, 0.005],
        [0.022, 0.125, 0.068, 0.003],
      ]),
      0.003,
    );
  return sculpt(clay, {
    bounds: { min: [-0.13, -0.01, -0.07], max: [0.13, 0.26, 0.11] },
    cell: 0.0034,
    triangles: 3400,
    colour: '#b98d45',
  });
}

/** The round base it sits on, 3 cm high: the figure sinks 2 mm into it. */
export function ganeshaBase(): Shape {
  return lathe(
    [
      [0, 0],
      [0.115, 0],
      [0.115, 0.012],
      [0.104, 0.018],
      [0.108, 0.03],
      [0, 0.03],
    ],
    { segments: 40 },
  );
}
