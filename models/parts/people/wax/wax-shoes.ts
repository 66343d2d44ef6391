import { bar, ellipsoid, loft } from '../../../kit/clay-shapes.ts';
import { Clay } from '../../../kit/clay.ts';
import { parseColour, shade } from '../../../kit/colour.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { prism } from '../../../kit/prism.ts';
import { sculpt } from '../../../kit/sculpt.ts';
import { Shape } from '../../../kit/shape.ts';
import type { Vector2 } from '../../../kit/vector.ts';

/** A left shoe with a cap and a welt, its ankle over the origin, on y = 0, 0.27 m long. */
function shoe(colour: string): Shape {
  const leather = parseColour(colour);
  const clay = new Clay()
    .add(
      loft(
        [
          [0, 0.05, -0.07, 0.035, 0.045],
          [0, 0.056, -0.01, 0.039, 0.052],
          [0.002, 0.05, 0.05, 0.043, 0.046],
          [0.004, 0.035, 0.11, 0.047, 0.032],
          [0.002, 0.03, 0.158, 0.036, 0.023],
        ],
        [0, 1, 0],
        20,
      ),
    )
    .add(bar([0, 0.075, -0.02], [0, 0.12, -0.02], 0.04, 0.042), 0.02)
    // The facing over the instep, and the cap over the toes.
    .add(ellipsoid([0.001, 0.083, 0.042], [0.024, 0.02, 0.05]), 0.003)
    .add(ellipsoid([0.003, 0.032, 0.15], [0.042, 0.0265, 0.04]), 0.003)
    .keep((_, y) => 0.014 - y, 0.003);
  return sculpt(clay, {
    bounds: { min: [-0.08, 0, -0.13], max: [0.08, 0.17, 0.22] },
    cell: 0.0055,
    triangles: 480,
    colour,
    paint: ([, y, z]) => shade(leather, y < 0.024 ? 0.7 : 1 + 0.12 * Math.exp(-(((z - 0.12) / 0.03) ** 2))),
  });
}

function sole(): Shape {
  const outline: Vector2[] = [
    [0, -0.112],
    [-0.037, -0.08],
    [-0.034, 0],
    [-0.042, 0.09],
    [-0.028, 0.17],
    [0.004, 0.195],
    [0.036, 0.17],
    [0.051, 0.1],
    [0.038, 0.02],
    [0.038, -0.08],
  ];
  // Drawn from above, z to the right: laid flat.
  return prism(smoothPath(outline, 26, true), 0.014)
    .scale(0.93, 0.96, 1)
    .turn('x', Math.PI / 2)
    .move(0, 0.009, 0);
}

/** Both shoes: uppers and soles, at the ankles' [x, z], turned outwards. */
export function waxShoes(
  colour: string,
  feet: readonly [Vector2, Vector2],
  turnout: readonly [number, number] = [0.2, 0.2],
): { uppers: Shape; soles: Shape } {
  const put = (left: Shape): Shape =>
    Shape.merge(
      ...feet.map(([x, z], side) =>
        (side === 0 ? left : left.mirror('x'))
          .turn('y', (side === 0 ? 1 : -1) * turnout[side]!)
          .move(x, 0, z),
      ),
    );
  return { uppers: put(shoe(colour)), soles: put(sole()) };
}
