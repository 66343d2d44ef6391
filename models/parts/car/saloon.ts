import { box } from '../../kit/box.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { mix, type Vector2 } from '../../kit/vector.ts';
import { bumperBar } from './bumper.ts';
import { CarBody, type BodyForm } from './car-body.ts';
import { flankLine } from './flank-line.ts';
import { buildGlassHouse, type GlassHouseForm } from './glass-house.ts';
import { buildInterior, type InteriorForm } from './interior.ts';
import { lampBlock } from './lamp-block.ts';
import { roadWheels, type RoadWheel } from './road-wheel.ts';
import type { GrilleShapes } from './upright-grille.ts';
import type { WheelArch } from './wheel-arch.ts';

/** A lamp: middle, size across and up, and how far it turns away from straight on, radians. */
export interface LampPlace {
  readonly at: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
  readonly turn: number;
  readonly flutes?: number;
  readonly eyes?: number;
  readonly colour: string;
}

export interface SaloonForm {
  readonly paint: string;
  readonly chrome: string;
  readonly body: Omit<BodyForm, 'arches'>;
  readonly house: Omit<GlassHouseForm, 'body'>;
  readonly wheel: Omit<RoadWheel, 'places' | 'paint'>;
  /** Axles, front and rear, x; and z of the middles of the wheels. */
  readonly axles: Vector2;
  readonly track: number;
  readonly archGap: number;
  /** Edges of the doors, x at belt height, from the rear, and the height of their lower edge. */
  readonly doors: readonly number[];
  readonly doorFoot: number;
  readonly handles: readonly Vector2[];
  readonly grille: GrilleShapes;
  readonly bumpers: readonly {
    readonly side: 1 | -1;
    readonly x: number;
    readonly y: number;
    readonly height: number;
    readonly thickness: number;
    readonly half: number;
    readonly bow: number;
    readonly wrap: number;
    readonly colour: string | null;
  }[];
  readonly headlamps: readonly LampPlace[];
  readonly tailLamps: readonly LampPlace[];
  /** Strips along the flanks: x from, x to, height, width, how far they stand out, and a paint, or null for chrome. */
  readonly strips: readonly (readonly [number, number, number, number, number, string | null])[];
  readonly mirror: readonly [number, number] | null;
  readonly interior: Omit<InteriorForm, 'mirror'>;
}

/** A three-box saloon of one skin: bonnet, cabin, boot. Its nose to the right. */
export function saloon(form: SaloonForm): Part[] {
  const { paint, chrome, wheel, axles, track, doors, doorFoot, interior } = form;
  const arches = axles.map((x) => ({ x, y: wheel.radius, radius: wheel.radius + form.archGap }));
  const body = new CarBody({ ...form.body, arches });
  const house = buildGlassHouse({ ...form.house, body });
  const lamps = (places: readonly LampPlace[], side: 1 | -1) =>
    places.map((place) => {
      const { bezel, lens } = lampBlock(place.width, place.height, place);
      const set = (shape: Shape): Shape =>
        (side > 0 ? shape : shape.turn('y', Math.PI))
          .turn('y', -side * place.turn)
          .move(...place.at)
          .mirrored('z');
      return { bezel: set(bezel), lens: part('glass', place.colour, set(lens)) };
    });
  const heads = lamps(form.headlamps, 1);
  const tails = lamps(form.tailLamps, -1);
  const belt = interior.belt;
  const gap = (points: readonly Vector2[]): Shape => flankLine(body, points, 0.008, 0.004, 0.05);
  const handle = ([x, y]: Vector2): Shape =>
    Shape.merge(
      box(0.2, 0.026, 0.024, 0.009).move(x, y, body.flank(x, y) + 0.026),
      box(0.03, 0.024, 0.04, 0.006).move(x + 0.08, y, body.flank(x, y) + 0.008),
      box(0.03, 0.024, 0.04, 0.006).move(x - 0.08, y, body.flank(x, y) + 0.008),
    ).mirrored('z');
  const strip = ([from, to, y, width, raised]: SaloonForm['strips'][number]): Shape =>
    flankLine(
      body,
      [
        [from, y],
        [to, y],
      ],
      width,
      raised,
    );
  const bars = form.bumpers.map((each) => ({ colour: each.colour, shape: bumperBar(each.side, each) }));
  const mirrors = form.mirror
    ? Shape.merge(
        box(0.1, 0.13, 0.2, 0.036)
          .turn('y', -0.12)
          .move(form.mirror[0], form.mirror[1] - 0.06, body.flank(form.mirror[0], belt - 0.02) + 0.1),
        box(0.05, 0.03, 0.12, 0.008).move(
          form.mirror[0],
          form.mirror[1] - 0.06,
          body.flank(form.mirror[0], belt - 0.02) + 0.02,
        ),
      ).mirrored('z')
    : Shape.merge();
  /** The dark inside of a wheel arch, from the flank to behind the wheel. */
  const well = ({ x, y, radius }: WheelArch): Shape => {
    const inner = track - 0.2;
    const rim = (u: number): Vector2 => [
      x - radius * Math.cos(u * Math.PI),
      y + radius * Math.sin(u * Math.PI),
    ];
    return Shape.merge(
      surface(
        (u, v) => {
          const [px, py] = rim(u);
          return [px, py, mix(body.flank(px, py) - 0.004, inner, v)];
        },
        14,
        1,
      ).doubled(),
      box(radius * 2.1, radius + y - 0.15, 0.03, 0).move(x, 0.15, inner),
    ).mirrored('z');
  };
  /** A gap in the top of the body, along x. */
  const seam = (from: number, to: number, z: number): Shape =>
    tube(
      Array.from({ length: 15 }, (_, i) => {
        const x = mix(from, to, i / 14);
        return [x, body.top(x, z) + 0.0005, z] as const;
      }),
      0.0035,
      { sides: 5 },
    ).mirrored('z');
  const ends = [form.body.rows[0]![0], form.body.rows[form.body.rows.length - 1]![0]] as const;
  const painted = new Map<string, Shape[]>();
  const paintOver = (colour: string, shape: Shape): void => {
    painted.set(colour, [...(painted.get(colour) ?? []), shape]);
  };
  for (const each of form.strips) if (each[5]) paintOver(each[5], strip(each));
  for (const { colour, shape } of bars) if (colour) paintOver(colour, shape);
  paintOver(paint, Shape.merge(body.skin(), house.skin, house.roof, house.reveal, mirrors));
  const [rearmost, foremost] = [doors[0]!, doors[doors.length - 1]!];
  return [
    ...[...painted].map(([colour, shapes]) => part('painted-metal', colour, Shape.merge(...shapes))),
    ...roadWheels({
      ...wheel,
      paint,
      places: axles.map((x) => [x, wheel.radius, track] as const),
    }),
    part(
      'rubber',
      '#050506',
      Shape.merge(
        ...doors.map((x, i) => {
          const isFirst = i === 0;
          // The rear door is cut round the wheel arch.
          return gap(
            isFirst
              ? [
                  [x, belt - 0.02],
                  [x, belt - 0.2],
                  [Math.max(x, axles[1] + arches[1]!.radius + 0.03), wheel.radius + 0.06],
                  [Math.max(x, axles[1] + arches[1]!.radius + 0.06), doorFoot],
                ]
              : [
                  [x, belt - 0.02],
                  [x, doorFoot],
                ],
          );
        }),
        gap([
          [Math.max(rearmost, axles[1] + arches[1]!.radius + 0.06), doorFoot],
          [foremost, doorFoot],
        ]),
        seam(form.house.cowl - 0.05, ends[1] - 0.06, track - 0.2),
        seam(ends[0] + 0.06, form.house.rear - 0.16, track - 0.22),
      ),
      { untilLevel: 1, hidden: true },
    ),
    part(
      'rubber',
      '#0a0a0b',
      Shape.merge(
        form.grille.dark,
        box(axles[0] - axles[1] + 0.9, 0.3, track * 1.5, 0.02).move((axles[0] + axles[1]) / 2, 0.2, 0),
        ...arches.map(well),
      ),
      { hidden: true },
    ),
    part(
      'silver',
      chrome,
      Shape.merge(
        form.grille.bright,
        ...form.handles.map(handle),
        ...form.strips.filter((each) => !each[5]).map(strip),
        ...bars.filter(({ colour }) => !colour).map(({ shape }) => shape),
        ...[...heads, ...tails].map(({ bezel }) => bezel),
      ),
    ),
    part('silver', chrome, house.frame, { untilLevel: 1 }),
    part('glass', '#b4c2bb', house.pane, { untilLevel: 1 }),
    ...[...heads, ...tails].map(({ lens }) => lens),
    part(interior.upholstery.material, '#6f6a60', house.lining, { hidden: true }),
    ...buildInterior({
      ...interior,
      mirror: [form.house.roof.front - 0.06, form.house.roof.rim[2] - 0.01],
    }),
  ];
}
