import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface InteriorForm {
  /** Half width of the room inside, metres. */
  readonly half: number;
  /** Half width of the dashboard, where bodies grow narrow. */
  readonly dashHalf: number;
  readonly floor: number;
  readonly belt: number;
  /** Where the dashboard and the back of the rear seat are, x. */
  readonly front: number;
  readonly rear: number;
  /** Benches: x of the backrest's foot and height of its top. */
  readonly benches: readonly (readonly [number, number])[];
  readonly upholstery: { readonly material: 'cloth' | 'leather'; readonly colour: string };
  readonly carpet: string;
  readonly dash: { readonly material: 'walnut' | 'plastic' | 'painted-metal'; readonly colour: string };
  /** Old wheels are large, thin and pale. */
  /** Where the mirror hangs: x and y, just inside the windscreen. */
  readonly mirror: Vector2;
  readonly steering: { readonly radius: number; readonly thickness: number; readonly colour: string };
}

/** A bench across the car, its front towards +x: a cushion and a pleated back. */
function bench(half: number, floor: number, x: number, top: number): Shape {
  const width = half * 2 - 0.06;
  const pleats = Math.round(width / 0.17);
  const row = (height: number, deep: number, across = width): Shape => {
    const each = across / pleats;
    return Shape.merge(
      ...Array.from({ length: pleats }, (_, i) =>
        box(deep, height, each + 0.004, 0.028).move(0, 0, (i + 0.5) * each - across / 2),
      ),
    );
  };
  const seat = floor + 0.3;
  return Shape.merge(
    row(0.14, 0.5).move(x + 0.27, seat, 0),
    box(0.44, seat - floor, width, 0.01).move(x + 0.24, floor, 0),
    // The sides of the car lean in above the belt.
    row(top - seat - 0.06, 0.13, width - 0.22)
      .turn('z', 0.2)
      .move(x + 0.03, seat + 0.08, 0),
  );
}

/** Seats, floor, door trims, dashboard and steering wheel (on the left), to be seen through the windows. */
export function buildInterior(form: InteriorForm): Part[] {
  const { half, dashHalf, floor, belt, front, rear, benches, upholstery, carpet, dash, steering, mirror } =
    form;
  const length = front - rear;
  const middle = (front + rear) / 2;
  const hidden = { hidden: true } as const;
  const dashboard = prism(
    [
      [front + 0.3, belt - 0.02],
      [front + 0.02, belt + 0.03],
      [front - 0.05, belt - 0.01],
      [front - 0.02, belt - 0.2],
      [front + 0.3, belt - 0.34],
    ],
    dashHalf * 2,
    { chamfer: 0.01 },
  );
  const driver = -half * 0.48;
  const column = (shape: Shape): Shape => shape.turn('z', 1.05).move(front - 0.3, belt - 0.04, driver);
  const dial = (radius: number, z: number): Shape =>
    cylinder(radius, 0.012, { segments: 18 })
      .turn('z', Math.PI / 2 - 0.15)
      .move(front - 0.038, belt - 0.09, z);
  const rim = (radius: number, z: number): Shape =>
    torus(radius, 0.006, 20, 6)
      .turn('z', Math.PI / 2 - 0.15)
      .move(front - 0.052, belt - 0.09, z);
  return [
    part(
      upholstery.material,
      upholstery.colour,
      Shape.merge(
        ...benches.map(([x, top]) => bench(half, floor, x, top)),
        Shape.merge(
          box(length * 0.9, belt - floor - 0.03, 0.03, 0.012).move(middle, floor, half - 0.01),
          box(0.5, 0.05, 0.07, 0.02).move(middle + length * 0.2, belt - 0.22, half - 0.05),
          box(0.5, 0.05, 0.07, 0.02).move(middle - length * 0.22, belt - 0.22, half - 0.05),
        ).mirrored('z'),
      ),
      hidden,
    ),
    part(
      'cloth',
      carpet,
      Shape.merge(
        box(length + 0.4, 0.03, half * 2 + 0.1, 0).move(middle, floor - 0.03, 0),
        box(0.03, belt - floor - 0.1, dashHalf * 2, 0).move(front + 0.2, floor, 0),
        box(0.4, 0.03, half * 2, 0).move(rear - 0.1, belt - 0.03, 0),
        box(0.03, belt - floor, half * 2, 0).move(rear - 0.05, floor, 0),
      ),
      hidden,
    ),
    part(dash.material, dash.colour, dashboard, hidden),
    part(
      'plastic',
      steering.colour,
      Shape.merge(
        column(torus(steering.radius, steering.thickness, 36, 8)),
        ...[0, 2.1, 4.2].map((angle) =>
          column(
            box(0.022, 0.012, steering.radius, 0.004)
              .move(0, -0.006, steering.radius / 2)
              .turn('y', angle + Math.PI / 2),
          ),
        ),
        column(cylinder(0.045, 0.03, { segments: 16 }).move(0, -0.02, 0)),
        column(cylinder(0.02, 0.5, { segments: 10 }).move(0, -0.5, 0)),
      ),
      hidden,
    ),
    part(
      'porcelain',
      '#d8d2c0',
      Shape.merge(dial(0.07, driver), dial(0.045, driver + 0.17), dial(0.045, driver - 0.17)),
      hidden,
    ),
    part(
      'silver',
      '#c8c9c8',
      Shape.merge(
        rim(0.072, driver),
        rim(0.047, driver + 0.17),
        rim(0.047, driver - 0.17),
        box(0.02, 0.05, 0.2, 0.01).move(mirror[0], mirror[1] - 0.05, 0),
        tube(
          [
            [mirror[0], mirror[1] - 0.02, 0],
            [mirror[0] - 0.02, mirror[1] + 0.09, 0],
          ],
          0.006,
          { sides: 6 },
        ),
      ),
      hidden,
    ),
  ];
}
