import { box } from '../kit/box.ts';
import { cylinder } from '../kit/cylinder.ts';
import { Shape } from '../kit/shape.ts';
import { torus } from '../kit/torus.ts';
import { tube } from '../kit/tube.ts';

/*
 * A small model carriage, 23 cm long, on a board 2.4 cm thick: it faces +x. Its roof differs from one to the next.
 */

/** Floor, seat, back and the four posts under the roof. */
export function carriageBody(): Shape {
  return Shape.merge(
    box(0.23, 0.018, 0.1, 0.004).move(-0.02, 0.085, 0),
    box(0.015, 0.05, 0.1, 0.004).move(-0.13, 0.1, 0),
    box(0.1, 0.035, 0.09, 0.01).move(-0.075, 0.1, 0),
    ...[-0.12, 0.06].flatMap((x) =>
      [-0.042, 0.042].map((z) => cylinder(0.005, 0.13, { segments: 10 }).move(x, 0.1, z)),
    ),
  );
}

/** Four wheels, the larger ones behind, two axles, and a pair of shafts. */
export function carriageGear(): Shape {
  return Shape.merge(
    Shape.merge(wheelAt(-0.1, 0.05), wheelAt(0.06, 0.04)).mirrored('z'),
    ...[-0.1, 0.06].map((x) =>
      cylinder(0.006, 0.14, { segments: 10 })
        .move(0, -0.07, 0)
        .turn('x', Math.PI / 2)
        .move(x, 0.074, 0),
    ),
    tube(
      [
        [0.08, 0.085, 0.03],
        [0.14, 0.06, 0.03],
        [0.25, 0.055, 0.03],
      ],
      0.005,
      { sides: 8 },
    ).mirrored('z'),
  );
}

/** A wheel of eight spokes on the left side, standing on the board. */
function wheelAt(x: number, radius: number): Shape {
  return Shape.merge(
    torus(radius, radius * 0.1, 28, 8).turn('x', Math.PI / 2),
    cylinder(radius * 0.2, 0.02, { segments: 12 })
      .move(0, -0.01, 0)
      .turn('x', Math.PI / 2),
    ...Array.from({ length: 8 }, (_, i) =>
      box(radius * 0.08, radius * 0.95, 0.006).turn('z', (i * Math.PI) / 4),
    ),
  ).move(x, radius * 1.1 + 0.024, 0.065);
}
