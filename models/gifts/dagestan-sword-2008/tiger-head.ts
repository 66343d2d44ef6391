import { Clay } from '../../kit/clay.ts';
import { ball, bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { valueNoise } from '../../kit/noise.ts';

/**
 * A tiger's head in silver about the origin, looking towards −x, 46 mm from the back of the skull to the nose; stripes
 * are blackened.
 */
export function tigerHead(): Shape {
  const pair = (make: (side: 1 | -1) => (x: number, y: number, z: number) => number) => [make(1), make(-1)];
  const clay = new Clay()
    .add(ellipsoid([0.004, 0, 0], [0.019, 0.0165, 0.0165]))
    .add(
      limb([
        [0.012, -0.001, 0, 0.0145],
        [0.026, 0, 0, 0.0148],
      ]),
      0.008,
    )
    .add(ellipsoid([-0.014, -0.005, 0], [0.0125, 0.0082, 0.0095]), 0.006)
    .add(bar([-0.006, 0.0075, 0], [-0.021, 0.001, 0], 0.0042, 0.0036), 0.004);
  for (const whisker of pair((side) =>
    ellipsoid([-0.0205, -0.0055, side * 0.0042], [0.0056, 0.0048, 0.0048]),
  ))
    clay.add(whisker, 0.0018);
  for (const ruff of pair((side) => ellipsoid([0.003, -0.007, side * 0.0125], [0.009, 0.009, 0.0055])))
    clay.add(ruff, 0.004);
  clay.add(ellipsoid([-0.0175, -0.012, 0], [0.0072, 0.0032, 0.0052]), 0.0016);
  clay.cut(bar([-0.026, -0.0092, 0.006], [-0.012, -0.0098, 0.009], 0.001), 0.001, '#26262a');
  clay.cut(bar([-0.026, -0.0092, -0.006], [-0.012, -0.0098, -0.009], 0.001), 0.001, '#26262a');
  clay.add(ellipsoid([-0.0258, -0.0018, 0], [0.0022, 0.0019, 0.0032]), 0.0008, '#2a2a2e');
  for (const ear of pair((side) => ellipsoid([0.009, 0.0155, side * 0.0105], [0.0032, 0.0058, 0.0052])))
    clay.add(ear, 0.002);
  for (const hollow of pair((side) => ball([0.0055, 0.0168, side * 0.0108], 0.0031)))
    clay.cut(hollow, 0.0012, '#3a3a40');
  for (const socket of pair((side) => ball([-0.0125, 0.0042, side * 0.0088], 0.0036)))
    clay.cut(socket, 0.0016);
  for (const eye of pair((side) => ball([-0.0108, 0.0036, side * 0.0078], 0.0029)))
    clay.add(eye, 0.0004, '#caa24a');
  const silver = '#c2c4c4';
  return sculpt(clay, {
    bounds: { min: [-0.032, -0.021, -0.021], max: [0.043, 0.025, 0.021] },
    cell: 0.0007,
    triangles: 3400,
    colour: silver,
    keepColourEdges: true,
    paint: ([x, y, z], _, colour) => {
      if (x < -0.009) return colour;
      const around = Math.atan2(z, y);
      const wave = Math.sin(x * 640 + 1.6 * Math.cos(around * 3) + 2.4 * valueNoise(around * 1.2, x * 60, 1));
      const dark = parseColour('#2b2b30');
      return wave > 0.62 ? dark : shade(colour, 0.96 + 0.06 * valueNoise(x * 400, y * 400, z * 400));
    },
  });
}
