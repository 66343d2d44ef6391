import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { sheet } from '../../kit/sheet.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { fringe } from '../../parts/fringe.ts';
import { bands } from './designs/bands.ts';
import { garden } from './designs/garden.ts';
import { medallion } from './designs/medallion.ts';
import type { Form } from './form.ts';

const designs = { medallion, garden, bands };

/** A carpet hung upright: its pile, the bound edges, and a fringe above and below. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const tall = height - form.fringe * 2;
  const thick = depth * 0.45;
  // It hangs with a slow wave, as heavy things do.
  const wave = (x: number, y: number) => depth * 0.09 * Math.sin((x / width) * 5.2 + 0.6) * (0.7 - y / tall);
  const place: Place = (x, y, lift) => [x, form.fringe + tall / 2 + y, thick + wave(x, y) + lift];
  const pile = sheet((u, v) => place((u - 0.5) * width, (v - 0.5) * tall, 0), 16, 6, thick);
  const rise = Math.max(size[0], size[1]) / 2800;
  const edges = [-1, 1].map((side) =>
    tube(
      Array.from({ length: 9 }, (_, at) => {
        const [x, y, z] = place(side * (width / 2 - thick * 0.4), (at / 8 - 0.5) * tall, -thick * 0.5);
        return [x, y, z] as const;
      }),
      thick * 0.52,
      { sides: 6 },
    ),
  );
  const strands = (up: 1 | -1): Shape =>
    fringe(
      [-width * 0.492, place(0, (up * tall) / 2, 0)[1], thick * 0.5],
      [width * 0.492, place(0, (up * tall) / 2, 0)[1], thick * 0.5],
      {
        length: form.fringe,
        thickness: width * 0.0034,
        count: 32,
        seed: `fringe ${up}`,
        way: [0, up, 0],
        knots: form.knotted,
      },
    );
  const parts = [
    surfacePart(surfaces, 0, pile),
    surfacePart(surfaces, 1, Shape.merge(...edges), { untilLevel: 1 }),
    ...stackDrawing(surfaces[0]!.material, designs[form.design](width, tall, surfaces), place, {
      step: width / 7,
      rise,
      least: 0.0008,
    }),
  ];
  if (form.fringe > 0)
    parts.push(surfacePart(surfaces, 2, Shape.merge(strands(1), strands(-1)), { untilLevel: 1 }));
  return fitModel(model('medium', parts), size);
}

/** A red carpet with a medallion. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'embroidery', colour: '#6d1f22' },
    { material: 'embroidery', colour: '#c9b27c' },
    { material: 'embroidery', colour: '#e6dcc4' },
  ];
  return buildForm({
    form: { design: 'medallion', fringe: 0.05, knotted: false },
    size: [1.2, 1.9, 0.03],
    surfaces,
  });
}
