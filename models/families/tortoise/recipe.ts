import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { seaTurtle } from '../../parts/animals/sea-turtle.ts';
import { tortoiseClay } from '../../parts/animals/tortoise-clay.ts';
import { patina } from '../../parts/patina.ts';
import type { Form } from './form.ts';

/** A turtle or tortoise looking at the visitor, in natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  const colour = surfaces[0]?.colour ?? '#4f7f5c';
  const second = surfaces[1]?.colour ?? '#6d9a72';
  if (form.kind === 'tortoise') {
    const shape = sculpt(tortoiseClay(0.3, colour, second), {
      bounds: { min: [-0.12, -0.01, -0.16], max: [0.12, 0.13, 0.18] },
      cell: 0.003,
      triangles: 3600,
      colour,
      paint: patina(0.03, 0.7),
    });
    return model('small', [surfacePart(surfaces, 0, shape)]);
  }
  const turtle = seaTurtle(0.44, colour, second, 6400);
  // The board leans back on a strut, so that the shell is seen; pegs hold the flippers.
  const lean = 0.42;
  const board = Shape.merge(
    box(0.62, 0.022, 0.76, 0.008).move(0, -0.024, 0.02),
    box(0.58, 0.008, 0.72, 0.004).move(0, -0.003, 0.02),
  );
  const pegs = Shape.merge(
    ...[
      [0.24, 0.2],
      [-0.24, 0.2],
      [0.13, -0.26],
      [-0.13, -0.26],
    ].map(([x = 0, z = 0]) => cylinder(0.006, 0.022, { segments: 10 }).move(x, 0.0, z)),
  );
  const tilt = (shape: Shape) => shape.turn('x', lean).move(0, 0.185, 0);
  const foot = Shape.merge(
    box(0.44, 0.02, 0.05, 0.006).move(0, 0, 0.31),
    box(0.02, 0.31, 0.04, 0.004).move(0.16, 0, -0.27),
    box(0.02, 0.31, 0.04, 0.004).move(-0.16, 0, -0.27),
    box(0.36, 0.03, 0.03, 0.006).move(0, 0.12, -0.27),
    box(0.04, 0.018, 0.62, 0.004).move(0.16, 0, 0.02),
    box(0.04, 0.018, 0.62, 0.004).move(-0.16, 0, 0.02),
  );
  return model('medium', [
    surfacePart(surfaces, 0, tilt(turtle.body.move(0, 0.004, 0))),
    part('plastic', '#17110c', tilt(turtle.eyes.move(0, 0.004, 0)), { untilLevel: 1 }),
    surfacePart(surfaces, 2, Shape.merge(tilt(board), foot)),
    part('brass', '#9f8248', tilt(pegs), { untilLevel: 0, hidden: true }),
  ]);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A tortoise, its head raised. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'tortoise' },
    size: [0.19, 0.11, 0.29],
    surfaces: [
      { material: 'jade', colour: '#4f7f5c' },
      { material: 'jade', colour: '#6d9a72' },
    ],
  });
}
