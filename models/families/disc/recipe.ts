import { box } from '../../kit/box.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { circle, rectangle } from '../../kit/outlines.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { Shape } from '../../kit/shape.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { blockLetters } from '../../parts/motifs/block-letters.ts';
import { mapParts } from '../../parts/part-group.ts';
import { formDefinition, type Form } from './form.ts';
import { opticalDisc } from './optical-disc.ts';

/** Discs in what they came in, at the size it comes out at. Surfaces: cases or sleeves, slip-case. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [first, second = first] = surfaces as readonly [Surface, Surface?];
  return model('medium', form.packing === 'cases' ? inCases(form, first, second) : inSleeves(form, first));
}

const colourOf = (form: Form, row: number): string => form.colours[row % form.colours.length]!;

/** Cases standing in a slip-case, their backs to the front, a disc leaning before it. */
function inCases(form: Form, plastic: Surface, card: Surface): Part[] {
  const [thick, tall, deep] = [0.0148, 0.19, 0.136];
  const total = form.pieces * thick;
  const parts: Part[] = [];
  for (let row = 0; row < form.pieces; row++) {
    const x = (row - (form.pieces - 1) / 2) * thick;
    parts.push(
      madeOf(plastic, box(thick - 0.0006, tall, deep, 0.0022).move(x, 0.003, 0)),
      part(
        'paper',
        colourOf(form, row),
        box(thick - 0.0034, tall - 0.006, 0.0008, 0).move(x, 0.006, deep / 2 + 0.0002),
      ),
    );
    const title = form.titles[row];
    if (title)
      parts.push(
        ...drawingParts(
          'paper',
          blockLetters(title, { size: 0.0062, colour: '#f6f1e4', weight: 0.15 }),
          // Read from above down, as on the back of a book.
          (px, py, lift) => [x - 0.0031 + py, 0.1 - px, deep / 2 + 0.0006 + lift],
          { step: 0.5, lift: 0.0002, rise: 0.00001, least: 0.0001 },
        ),
      );
  }
  const wall = 0.0018;
  const slip = Shape.merge(
    box(total + 2 * wall + 0.002, wall, deep - 0.004, 0.0004).move(0, 0, -0.004),
    box(total + 2 * wall + 0.002, wall, deep - 0.004, 0.0004).move(0, tall + 0.0038, -0.004),
    ...[-1, 1].map((side) =>
      box(wall, tall + 0.004, deep - 0.004, 0.0004).move(
        side * (total / 2 + wall / 2 + 0.001),
        0.001,
        -0.004,
      ),
    ),
    box(total + 2 * wall, tall + 0.004, wall, 0.0004).move(0, 0.001, -deep / 2 - 0.001),
  );
  const lean = 0.2;
  const disc = mapParts(opticalDisc(), (shape) =>
    shape.turn('x', Math.PI / 2 - lean).move(total / 2 + 0.062, 0.0592 * Math.cos(lean) + 0.0006, 0.03),
  );
  // The case of the disc that is out stands open behind it.
  const open = Shape.merge(
    box(0.132, tall * 0.97, 0.004, 0.0014).move(0, 0, 0),
    box(0.004, tall * 0.97, 0.0135, 0.0012).move(-0.065, 0, 0.0055),
  );
  return [
    ...parts,
    madeOf(card, slip),
    ...disc,
    madeOf(plastic, open.turn('x', -0.2).move(total / 2 + 0.07, 0.0012, -0.006)),
  ];
}

/** Square paper sleeves fanned on a sloping board, a disc half out of the foremost. */
function inSleeves(form: Form, paper: Surface): Part[] {
  const side = 0.126;
  const window = circle(0.046, 28);
  const slope = (shape: Shape) => shape.turn('x', -Math.PI / 2 + 0.62).move(0, 0.012, 0.03);
  const sleeve = (row: number): Part[] => {
    const ring = prism(rectangle(side, side, 0.0015, 1), 0.0004);
    return [
      part(paper.material, colourOf(form, row), ring),
      part('plastic', '#b9c0c4', prism(window, 0.0002).move(0, 0, 0.0004)),
      ...mapParts(opticalDisc(), (shape) =>
        shape
          .scale(0.74, 1, 0.74)
          .turn('x', Math.PI / 2)
          .move(0, 0, 0.0006),
      ),
    ];
  };
  const parts: Part[] = [];
  for (let row = 0; row < form.pieces; row++) {
    const t = form.pieces === 1 ? 0 : row / (form.pieces - 1) - 0.5;
    const place = (shape: Shape) =>
      slope(shape.turn('z', -t * 0.34).move(t * 0.17, side / 2 + 0.012 - t * t * 0.03, 0.003 + row * 0.0026));
    // One covers most of the next.
    parts.push(...mapParts(sleeve(row), place).map((each) => ({ ...each, hidden: true })));
  }
  const board = box(0.34, 0.155, 0.006, 0.002).move(0, 0, -0.003);
  const lip = box(0.34, 0.006, 0.022, 0.0016).move(0, 0.001, 0.008);
  const strut = prism(
    roundCorners(
      [
        [0, 0],
        [0.1, 0],
        [0.1, 0.012],
        [0.012, 0.07],
        [0, 0.07],
      ],
      0.004,
      { closed: true },
    ),
    0.014,
  )
    .turn('y', Math.PI / 2)
    .move(0, 0, -0.05);
  parts.push(
    part('lacquer', '#2a2422', slope(Shape.merge(board, lip))),
    part('lacquer', '#2a2422', Shape.merge(strut.move(-0.1, 0, 0.03), strut.move(0.1, 0, 0.03)), {
      hidden: true,
    }),
  );
  return parts;
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** Discs in their cases. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ packing: 'cases', pieces: 3, colours: ['#7a3a30', '#3a4f7a'] }),
    surfaces: [
      { material: 'plastic', colour: '#303338' },
      { material: 'paper', colour: '#8c4a3c' },
    ],
  });
}
