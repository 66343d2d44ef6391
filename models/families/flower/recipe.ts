import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { butterfly } from '../../parts/butterfly.ts';
import { blossom, bud, leaf } from './blossom.ts';
import { flowerBase } from './flower-base.ts';
import type { Form } from './form.ts';
import { grow, type Seat } from './seats.ts';

const seated = (shape: Shape, { at, tilt, turn }: Seat): Shape =>
  shape
    .turn('x', tilt)
    .turn('y', turn)
    .move(...at);

/** Blossoms fade from their hearts outwards, as coloured glass and stone are chosen to do. */
function tinted(petals: Shape, radius: number, colour: Colour): Shape {
  return petals.painted(([x, y, z]) => {
    const t = Math.min(1, Math.hypot(x, y, z) / radius);
    return mixColours(shade(colour, 0.74), mixColours(colour, [1, 1, 1], 0.22), t * t);
  });
}

/** A curved band of metal through the feet of the flowers. */
function band(line: readonly Vector3[], width: number): Shape {
  return sweep(
    smoothPath<Vector3>(line, 36),
    [
      [-width * 0.12, -width / 2],
      [width * 0.12, -width / 2],
      [width * 0.12, width / 2],
      [-width * 0.12, width / 2],
    ],
    { up: [0, 1, 0], level: true },
  );
}

/** Flowers on what they stand on: petals in the first surface, stems and leaves in the second. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const base = flowerBase(form.base, size, surfaces);
  const room: Vector3 = [width * 0.9, height - base.top, depth];
  const growth = grow(form, room);
  const share = { begonia: 0.15, magnolia: 0.2, orchid: 0.2, sunflower: 0.46, peony: 0.27, mallow: 0.34 }[
    form.flower
  ];
  const radius = Math.min(width, height * 0.72) * share;
  const up = (shape: Shape) => shape.move(0, base.top, 0);
  const body = surfaces[0]!;
  const green = surfaces[Math.min(1, surfaces.length - 1)]!;
  const colour = parseColour(body.colour);
  const heads = growth.blossoms.map((seat) => {
    const made = blossom(form.flower, radius * seat.scale);
    return { petals: seated(tinted(made.petals, radius, colour), seat), heart: seated(made.heart, seat) };
  });
  const buds = growth.buds.map((seat) =>
    seated(tinted(bud(radius * 0.42 * seat.scale), radius, colour), seat),
  );
  const isWoody = form.habit === 'branch';
  const stemRadius = radius * (form.flower === 'sunflower' ? 0.075 : 0.06);
  const leaves = growth.leaves.map((seat) => {
    const lengths = { begonia: 2.1, magnolia: 1.3, orchid: 2.2, sunflower: 1, peony: 1.9, mallow: 1.3 };
    return seated(leaf(form.flower, radius * lengths[form.flower] * seat.scale), seat);
  });
  const stems = growth.stems.map(({ line, thick }) =>
    tube(line, (t) => stemRadius * thick * (isWoody ? 1.5 - 0.9 * t : 1.1 - 0.3 * t), { sides: 6 }),
  );
  const leafColour = parseColour(green.colour);
  const greens = Shape.merge(...leaves, ...stems);
  const parts: Part[] = [
    ...base.parts,
    part(body.material, body.colour, up(Shape.merge(...heads.map(({ petals }) => petals), ...buds))),
    part(
      green.material,
      green.colour,
      up(greens.painted(([, y]) => shade(leafColour, 0.82 + 0.34 * Math.min(1, Math.max(0, y / room[1]))))),
    ),
  ];
  const hearts = up(Shape.merge(...heads.map(({ heart }) => heart)));
  const ownHeart = form.flower === 'sunflower' || form.flower === 'orchid';
  parts.push(
    ownHeart
      ? surfacePart(surfaces, 2, hearts)
      : part(body.material, '#e3c878', hearts, { untilLevel: 1, hidden: true }),
  );
  if (form.bands) {
    const feet = growth.blossoms.map(({ at: [x, y, z] }): Vector3 => [x * 0.94, y * 0.8, z * 0.35]);
    parts.push(
      surfacePart(
        surfaces,
        2,
        up(
          Shape.merge(
            band(feet, height * 0.022),
            band(
              feet.map(([x, y, z]): Vector3 => [x * 0.72, y * 0.55, z - depth * 0.05]),
              height * 0.022,
            ),
          ),
        ),
      ),
    );
  }
  if (form.butterfly) {
    const top = growth.blossoms[0]!;
    const made = butterfly(radius * 1.7);
    const place = (shape: Shape) =>
      up(
        shape
          .turn('x', -0.5)
          .turn('y', 0.7)
          .move(top.at[0] + radius * 0.5, top.at[1] + radius * 0.62, top.at[2] + radius * 0.2),
      );
    parts.push(
      surfacePart(surfaces, 2, place(made.wings)),
      part(green.material, '#3b3340', place(made.body)),
    );
  }
  return fitModel(model(form.blossoms + form.buds > 6 ? 'hero' : 'medium', parts), size);
}

/** Three peonies of fine work on a board. */
export function buildFamily(): Model {
  return buildForm({
    form: {
      flower: 'peony',
      blossoms: 3,
      buds: 1,
      leaves: 6,
      habit: 'spray',
      base: 'board',
      butterfly: false,
      bands: false,
    },
    size: [0.22, 0.32, 0.18],
    surfaces: [
      { material: 'jade', colour: '#d9a0a8' },
      { material: 'jade', colour: '#6f8a4c' },
    ],
  });
}
