import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { smoothStep, type Vector3 } from '../../kit/vector.ts';

const [hollow, wood, worn] = ['#331d10', '#59371f', '#7d5433'].map(parseColour) as [Colour, Colour, Colour];

/** Carved wood: dark where the chisel went deep, pale where hands have rubbed it; grain runs upright. */
export function carvedWood([x, y, z]: Vector3, deep: number, high: number): Colour {
  const grain = fractalNoise(x * 90, y * 7, z * 60);
  const level = smoothStep(deep, high, z) + (grain - 0.5) * 0.5;
  return level < 0.5
    ? mixColours(hollow, wood, Math.max(0, level * 2))
    : mixColours(wood, worn, Math.min(1, level * 2 - 1));
}

/** Middle line of the body from its tail up to its neck, [x, y, z, radius]; it looks towards −x. */
const spine = [
  [0.03, 0.018, 0.004, 0.003],
  [0.0, 0.008, 0.005, 0.005],
  [-0.03, 0.022, 0.006, 0.0075],
  [-0.018, 0.055, 0.007, 0.01],
  [0.022, 0.078, 0.008, 0.0125],
  [0.036, 0.115, 0.008, 0.014],
  [0.01, 0.148, 0.009, 0.0148],
  [-0.026, 0.17, 0.009, 0.0145],
  [-0.032, 0.205, 0.01, 0.0135],
  [-0.002, 0.232, 0.011, 0.0125],
  [0.024, 0.252, 0.012, 0.0118],
  [0.018, 0.282, 0.014, 0.0115],
  [-0.006, 0.294, 0.016, 0.0118],
] as const;

/** A winding dragon in high relief on z = 0: 0.32 m tall, its head at the top turned towards −x. */
export function dragon(): Shape {
  const clay = new Clay().add(limb(spine, 60));
  const path = smoothPath<readonly number[]>(spine, 44);
  // A comb of fins along the back, and plates under the belly.
  path.forEach((here, i) => {
    if (i < 5 || i > 42) return;
    const [a, b] = [path[i - 1]!, path[Math.min(44, i + 1)]!];
    const size = Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!) || 1;
    const out: [number, number] = [(b[1]! - a[1]!) / size, -(b[0]! - a[0]!) / size];
    const reach = here[3]! * 1.02;
    clay.add(
      limb(
        [
          [here[0]! + out[0] * reach * 0.8, here[1]! + out[1] * reach * 0.8, here[2]! + 0.003, 0.0032],
          [
            here[0]! + out[0] * (reach + 0.006) - (b[0]! - a[0]!) * 0.3,
            here[1]! + out[1] * (reach + 0.006) - (b[1]! - a[1]!) * 0.3,
            here[2]! + 0.002,
            0.0012,
          ],
        ],
        2,
      ),
      0.002,
    );
  });
  // Legs with three claws.
  const leg = (hip: Vector3, knee: Vector3, foot: Vector3, way: number) => {
    clay.add(
      limb([
        [hip[0], hip[1], hip[2] + 0.004, 0.0105],
        [knee[0], knee[1], knee[2], 0.0072],
        [foot[0], foot[1], foot[2], 0.0052],
      ]),
      0.006,
    );
    for (const spread of [-0.9, 0, 0.9])
      clay.add(
        limb(
          [
            [foot[0], foot[1], foot[2], 0.004],
            [
              foot[0] + way * 0.009 * Math.cos(spread),
              foot[1] + 0.009 * Math.sin(spread),
              foot[2] + 0.003,
              0.0028,
            ],
            [
              foot[0] + way * 0.013 * Math.cos(spread),
              foot[1] + 0.012 * Math.sin(spread) - 0.003,
              foot[2],
              0.0014,
            ],
          ],
          4,
        ),
        0.002,
      );
  };
  leg([0.03, 0.1, 0.008], [0.002, 0.096, 0.016], [-0.024, 0.104, 0.008], -1);
  leg([0.024, 0.128, 0.012], [0.042, 0.15, 0.016], [0.046, 0.172, 0.008], 1);
  leg([-0.028, 0.195, 0.012], [-0.046, 0.215, 0.016], [-0.048, 0.236, 0.008], -1);
  leg([-0.012, 0.222, 0.014], [0.016, 0.208, 0.018], [0.034, 0.206, 0.009], 1);
  // Head: skull, brow, snout that turns up, jaws apart with a tongue of flame.
  clay
    .add(ellipsoid([-0.012, 0.297, 0.018], [0.017, 0.015, 0.014]), 0.006)
    .add(
      loft(
        [
          [-0.016, 0.302, 0.019, 0.011, 0.0085],
          [-0.034, 0.304, 0.019, 0.0085, 0.0062],
          [-0.046, 0.311, 0.018, 0.0078, 0.0055],
          [-0.05, 0.321, 0.017, 0.005, 0.004],
        ],
        [0, 0, 1],
      ),
      0.005,
    )
    .add(
      limb([
        [-0.014, 0.286, 0.018, 0.0078],
        [-0.032, 0.282, 0.018, 0.0055],
        [-0.044, 0.284, 0.017, 0.0038],
      ]),
      0.004,
    )
    .add(
      limb([
        [-0.024, 0.293, 0.018, 0.003],
        [-0.046, 0.295, 0.018, 0.0024],
        [-0.056, 0.302, 0.016, 0.0012],
      ]),
      0.002,
    )
    .add(ball([-0.02, 0.308, 0.03], 0.0052), 0.002)
    .add(
      limb(
        [
          [-0.026, 0.314, 0.028, 0.0028],
          [-0.014, 0.319, 0.028, 0.0034],
          [-0.004, 0.315, 0.024, 0.002],
        ],
        8,
      ),
      0.002,
    )
    .add(ellipsoid([-0.046, 0.314, 0.0245], [0.0042, 0.0036, 0.0036]), 0.002)
    // Horns, ear and a mane of five locks.
    .add(
      limb(
        [
          [-0.006, 0.311, 0.02, 0.0044],
          [0.012, 0.324, 0.018, 0.0034],
          [0.03, 0.322, 0.014, 0.0016],
        ],
        10,
      ),
      0.003,
    )
    .add(ellipsoid([0.006, 0.302, 0.024], [0.01, 0.0042, 0.005]), 0.003);
  for (const [dx, dy] of [
    [0.036, 0.012],
    [0.04, 0],
    [0.038, -0.014],
    [0.03, -0.028],
  ] as const)
    clay.add(
      limb(
        [
          [-0.002, 0.296, 0.02, 0.0052],
          [dx * 0.6, 0.296 + dy * 0.5, 0.02, 0.0046],
          [dx, 0.296 + dy + 0.006, 0.014, 0.0016],
        ],
        8,
      ),
      0.002,
    );
  // Scales: rows round the body, crossed by rows along it.
  clay.raise(
    (x, y, z) =>
      0.0009 *
      Math.sin((x + y) * 620) *
      Math.sin((x - y) * 620) *
      smoothStep(0.006, 0.014, z) *
      (1 - smoothStep(0.275, 0.285, y)),
  );
  return sculpt(clay, {
    bounds: { min: [-0.066, -0.004, -0.006], max: [0.06, 0.334, 0.044] },
    cell: 0.0017,
    triangles: 3100,
    colour: '#5f3b22',
    paint: (point) => carvedWood(point, 0.002, 0.026),
    steepness: 1.5,
  });
}
