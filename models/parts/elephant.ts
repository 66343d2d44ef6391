import { Clay } from '../kit/clay.ts';
import { ball, ellipsoid, limb, loft } from '../kit/clay-shapes.ts';
import { sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/shape.ts';

/** An elephant walking towards +x on y = 0, without tusks or eyes: 0.37 m long, 0.34 m high. */
export function elephant(triangles: number): Shape {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.205, -0.135, 0.045, 0.06],
        [0, 0.225, -0.05, 0.082, 0.092],
        [0, 0.225, 0.04, 0.08, 0.09],
        [0, 0.235, 0.11, 0.05, 0.062],
      ]),
    )
    .addPair(
      limb([
        [0.045, 0.2, 0.07, 0.036],
        [0.046, 0.1, 0.075, 0.028],
        [0.046, 0.032, 0.08, 0.029],
      ]),
      0.024,
    )
    .addPair(
      limb([
        [0.045, 0.19, -0.1, 0.042],
        [0.046, 0.1, -0.098, 0.029],
        [0.046, 0.032, -0.108, 0.029],
      ]),
      0.026,
    )
    .add(ellipsoid([0, 0.272, 0.15], [0.05, 0.058, 0.056]), 0.028)
    .addPair(ball([0.021, 0.318, 0.146], 0.026), 0.016)
    .addPair(ellipsoid([0.072, 0.262, 0.112], [0.012, 0.066, 0.047]), 0.008)
    .add(
      limb([
        [0, 0.268, 0.18, 0.034],
        [0, 0.205, 0.222, 0.024],
        [0, 0.135, 0.228, 0.017],
        [0, 0.1, 0.252, 0.0135],
        [0, 0.116, 0.276, 0.012],
      ]),
      0.014,
    )
    .add(
      limb([
        [0, 0.24, -0.165, 0.01],
        [0, 0.19, -0.188, 0.006],
        [0, 0.13, -0.186, 0.008],
      ]),
      0.008,
    )
    .raise((x, y, z) => 0.0008 * Math.sin(y * 260 + z * 60) * Math.cos(x * 90));
  return sculpt(clay, {
    bounds: { min: [-0.11, -0.01, -0.21], max: [0.11, 0.37, 0.31] },
    cell: triangles > 2000 ? 0.0046 : 0.006,
    triangles,
    colour: '#8a8378',
  }).turn('y', Math.PI / 2);
}
