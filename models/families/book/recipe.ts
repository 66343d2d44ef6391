import { box } from '../../kit/box.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { bookRest } from '../../parts/display/book-rest.ts';
import { mapParts } from '../../parts/part-group.ts';
import { boundBook } from './bound-book.ts';
import { coverDrawing } from './cover-drawing.ts';
import { crocodileFolder } from './crocodile-folder.ts';
import { formDefinition, type Form } from './form.ts';
import { openAlbum } from './open-album.ts';

const wood: Surface = { material: 'walnut', colour: '#4a3020' };

/** Books as they are shown, at the size it comes out at. Surfaces: cover, paper, third (bands, fittings). */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [cover, paper = cover, third = paper] = surfaces as readonly [Surface, Surface?, Surface?];
  switch (form.kind) {
    case 'face-out':
      return model('small', faceOut(form, cover, paper, third));
    case 'open-album': {
      const rest = bookRest(form.width * 1.7, form.height, form.thickness * 0.5, 0.52, wood);
      return model('medium', [...rest.parts, ...rest.lay(openAlbum(form, cover, paper, third))]);
    }
    case 'stack':
      return model('small', stack(form, cover, paper, third));
    default: {
      const rest = bookRest(form.width * 0.8, form.height, form.thickness, 0.72, wood);
      return model('medium', [...rest.parts, ...rest.lay(crocodileFolder(form, cover, paper, third))]);
    }
  }
}

function faceOut(form: Form, cover: Surface, paper: Surface, third: Surface): Part[] {
  const { width, height, thickness } = form;
  const book = boundBook({ width, height, thickness, cover, paper, accent: third });
  const printed = drawingParts(
    cover.material,
    coverDrawing(form, third.colour),
    (x, y, lift) => [x + 0.003, y, thickness + lift],
    { step: 0.5, lift: 0.0002, rise: 0.00002, least: 0.0004 },
  );
  const marker = form.marker
    ? [
        part(
          'silk',
          form.marker,
          box(0.006, 0.03, 0.0006, 0)
            .turn('z', 0.12)
            .move(width * 0.1, -height / 2 - 0.024, thickness * 0.55),
          { untilLevel: 1 },
        ),
      ]
    : [];
  const rest = bookRest(width * 0.8, height, thickness, 1.12, wood);
  return [...rest.parts, ...rest.lay([...book, ...printed, ...marker])];
}

/** Two books lying on each other and one leaning on them, their covers blank. */
function stack(form: Form, cover: Surface, paper: Surface, third: Surface): Part[] {
  const { width, height, thickness } = form;
  const covers: readonly Surface[] = [cover, third, { ...cover, colour: '#b56a4a' }];
  const lying = [0, 1].flatMap((row) =>
    mapParts(
      boundBook({
        width: width * (1 - 0.05 * row),
        height: height * (1 - 0.06 * row),
        thickness: thickness * (1 - 0.2 * row),
        cover: covers[row]!,
        paper,
        accent: paper,
      }),
      (shape) =>
        shape
          .turn('x', -Math.PI / 2)
          .turn('y', Math.PI / 2 + (row === 0 ? 0.06 : -0.09))
          .move(row * 0.006, row * (thickness + 0.0002), -0.02),
    ),
  );
  const rules = drawingParts(
    cover.material,
    coverDrawing({ ...form, title: [] }, cover.colour),
    (x, y, lift) => [x + 0.003, y, thickness * 0.9 + lift],
    { step: 0.5, lift: 0.0002, rise: 0.00002 },
  );
  const leaning = mapParts(
    [
      ...boundBook({ width, height, thickness: thickness * 0.9, cover: covers[2]!, paper, accent: paper }),
      ...rules,
    ],
    (shape) =>
      shape
        .move(0, height / 2, -thickness * 0.9)
        .turn('x', -0.36)
        .turn('y', -0.1)
        .move(width * 0.36, 0.006, width * 0.74),
  );
  return [...lying, ...leaning];
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A bound book on a rest. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({
      kind: 'face-out',
      width: 0.16,
      height: 0.23,
      thickness: 0.03,
      band: 'rules',
    }),
    surfaces: [
      { material: 'leather', colour: '#5a2320' },
      { material: 'paper', colour: '#efe8d6' },
    ],
  });
}
