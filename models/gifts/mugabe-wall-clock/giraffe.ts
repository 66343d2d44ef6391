import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothStep, type Vector2 } from '../../kit/vector.ts';

/** Centres of the dark patches, strewn as evenly as tiles. */
const patches: readonly Vector2[] = Array.from({ length: 26 * 14 }, (_, i): Vector2 => {
  const [column, row] = [i % 14, Math.floor(i / 14)];
  const jitter = (salt: number) => ((Math.sin(column * 12.9 + row * 78.2 + salt) * 43758.5) % 1) * 0.3;
  return [(column - 7 + (row % 2) / 2 + jitter(1)) * 0.0155, (row + jitter(2)) * 0.0155 - 0.02];
});

/** Metres to the nearest line between two patches. */
function toSeam(x: number, y: number): number {
  let [first, second] = [Infinity, Infinity];
  for (const [px, py] of patches) {
    const away = Math.hypot(px - x, py - y);
    if (away < first) [first, second] = [away, first];
    else if (away < second) second = away;
  }
  return (second - first) / 2;
}

/** A carved giraffe facing +x with its feet on y = 0: 0.34 m high, half round, as if leaving the board at z = 0. */
export function giraffe(): Shape {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.165, -0.055, 0.02, 0.026],
        [0, 0.172, -0.01, 0.026, 0.033],
        [0, 0.185, 0.03, 0.024, 0.036],
      ]),
    )
    .add(
      limb([
        [0, 0.19, 0.03, 0.028],
        [0, 0.24, 0.058, 0.017],
        [0, 0.3, 0.084, 0.0125],
        [0, 0.318, 0.09, 0.0125],
      ]),
      0.024,
    )
    .add(
      limb([
        [0, 0.322, 0.09, 0.0145],
        [0, 0.316, 0.113, 0.0105],
        [0, 0.307, 0.134, 0.0085],
      ]),
      0.006,
    )
    .addPair(ellipsoid([0.019, 0.33, 0.079], [0.012, 0.005, 0.004]), 0.003)
    .addPair(
      limb([
        [0.005, 0.332, 0.09, 0.0032],
        [0.006, 0.349, 0.087, 0.0026],
      ]),
      0.003,
      '#3b2416',
    )
    .addPair(ball([0.006, 0.35, 0.087], 0.004), 0.002, '#3b2416')
    .addPair(ball([0.0118, 0.324, 0.1], 0.0032), 0.001, '#140d08')
    .addPair(
      limb([
        [0.014, 0.18, 0.032, 0.019],
        [0.0165, 0.11, 0.034, 0.0095],
        [0.0165, 0.085, 0.035, 0.0098],
        [0.0165, 0.014, 0.034, 0.0068],
      ]),
      0.012,
    )
    .addPair(
      limb([
        [0.014, 0.165, -0.05, 0.021],
        [0.0165, 0.105, -0.055, 0.0105],
        [0.0165, 0.086, -0.062, 0.009],
        [0.0165, 0.014, -0.056, 0.0068],
      ]),
      0.012,
    )
    .addPair(ellipsoid([0.0165, 0.007, 0.037], [0.0085, 0.008, 0.011]), 0.004, '#2a1a11')
    .addPair(ellipsoid([0.0165, 0.007, -0.053], [0.0085, 0.008, 0.011]), 0.004, '#2a1a11')
    .add(
      limb([
        [0, 0.178, -0.078, 0.0045],
        [0, 0.13, -0.09, 0.003],
        [0, 0.105, -0.088, 0.0055],
        [0, 0.09, -0.087, 0.003],
      ]),
      0.005,
    )
    // The mane stands up as a low crest.
    .add(
      limb([
        [0, 0.225, 0.026, 0.004],
        [0, 0.27, 0.05, 0.005],
        [0, 0.318, 0.072, 0.004],
      ]),
      0.004,
      '#5b331a',
    );
  const [patch, pale] = [parseColour('#7c4420'), parseColour('#e2c184')];
  const shape = sculpt(clay, {
    bounds: { min: [-0.045, -0.008, -0.105], max: [0.045, 0.362, 0.15] },
    cell: 0.0027,
    triangles: 5200,
    colour: '#e2c184',
    keepColourEdges: true,
    paint: ([x, y, z], _, own) => {
      const isCoat = Math.abs(own[0] - pale[0]) + Math.abs(own[2] - pale[2]) < 0.08;
      if (!isCoat || y < 0.085 || z > 0.1) return own;
      const wide = x > 0 ? 0 : 0.11;
      return mixColours(own, patch, smoothStep(0.0009, 0.0022, toSeam(z + wide * 0.3, y)));
    },
  });
  return shape.turn('y', Math.PI / 2);
}
