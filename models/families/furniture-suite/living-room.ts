import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { cabrioleLeg } from '../../parts/cabriole-leg.ts';
import { cushion } from '../../parts/cushion.ts';
import { emboss } from '../../parts/emboss.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

interface Seat {
  readonly wood: Shape;
  readonly gilt: Shape;
  readonly cover: Shape;
}

const leaf = (length: number): Vector2[] =>
  smoothPath<Vector2>(
    [
      [0, 0],
      [length * 0.35, length * 0.2],
      [length, length * 0.08],
      [length * 0.5, -length * 0.16],
    ],
    12,
    true,
  );

/** A carved frame with a waved crest, curved legs and open scrolled arms, for `seats` people, `width` metres. */
function carvedSeat(width: number, seats: number): Seat {
  const depth = 0.74;
  const [seatY, crest] = [0.34, 0.98];
  const half = width / 2 - 0.05;
  const rail: Vector2[] = [
    [-0.022, -0.03],
    [0.022, -0.03],
    [0.03, 0],
    [0.02, 0.03],
    [-0.02, 0.03],
    [-0.026, 0],
  ];
  const lean = (y: number): number => -depth / 2 + 0.06 - (y - seatY) * 0.16;
  const waves = seats;
  const crestPath = Array.from({ length: 12 * seats + 13 }, (_, i): Vector3 => {
    const t = i / (12 * seats + 12);
    const x = (t - 0.5) * 2 * half;
    const end = Math.min(1, (0.5 - Math.abs(t - 0.5)) * 8);
    const wave = Math.abs(Math.sin(t * Math.PI * waves)) ** 0.8;
    const y =
      0.8 + (crest - 0.8) * (0.55 * wave + 0.45 * Math.sin(t * Math.PI)) * end ** 0.6 - 0.03 * (1 - end);
    return [x, y, lean(y)];
  });
  const posts = tube(
    [
      [half, seatY, lean(seatY)],
      [half + 0.012, 0.6, lean(0.6)],
      [half, 0.77, lean(0.77)],
    ],
    0.026,
    { sides: 9 },
  );
  const armPath = smoothPath<Vector3>(
    [
      [half, 0.62, lean(0.62) + 0.01],
      [half + 0.03, 0.63, -0.1],
      [half + 0.04, 0.62, 0.12],
      [half + 0.045, 0.585, 0.2],
      [half + 0.03, 0.545, 0.19],
      [half + 0.02, 0.565, 0.165],
    ],
    24,
  );
  const armPost = tube(
    smoothPath<Vector3>(
      [
        [half + 0.035, 0.6, 0.14],
        [half + 0.02, 0.5, 0.19],
        [half - 0.005, 0.42, 0.22],
        [half, seatY, 0.24],
      ],
      12,
    ),
    0.021,
    { sides: 8 },
  );
  const legs = Shape.merge(
    cabrioleLeg(seatY - 0.03, 0.06).move(half - 0.01, 0, depth / 2 - 0.11),
    cabrioleLeg(seatY - 0.03, 0.055)
      .turn('y', Math.PI / 2)
      .move(half - 0.01, 0, -depth / 2 + 0.09),
  );
  const extra =
    seats > 1
      ? Array.from({ length: seats - 1 }, (_, i) =>
          cabrioleLeg(seatY - 0.03, 0.055)
            .turn('y', -Math.PI / 4)
            .move((i - (seats - 2) / 2) * ((half * 2) / seats), 0, depth / 2 - 0.08),
        )
      : [];
  // An apron with a scalloped lower edge.
  const apron = Shape.merge(
    box(half * 2 + 0.04, 0.075, 0.035, 0.008).move(0, seatY - 0.035, depth / 2 - 0.075),
    box(half * 2 + 0.02, 0.06, 0.03, 0.006).move(0, seatY - 0.03, -depth / 2 + 0.075),
    box(0.034, 0.06, depth - 0.14, 0.006)
      .move(half, seatY - 0.03, 0)
      .mirrored('x'),
  );
  const ornament = (x: number, y: number, z: number, size: number, tilt: number): Shape => {
    const place = (px: number, py: number, pz: number) =>
      [x + px, y + py * Math.cos(tilt), z + pz - py * Math.sin(tilt)] as const;
    const leaves = [0.2, 0.75, 1.3, Math.PI - 0.2, Math.PI - 0.75, Math.PI - 1.3].map((turn) =>
      emboss(
        leaf(size).map(([lx, ly]): Vector2 => {
          const flip = turn > Math.PI / 2 ? -1 : 1;
          return [
            Math.cos(turn) * lx - Math.sin(turn) * ly * flip,
            Math.sin(turn) * lx + Math.cos(turn) * ly * flip,
          ];
        }),
        size * 0.16,
        place,
        Math.PI,
      ),
    );
    return Shape.merge(
      ...leaves,
      sphere(size * 0.24, 8, 5)
        .scale(1, 1.3, 0.8)
        .move(x, y, z + size * 0.06),
    );
  };
  const tops = Array.from({ length: seats }, (_, i) => {
    const x = (i - (seats - 1) / 2) * ((half * 2) / seats);
    const at = crestPath.reduce((best, p) => (Math.abs(p[0] - x) < Math.abs(best[0] - x) ? p : best));
    return Shape.merge(
      ornament(x, at[1] + 0.005, at[2] + 0.026, 0.1, 0.16),
      ornament(x, seatY - 0.005, depth / 2 - 0.057, 0.075, 0),
    );
  });
  const knees = Shape.merge(
    ornament(half + 0.02, seatY - 0.09, depth / 2 - 0.05, 0.045, 0),
    sphere(0.026, 12, 8).move(half + 0.03, 0.565, 0.175),
  ).mirrored('x');
  const back = cushion(half * 2 - 0.05, 0.1, 0.5, {
    buttons: [seats * 4, 3],
    square: 6,
    grid: [12 + 8 * seats, 15],
  });
  const upright = (shape: Shape): Shape =>
    shape
      .turn('x', Math.PI / 2)
      .turn('x', -0.16)
      .move(0, seatY + 0.34, -depth / 2 + 0.05);
  const pads = Array.from({ length: seats }, (_, i) =>
    cushion((half * 2 - 0.03) / seats - 0.006, 0.16, depth - 0.17, { square: 8, grid: [14, 12] }).cover.move(
      (i - (seats - 1) / 2) * ((half * 2 - 0.03) / seats),
      seatY - 0.01,
      0.03,
    ),
  );
  const armPad = cushion(0.07, 0.05, 0.24, { square: 4, grid: [8, 8] })
    .cover.move(half + 0.035, 0.625, 0)
    .mirrored('x');
  return {
    wood: Shape.merge(
      sweep(crestPath, rail, { level: true, up: [0, 0, 1] }),
      posts.mirrored('x'),
      tube(armPath, 0.024, { sides: 9 }).mirrored('x'),
      armPost.mirrored('x'),
      legs.mirrored('x'),
      ...extra,
      apron,
    ),
    gilt: Shape.merge(...tops, knees),
    cover: Shape.merge(upright(back.cover), upright(back.buttons), ...pads, armPad),
  };
}

/** A suite in a showy Italian manner: a carved sofa, two armchairs and a low table with a stone top. */
export function livingRoom({ surfaces }: FormRequest<Form>): Part[] {
  const sofa = carvedSeat(1.85, 3);
  const chair = carvedSeat(0.82, 1);
  const places: readonly (readonly [Seat, number, number, number])[] = [
    [sofa, 0, 0, -0.5],
    [chair, 1.1, -1.02, 0.36],
    [chair, -1.1, 1.02, 0.36],
  ];
  const all = (pick: keyof Seat): Shape =>
    Shape.merge(...places.map(([seat, turn, x, z]) => seat[pick].turn('y', turn).move(x, 0, z)));
  const tableTop = mouldedBlock(rectanglePlan(0.84, 0.52, 0.12, 6), [
    [0.02, 0.4],
    [0, 0.408],
    [0, 0.422],
    [0.008, 0.432],
    [0.012, 0.4335],
  ]).move(0, 0, 0.36);
  const tableFrame = Shape.merge(
    mouldedBlock(rectanglePlan(0.76, 0.44, 0.09, 6), [
      [0.02, 0.33],
      [0, 0.34],
      [0, 0.395],
      [0.01, 0.4],
    ]),
    cabrioleLeg(0.36, 0.06).move(0.3, 0, 0.14).mirrored('x').mirrored('z'),
  ).move(0, 0, 0.36);
  const edge = tube(
    rectanglePlan(0.78, 0.46, 0.1, 6)(0).map(([x, z]): Vector3 => [x, 0.345, -z + 0.36]),
    0.007,
    { sides: 5, closed: true },
  );
  return [
    surfacePart(surfaces, 1, all('wood')),
    surfacePart(surfaces, 0, all('cover')),
    surfacePart(surfaces, 2, Shape.merge(all('gilt'), edge), { untilLevel: 1 }),
    surfacePart(surfaces, 1, tableFrame),
    part('marble-beige', '#d8c8a8', tableTop),
  ];
}
