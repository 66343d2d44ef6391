import { parseColour, shade } from '../../kit/colour.ts';
import { layDrawing, type Place } from '../../kit/drawing/lay-drawing.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { furTufts } from '../../kit/fur-tufts.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { scatterOn } from '../../kit/scatter-on.ts';
import { Shape } from '../../kit/shape.ts';
import { sheet } from '../../kit/sheet.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { add, times, unit, type Vector3 } from '../../kit/vector.ts';
import { foldCloth } from './fold-cloth.ts';
import type { Form } from './form.ts';
import { patternOf } from './patterns.ts';

/** Cloth as it is laid out to be seen, or a cushion of fur. Surfaces: each length in turn, the last as thread. */
export function buildForm(request: FormRequest<Form>): Model {
  const { form, size } = request;
  const parts = { folded, bolts, 'fur-cushion': furCushion }[form.kind](request);
  return fitModel(model('medium', parts), size);
}

const clothAt = (surfaces: readonly Surface[], at: number): Surface => surfaces[at % surfaces.length]!;

/** Lengths folded and laid in steps, the farthest highest, so that something of each is seen. */
function folded({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const { pieces } = form;
  const high = height / pieces;
  const step = pieces > 1 ? (depth * 0.36) / (pieces - 1) : 0;
  const deep = depth - step * (pieces - 1);
  return Array.from({ length: pieces }, (_, at) => {
    const cloth = clothAt(surfaces, at);
    const thread = clothAt(surfaces, at + 1);
    const wide = width * (1 - 0.03 * (at % 2));
    const z = depth / 2 - deep / 2 - at * step;
    const lean = at % 2 ? 0.015 : -0.01;
    const top = (at + 1) * high;
    const place: Place = (x, y, lift) => [x, high - high * 0.008 + lift, -y];
    // Of all but the highest only a strip in front is seen.
    const isTop = at === pieces - 1;
    const seen = isTop ? deep * 0.88 : step * 1.1;
    const middle = isTop ? 0 : -deep * 0.44 + seen / 2;
    const own: Part[] = [
      part(cloth.material, cloth.colour, foldCloth(wide, deep, high, high > 0.05 ? 7 : 5), { hidden: true }),
      // The uppermost layer, drawn over the folds as one smooth face.
      part(
        cloth.material,
        cloth.colour,
        layDrawing([{ outline: rectangle(wide * 0.995, deep * 0.9), colour: cloth.colour }], place, {
          step: wide / 3,
          lift: 0,
          rise: 0,
        }),
        { hidden: true },
      ),
      ...stackDrawing(
        cloth.material,
        patternOf(form.pattern, wide * 0.97, seen, cloth.colour, thread.colour),
        (x, y, lift) => place(x, y + middle, lift),
        { step: wide / 4, rise: width / 2400, least: 0.001 },
      ).map((each) => ({ ...each, hidden: true })),
    ];
    return own.map((each) => ({ ...each, shape: each.shape.turn('y', lean).move(0, top - high, z) }));
  }).flat();
}

const rectangle = (w: number, h: number): (readonly [number, number])[] => [
  [-w / 2, -h / 2],
  [w / 2, -h / 2],
  [w / 2, h / 2],
  [-w / 2, h / 2],
];

/** Bolts rolled on cores, laid side by side with their free ends over the front, and one more on top. */
function bolts({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, , depth] = size;
  const { pieces } = form;
  const below = Math.max(1, pieces - 1);
  const radius = (depth * 0.86) / (below * 2);
  const parts: Part[] = [];
  for (let at = 0; at < pieces; at++) {
    const cloth = clothAt(surfaces, at);
    const thread = tone(clothAt(surfaces, at + 1).colour, 1.1);
    const isTop = at === pieces - 1 && pieces > 1;
    const long = width * (0.98 - 0.05 * (at % 3));
    const x = ((at % 3) - 1) * width * 0.008;
    const [y, z] = isTop
      ? [radius * 2.72, depth * 0.02 - radius * (below % 2 === 0 ? 0 : 1)]
      : [radius, -depth / 2 + radius + at * radius * 2 * 0.98];
    const roll = lathe(
      [
        [0, -long / 2],
        [radius * 0.3, -long / 2],
        [radius * 0.34, -long / 2 - radius * 0.05],
        [radius * 0.94, -long / 2 - radius * 0.02],
        [radius, -long / 2 + radius * 0.08],
        [radius, long / 2 - radius * 0.08],
        [radius * 0.94, long / 2 + radius * 0.02],
        [radius * 0.34, long / 2 + radius * 0.05],
        [radius * 0.3, long / 2],
        [0, long / 2],
      ],
      { segments: 28, crease: 0.9 },
    ).turn('z', Math.PI / 2);
    // Turns of cloth at both ends, as a spiral.
    const spiral = tube(
      Array.from({ length: 44 }, (_, step): Vector3 => {
        const t = step / 43;
        const angle = t * 2 * Math.PI * 4;
        const reach = radius * (0.4 + 0.52 * t);
        return [0, Math.cos(angle) * reach, Math.sin(angle) * reach];
      }),
      radius * 0.022,
      { sides: 4 },
    );
    const place: Place = (px, py, lift) => {
      const angle = py / radius;
      return [px, Math.cos(angle) * (radius + lift), Math.sin(-angle) * (radius + lift)];
    };
    const flap = sheet(
      (u, v) => {
        const angle = 1.2 + (1 - v) * 0.9;
        const reach = radius * (1.02 + 0.03 * (1 - v));
        return [(u - 0.5) * long * 0.985, Math.cos(angle) * reach, Math.sin(angle) * reach];
      },
      4,
      5,
      radius * 0.025,
    );
    const own = [
      part(cloth.material, cloth.colour, Shape.merge(roll, flap), { hidden: true }),
      part(
        cloth.material,
        tone(cloth.colour, 0.62),
        Shape.merge(
          spiral.move(long / 2 + radius * 0.03, 0, 0),
          spiral.move(-long / 2 - radius * 0.03, 0, 0),
        ),
        { untilLevel: 0 },
      ),
      ...(at % 2 === 0 || isTop
        ? stackDrawing(
            cloth.material,
            patternOf(form.pattern, long * 0.94, radius * 2.6, cloth.colour, thread),
            (px, py, lift) => place(px, py - radius * 0.2, lift),
            { step: radius * 0.5, rise: width / 1600, lift: radius * 0.012, least: 0.001 },
          ).map((each) => ({ ...each, hidden: true }))
        : []),
    ];
    for (const each of own) parts.push({ ...each, shape: each.shape.move(x, y, z) });
  }
  return parts;
}

/** A cushion with a corded seam, all of it covered with hair. */
function furCushion({ size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const [dark, light] = [surfaces[0]!, surfaces[1] ?? surfaces[0]!].map(({ colour }) =>
    parseColour(colour),
  ) as [readonly [number, number, number], readonly [number, number, number]];
  const long = 0.03;
  const [w, d, h] = [width / 2 - long, depth / 2 - long, height / 2 - long * 0.7];
  const face = (sign: 1 | -1): Shape =>
    surface(
      (u, v) => {
        const [x, z] = [(u - 0.5) * 2, (v - 0.5) * 2];
        // Corners draw in, the middle swells.
        const pull =
          1 -
          0.09 * (1 - Math.abs(x) ** 2) * Math.abs(z) ** 6 -
          0.09 * (1 - Math.abs(z) ** 2) * Math.abs(x) ** 6;
        const swell = ((1 - x ** 4) * (1 - z ** 4)) ** 0.55;
        return [
          x * w * pull,
          h + sign * h * swell * 0.98 - (sign > 0 ? 0.02 * Math.exp(-(x * x + z * z) * 9) : 0),
          -z * d * pull,
        ];
      },
      16,
      16,
      { flip: sign < 0 },
    );
  const skin = Shape.merge(face(1), face(-1));
  const seats = scatterOn(skin, 1900, 'cushion').filter(({ normal }) => normal[1] > -0.75);
  const hair = furTufts(seats, {
    length: long,
    width: 0.016,
    comb: ({ point: [x, , z], normal }) =>
      add(times(unit([x * 0.6 + 0.25, -0.2, z * 0.6 + 0.5]), 1.6), times(normal, 0.2)),
    colours: [shade(dark, 0.85), light],
    seed: 'cushion hair',
  });
  const seam = tube(
    Array.from({ length: 40 }, (_, at): Vector3 => {
      const t = (at / 40) * 4;
      const along = (t % 1) * 2 - 1;
      const pull = 1 - 0.09 * (1 - along ** 2);
      const [x, z] = [
        [along, -pull],
        [pull, along],
        [-along, pull],
        [-pull, -along],
      ][Math.floor(t)]!;
      return [x! * w, h, z! * d];
    }),
    0.005,
    { sides: 6, closed: true },
  );
  return [
    part('fur', surfaces[0]!.colour, skin),
    part('fur', '#ffffff', hair, { untilLevel: 0 }),
    part('leather', (surfaces[2] ?? surfaces[0]!).colour, seam, { untilLevel: 1 }),
  ];
}

/** Three folded lengths of silk. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'silk', colour: '#8d3b46' },
    { material: 'silk', colour: '#c9a65a' },
    { material: 'silk', colour: '#3d5a66' },
  ];
  return buildForm({
    form: { kind: 'folded', pattern: 'plain', pieces: 3 },
    size: [0.36, 0.12, 0.28],
    surfaces,
  });
}
