import { ball, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { carvedWood } from './dragon.ts';

/** One tail feather along +y from the origin: a ridged blade that swells to an eye; lies on z = 0. */
function feather(length: number): Shape {
  const blade = surface(
    (u, along) => {
      const side = (u - 0.5) * 2;
      // Rows gather where the eye rounds off.
      const v = 1 - (1 - along) ** 2;
      const width =
        v < 0.72 ? 0.0035 + 0.0062 * v : 0.0079 * Math.sqrt(Math.max(0, 1 - ((v - 0.8) / 0.2) ** 2)) * 1.35;
      const barbs = 0.0007 * Math.abs(Math.sin(v * 42)) * Math.abs(side) * (v < 0.7 ? 1 : 0);
      return [side * width, v * length, 0.0034 * (1 - side * side) + 0.0014 * v + barbs];
    },
    4,
    8,
  );
  const eye = Shape.merge(
    torus(0.0058, 0.0017, 10, 4)
      .turn('x', Math.PI / 2)
      .scale(1, 1.25, 1),
    sphere(0.0036, 6, 3).scale(1, 1.3, 0.9),
  ).move(0, length * 0.84, 0.0046);
  return Shape.merge(blade, eye);
}

/** The fan: a long tier of feathers, a short one over it between. The root is the origin. */
export function fan(reach: number): Shape {
  const tier = (count: number, spread: number, length: number, lift: number): Shape[] =>
    Array.from({ length: count }, (_, i) => {
      const turn = (i / (count - 1) - 0.5) * 2 * spread;
      return feather(length).move(0, 0, lift).turn('z', turn);
    });
  return Shape.merge(
    ...tier(19, 1.98, reach, 0),
    ...tier(14, 1.85, reach * 0.7, 0.0036),
    ...tier(9, 1.6, reach * 0.46, 0.0072),
  ).painted((point) => carvedWood(point, 0.0005, 0.0135));
}

/** The bird that spreads it, breast to the front, its head turned: 0.13 m tall, on y = 0, its back on z = 0. */
export function peacock(): Shape {
  const clay = new Clay()
    .add(ellipsoid([0, 0.046, 0.014], [0.0245, 0.031, 0.0185]))
    .add(ellipsoid([0, 0.04, 0.026], [0.017, 0.022, 0.011]), 0.008)
    .add(
      limb(
        [
          [0, 0.064, 0.018, 0.0155],
          [0.004, 0.085, 0.025, 0.0098],
          [-0.003, 0.103, 0.025, 0.0074],
          [-0.002, 0.114, 0.027, 0.0072],
        ],
        20,
      ),
      0.01,
    )
    .add(ball([-0.003, 0.117, 0.028], 0.0084), 0.003)
    .add(
      limb(
        [
          [-0.009, 0.116, 0.03, 0.0038],
          [-0.0185, 0.113, 0.031, 0.0014],
        ],
        4,
      ),
      0.002,
    )
    .add(ball([-0.007, 0.119, 0.0345], 0.0021), 0.0008);
  // Crest of three pins with beads.
  for (const lean of [-0.35, 0.05, 0.45]) {
    const tip: Vector3 = [-0.003 + Math.sin(lean) * 0.017, 0.123 + Math.cos(lean) * 0.017, 0.028];
    clay
      .add(
        limb(
          [
            [-0.003, 0.123, 0.028, 0.0013],
            [...tip, 0.0011],
          ],
          3,
        ),
        0.0008,
      )
      .add(ball(tip, 0.0027), 0.0005);
  }
  // Wings half spread: three rows of quills each side.
  for (let row = 0; row < 3; row++)
    for (let quill = 0; quill < 4; quill++) {
      const turn = 0.5 + quill * 0.36 + row * 0.07;
      const reach = 0.05 - row * 0.011;
      clay.addPair(
        limb(
          [
            [0.014, 0.056, 0.012 + row * 0.0045, 0.005],
            [
              0.014 + Math.sin(turn) * reach * 0.6,
              0.056 + Math.cos(turn) * reach * 0.38 - 0.004,
              0.013 + row * 0.0045,
              0.0047,
            ],
            [
              0.014 + Math.sin(turn) * reach,
              0.05 + Math.cos(turn) * reach * 0.55 - quill * 0.004,
              0.009 + row * 0.0045,
              0.0026,
            ],
          ],
          8,
        ),
        0.0012,
      );
    }
  clay
    .addPair(
      limb([
        [0.009, 0.022, 0.018, 0.0068],
        [0.0105, 0.01, 0.02, 0.0036],
        [0.0115, 0.003, 0.021, 0.003],
      ]),
      0.004,
    )
    .addPair(ellipsoid([0.0125, 0.0025, 0.0255], [0.0062, 0.0026, 0.0078]), 0.002)
    // Breast feathers.
    .raise(
      (x, y, z) =>
        0.0008 *
        Math.sin((x * 1.3 + y) * 640) *
        Math.sin((x * 1.3 - y) * 640) *
        (y > 0.02 && y < 0.1 && z > 0.02 ? 1 : 0),
    );
  return sculpt(clay, {
    bounds: { min: [-0.072, -0.004, -0.008], max: [0.072, 0.15, 0.044] },
    cell: 0.0014,
    triangles: 3000,
    colour: '#6a4226',
    paint: (point) => carvedWood(point, -0.004, 0.03),
    steepness: 1.5,
  });
}
