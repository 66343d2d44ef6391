import { ball, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';

/** A carved bat seen from above, wings spread along x (0.36 m), its head towards +y, its back towards +z. */
export function bat(): Shape {
  const clay = new Clay()
    .add(ellipsoid([0, -0.01, 0], [0.026, 0.052, 0.024]))
    .add(ball([0, 0.05, 0.006], 0.022), 0.012)
    .add(ball([0, 0.064, 0.02], 0.011), 0.008)
    .addPair(ellipsoid([0.017, 0.074, 0.002], [0.008, 0.015, 0.006]), 0.005)
    // The arm of each wing ends in a curl, as stone carvers end them.
    .addPair(
      limb(
        [
          [0.015, 0.025, 0.004, 0.012],
          [0.07, 0.062, 0.012, 0.01],
          [0.135, 0.05, 0.012, 0.0085],
          [0.172, 0.005, 0.006, 0.0075],
          [0.158, -0.035, 0.006, 0.0068],
          [0.134, -0.026, 0.01, 0.006],
          [0.139, -0.006, 0.012, 0.0055],
        ],
        28,
      ),
      0.008,
    )
    // The skin of the wing in three scallops.
    .addPair(ellipsoid([0.05, 0.012, 0], [0.034, 0.046, 0.0085]), 0.008)
    .addPair(ellipsoid([0.09, 0.018, 0], [0.032, 0.046, 0.008]), 0.006)
    .addPair(ellipsoid([0.128, 0.016, 0], [0.03, 0.036, 0.0075]), 0.006)
    .addPair(
      limb(
        [
          [0.02, 0.02, 0.008, 0.0045],
          [0.052, 0, 0.01, 0.004],
          [0.062, -0.03, 0.007, 0.003],
        ],
        8,
      ),
      0.003,
    )
    .addPair(
      limb(
        [
          [0.07, 0.058, 0.01, 0.0045],
          [0.088, 0.01, 0.01, 0.004],
          [0.1, -0.022, 0.007, 0.003],
        ],
        8,
      ),
      0.003,
    )
    // Tail, forked in two curls.
    .addPair(
      limb(
        [
          [0.004, -0.05, 0, 0.01],
          [0.018, -0.085, 0, 0.007],
          [0.04, -0.088, 0.004, 0.0055],
          [0.036, -0.07, 0.006, 0.005],
        ],
        12,
      ),
      0.006,
    );
  return sculpt(clay, {
    bounds: { min: [-0.19, -0.105, -0.035], max: [0.19, 0.1, 0.04] },
    cell: 0.0032,
    triangles: 430,
    colour: '#c2cfae',
  });
}
