import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { bumperBar } from './bumper.ts';
import { CarBody } from './car-body.ts';
import { flankLine } from './flank-line.ts';
import { buildGlassHouse, type GlassHouseForm } from './glass-house.ts';
import { buildInterior, type InteriorForm } from './interior.ts';
import { pontoon, type PontoonRow } from './pontoon.ts';
import { roadWheels } from './road-wheel.ts';
import { roundLamp } from './round-lamp.ts';
import { barredGrille } from './upright-grille.ts';

export interface SeparateWingForm {
  readonly paint: string;
  readonly chrome: string;
  /** Depth of the window frames, metres. */
  readonly glassDepth: number;
  readonly windowPower: number;
  readonly sides: GlassHouseForm['sides'];
  readonly frontWing: readonly PontoonRow[];
  readonly rearWing: readonly PontoonRow[];
  /** Outline [z, y] of the radiator about its middle, its bars and which way they lie. */
  readonly radiator: readonly Vector2[];
  readonly bars: number;
  readonly areBarsLying: boolean;
  readonly lampRadius: number;
  readonly isWhitewall: boolean;
  readonly hasRunningBoards: boolean;
  /** Rows of slits on the bonnet's flanks. */
  readonly louvres: number;
  /** Heights and ends of bright strips along the doors: x from, x to, y. */
  readonly strips: readonly (readonly [number, number, number])[];
  readonly seats: Pick<InteriorForm, 'benches' | 'upholstery' | 'carpet' | 'steering' | 'dash'>;
}

const front = { x: 2.0, y: 0.4, radius: 0.46 };
const rear = { x: -1.76, y: 0.4, radius: 0.45 };
const lampAt = { x: 2.76, y: 0.86, z: 0.7 };

/** A six-metre limousine whose wings stand apart from its body: long bonnet, upright radiator, three windows a side. */
export function separateWingLimousine(form: SeparateWingForm): Part[] {
  const { paint, chrome, strips, louvres, hasRunningBoards } = form;
  const body = new CarBody({
    rows: [
      [-2.9, 0.42, 0.5, 0.46, 0.64, 0.76, 2.4],
      [-2.78, 0.52, 0.6, 0.42, 0.66, 0.88, 2.5],
      [-2.5, 0.64, 0.74, 0.38, 0.7, 1.02, 2.8],
      [-2.1, 0.72, 0.84, 0.36, 0.76, 1.1, 3.2],
      [-1.4, 0.8, 0.89, 0.36, 0.8, 1.14, 3.6],
      [-0.4, 0.82, 0.9, 0.36, 0.8, 1.14, 3.6],
      [0.5, 0.78, 0.86, 0.36, 0.8, 1.14, 3.4],
      [0.95, 0.66, 0.74, 0.38, 0.8, 1.15, 3],
      [1.4, 0.52, 0.58, 0.42, 0.8, 1.14, 2.7],
      [2.0, 0.42, 0.46, 0.46, 0.78, 1.12, 2.6],
      [2.52, 0.33, 0.37, 0.5, 0.76, 1.08, 2.6],
    ],
    arches: [],
    opening: [-2.02, 0.78],
    openingHalf: (x) =>
      0.805 - 0.05 * Math.max(0, (-1 - x) / 1.1) ** 2 - 0.07 * Math.max(0, (x - 0.1) / 0.7) ** 2,
  });
  const house = buildGlassHouse({
    body,
    roof: {
      rear: -1.72,
      front: 0.5,
      half: [0.58, 0.68, 0.62],
      rim: [1.47, 1.54, 1.5],
      crown: 0.18,
      ends: 0.55,
      bow: [0.16, 0.1],
    },
    rear: -2.02,
    cowl: 0.78,
    bow: [0.16, 0.16],
    pillars: [
      [-1.28, -1.22],
      [-0.3, -0.3],
    ],
    sides: form.sides,
    windscreen: [0.07, 0.07, 0.09, 0.08],
    backlight: [0.34, 0.34, 0.16, 0.12],
    depth: form.glassDepth,
    power: form.windowPower,
    sideSwell: 0.015,
    rearSwell: 0.05,
    rearPower: 4,
    isSplit: true,
  });
  const radiator = barredGrille(form.radiator, form.bars, {
    frame: 0.024,
    corner: 0.06,
    bar: form.areBarsLying ? 0.016 : 0.012,
    isLying: form.areBarsLying,
  });
  const lamp = roundLamp(form.lampRadius);
  const atLamp = (shape: Shape): Shape => shape.move(lampAt.x, lampAt.y, lampAt.z).mirrored('z');
  const r = form.lampRadius;
  const pod = lathe(
    [
      [0, -0.5],
      [r * 0.52, -0.44],
      [r, -0.26],
      [r * 1.13, -0.08],
      [r * 1.1, 0],
      [0, 0],
    ],
    { segments: 30, crease: 0.8 },
  ).turn('z', -Math.PI / 2);
  const handle = (x: number): Shape =>
    Shape.merge(
      box(0.16, 0.022, 0.022, 0.008).move(x - 0.05, 0.925, body.flank(x, 0.93) + 0.034),
      box(0.03, 0.03, 0.05, 0.008).move(x + 0.02, 0.92, body.flank(x, 0.93) + 0.012),
    ).mirrored('z');
  const gap = (points: readonly Vector2[]): Shape => flankLine(body, points, 0.009, 0.004, 0.05);
  const ironAt = (side: 1 | -1): Shape =>
    Shape.merge(
      tube(
        [
          [side * 2.93, 0.29, 0.36],
          [side * 2.985, 0.42, 0.36],
          [side * 2.95, 0.58, 0.36],
        ],
        0.022,
        { sides: 10 },
      ).mirrored('z'),
      bumperBar(side, {
        x: 2.98,
        y: 0.42,
        half: 0.93,
        height: 0.11,
        thickness: 0.035,
        bow: 0.06,
        wrap: 0.23,
      }),
    );
  const tail = lathe(
    [
      [0, 0],
      [0.05, 0],
      [0.05, 0.03],
      [0.03, 0.05],
      [0, 0.055],
    ],
    { segments: 18, crease: 0.8 },
  ).turn('z', Math.PI / 2);
  const tread = [0.68, 0.74, 0.8, 0.86, 0.92];
  return [
    part(
      'painted-metal',
      paint,
      Shape.merge(
        body.skin(),
        house.skin,
        house.roof,
        house.reveal,
        pontoon({ rows: form.frontWing, arches: [front], tail: 0.3, nose: 0.26 }).mirrored('z'),
        pontoon({ rows: form.rearWing, arches: [rear], tail: 0.36, nose: 0.16 }).mirrored('z'),
        atLamp(pod),
        // The apron between wings and radiator.
        box(1.5, 0.36, 1.12, 0.06).move(1.74, 0.46, 0),
        box(0.05, 0.18, 1.3, 0.02).turn('z', -0.3).move(2.42, 0.27, 0),
        ...(hasRunningBoards ? [box(1.6, 0.05, 0.3, 0.015).move(-0.1, 0.31, 0.82).mirrored('z')] : []),
      ),
    ),
    ...roadWheels({
      radius: 0.4,
      width: 0.2,
      rim: 0.225,
      style: 'cap',
      paint,
      isWhitewall: form.isWhitewall,
      places: [
        [front.x, 0.4, 0.83],
        [rear.x, 0.4, 0.85],
      ],
    }),
    part(
      'rubber',
      '#050506',
      Shape.merge(
        gap([
          [-1.2, 1.0],
          [-1.2, 0.72],
          [-1.08, 0.42],
          [-0.3, 0.38],
        ]),
        gap([
          [-0.3, 1.05],
          [-0.3, 0.37],
          [0.55, 0.4],
        ]),
        gap([
          [0.74, 1.05],
          [0.7, 0.62],
          [0.6, 0.42],
        ]),
        gap([
          [0.96, 1.06],
          [0.96, 0.8],
        ]),
        ...Array.from({ length: louvres }, (_, i) =>
          flankLine(
            body,
            [
              [1.15 + i * 0.075, 1.0],
              [1.15 + i * 0.075, 0.9],
            ],
            0.022,
            0.006,
          ),
        ),
        ...(hasRunningBoards
          ? tread.map((z) => box(1.5, 0.008, 0.022, 0.003).move(-0.1, 0.36, z).mirrored('z'))
          : []),
      ),
      { untilLevel: 1, hidden: true },
    ),
    part(
      'rubber',
      '#0a0a0b',
      Shape.merge(
        radiator.dark.move(2.54, 0.74, 0),
        box(4.9, 0.16, 0.9, 0.02).move(-0.1, 0.34, 0),
        // Axles and the insides of the wings.
        ...[front.x, rear.x].map((x) => box(0.12, 0.12, 1.5, 0.03).move(x, 0.34, 0)),
        box(0.3, 0.06, 0.06, 0.01).move(2.8, 0.4, 0.36).mirrored('z'),
        box(0.3, 0.06, 0.06, 0.01).move(-2.8, 0.4, 0.36).mirrored('z'),
      ),
      { hidden: true },
    ),
    part(
      'silver',
      chrome,
      Shape.merge(
        radiator.bright.move(2.55, 0.74, 0),
        atLamp(lamp.bezel),
        ironAt(1),
        ironAt(-1),
        ...strips.map(([from, to, y]) =>
          flankLine(
            body,
            [
              [from, y],
              [(from + to) / 2, y],
              [to, y - 0.015],
            ],
            0.016,
            0.008,
          ),
        ),
        handle(-1.08),
        handle(-0.16),
        tube(
          Array.from({ length: 12 }, (_, i) => {
            const x = 0.98 + (i / 11) * 1.5;
            return [x, body.top(x, 0) + 0.004, 0] as const;
          }),
          0.009,
          { sides: 6 },
        ),
        ...(hasRunningBoards ? [box(1.6, 0.012, 0.012, 0.004).move(-0.1, 0.35, 0.97).mirrored('z')] : []),
      ),
    ),
    part('silver', chrome, house.frame, { untilLevel: 1 }),
    part('glass', '#c3cdc6', house.pane, { untilLevel: 1 }),
    part('glass', '#e4e2d6', atLamp(lamp.lens)),
    part('glass', '#8c1512', tail.move(-2.79, 0.72, 0.71).mirrored('z')),
    part('cloth', '#8d8371', house.lining, { hidden: true }),
    ...buildInterior({
      half: 0.78,
      dashHalf: 0.64,
      floor: 0.42,
      belt: 1.02,
      front: 0.56,
      rear: -1.72,
      mirror: [0.44, 1.42],
      ...form.seats,
    }),
  ];
}
