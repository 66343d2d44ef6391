import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { bottleKinds, oneBottle } from '../../parts/vessels/bottle.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { formDefinition, type Form } from './form.ts';
import { flacon } from './flacon.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

type Request = FormRequest<Form>;

/** Bottles in rows, or lying in an open case. */
export function buildForm(request: Request): Model {
  const { form, size } = request;
  if (form.crate) return fitModel(vesselModel(crate(request)), size);
  const parts = form.shape === 'flacon' ? flacons(request) : standing(request);
  return fitModel(vesselModel(parts), size);
}

function surfaceOf(surfaces: readonly Surface[], row: number): Surface {
  return surfaces[Math.min(row, surfaces.length - 1)]!;
}

function standing({ form, size, surfaces }: Request): Part[] {
  const shape = form.shape === 'flacon' ? 'spirit' : form.shape;
  const secondShape = form.secondShape === 'flacon' ? 'slim' : form.secondShape;
  const segments = form.count + form.secondCount > 3 ? 18 : 28;
  const paper: Surface = { material: 'paper', colour: '#ece3cc' };
  const first = oneBottle({
    shape,
    height: size[1],
    glass: surfaceOf(surfaces, 0),
    label: form.label === 'none' ? null : form.label === 'band' ? surfaceOf(surfaces, 1) : paper,
    isBand: form.label === 'band',
    cap: surfaceOf(surfaces, 1),
    isEngraved: form.engraving === 'two-heads',
    segments,
    liquid: null,
  });
  const second =
    form.secondCount > 0
      ? oneBottle({
          shape: secondShape,
          height: size[1] * 0.9,
          glass: surfaceOf(surfaces, 2),
          label: paper,
          isBand: false,
          cap: { material: 'painted-metal', colour: '#6d1f2c' },
          isEngraved: false,
          segments,
          liquid: null,
        })
      : [];
  const radius =
    size[1] *
    Math.max(bottleKinds[shape].slender, form.secondCount > 0 ? bottleKinds[secondShape].slender * 0.9 : 0);
  const step = radius * 2.25;
  const total = form.count + form.secondCount;
  // Up to three stand in one row, more in two, the back row between those in front.
  const rows = total > 3 ? 2 : 1;
  const inFront = Math.floor(total / rows);
  return Array.from({ length: total }, (_, at) => {
    const isFront = at < inFront;
    const count = isFront ? inFront : total - inFront;
    const place = isFront ? at : at - inFront;
    const shift = total % 2 === 0 && rows === 2 ? (isFront ? -step / 4 : step / 4) : 0;
    const x = (place - (count - 1) / 2) * step + shift;
    const z = rows === 1 ? 0 : (isFront ? 0.5 : -0.5) * step * 0.9;
    // Of two kinds, one stands in front and the other behind; each is turned a little its own way.
    const isSecond = form.secondCount > 0 && isFront;
    return moveParts(isSecond ? second : first, (each) =>
      each.turn('y', 0.14 * Math.sin(at * 2.1)).move(x, 0, z),
    );
  }).flat();
}

function flacons({ form, size, surfaces }: Request): Part[] {
  const tints = ['#d9a25a', '#d98f8f', '#b9c98a', '#c9b06a', '#a9b8d0'];
  const step = size[1] * 0.62;
  return Array.from({ length: form.count }, (_, at) => {
    const x = (at - (form.count - 1) / 2) * step;
    // They differ in height and in what they hold.
    const height = size[1] * (at % 2 === 0 ? 1 : 0.84);
    const one = flacon(height, surfaceOf(surfaces, 0), surfaceOf(surfaces, 1), tints[at % tints.length]!);
    return moveParts(one, (each) =>
      each.turn('y', 0.2 * Math.sin(at * 1.7)).move(x, 0, (at % 2 === 0 ? 0.5 : -0.5) * size[1] * 0.36),
    );
  }).flat();
}

/** Twelve bottles on their sides in an open case, six to a layer: necks by turns to the left and to the right. */
function crate({ form, size, surfaces }: Request): Part[] {
  const [width, , depth] = size;
  const board = 0.009;
  const bottleHeight = width - board * 2 - 0.012;
  const radius = bottleHeight * bottleKinds.wine.slender;
  const inner = depth - board * 2;
  const inRow = Math.min(6, Math.ceil(form.count / 2));
  const step = inner / inRow;
  const one = oneBottle({
    shape: 'wine',
    height: bottleHeight,
    glass: { material: 'porcelain', colour: surfaceOf(surfaces, 0).colour },
    label: null,
    isBand: false,
    cap: surfaceOf(surfaces, 1),
    isEngraved: false,
    segments: 14,
    liquid: null,
  });
  const labelled = oneBottle({
    shape: 'wine',
    height: bottleHeight,
    glass: { material: 'porcelain', colour: surfaceOf(surfaces, 0).colour },
    label: { material: 'paper', colour: '#eee6d2' },
    isBand: false,
    cap: surfaceOf(surfaces, 1),
    isEngraved: false,
    segments: 16,
    liquid: null,
  });
  const bottles = Array.from({ length: form.count }, (_, at) => {
    const layer = Math.floor(at / inRow);
    const z = ((at % inRow) - (inRow - 1) / 2) * step;
    const y = board + radius + layer * radius * 1.98;
    const side = (at + layer) % 2 === 0 ? 1 : -1;
    // Laid down with the label up.
    return moveParts(layer > 0 ? labelled : one, (each) =>
      each
        .move(0, -bottleHeight / 2, 0)
        .turn('x', -Math.PI / 2)
        .turn('y', (side * Math.PI) / 2)
        .move(0, y, z),
    );
  }).flat();
  const wall = board + radius * 3.1;
  const wood = Shape.merge(
    box(width, board, depth, 0.001),
    box(width, wall, board, 0.001).move(0, 0, depth / 2 - board / 2),
    box(width, wall, board, 0.001).move(0, 0, -depth / 2 + board / 2),
    box(board, wall, depth - board * 2, 0.001).move(width / 2 - board / 2, 0, 0),
    box(board, wall, depth - board * 2, 0.001).move(-width / 2 + board / 2, 0, 0),
  ).boxTextured();
  const nails = [-1, 1].flatMap((sx) =>
    [-1, 1].flatMap((sz) =>
      [0.25, 0.75].map((share) =>
        box(0.004, 0.004, 0.0014, 0.0006).move(
          sx * (width / 2 - 0.005),
          wall * share,
          sz * (depth / 2 + 0.0002),
        ),
      ),
    ),
  );
  // Wood wool fills the gaps.
  const straw = box(width - board * 2.2, radius * 1.7, depth - board * 2.2, 0.002).move(0, board, 0);
  return [
    part('pale-wood', '#b58d58', wood),
    part('steel', '#8a8580', Shape.merge(...nails), { untilLevel: 0 }),
    part('linen', '#c9ad74', straw, { hidden: true }),
    ...bottles,
  ];
}

/** A wine bottle. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({}),
    size: [0.074, 0.3, 0.074],
    surfaces: [
      { material: 'glass', colour: '#3f5a3c' },
      { material: 'painted-metal', colour: '#7a2028' },
    ],
  });
}
