import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { bustClay } from './bust-clay.ts';
import { formDefinition, type Form } from './form.ts';

/** A bust without a face on its base, at the size it comes out at. Surfaces: bust, base. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [body, base = body] = surfaces as readonly [Surface, Surface?];
  const foot = form.base === 'block' ? block(base) : column(base);
  const figure = sculpt(bustClay(form.dress), {
    bounds: { min: [-0.25, -0.02, -0.14], max: [0.25, 0.48, 0.14] },
    cell: 0.0042,
    triangles: 5200,
    colour: body.colour,
  });
  const socle = lathe(
    [
      [0, 0],
      [0.052, 0],
      [0.05, 0.008],
      [0.04, 0.018],
      [0.036, 0.03],
      [0.042, 0.06],
      [0, 0.062],
    ],
    { segments: 28, crease: 0.7 },
  ).move(0, foot.top, 0);
  return model('medium', [
    madeOf(body, figure.move(0, foot.top + 0.034, 0)),
    madeOf(body, socle),
    ...foot.parts,
  ]);
}

/** A squared pedestal; its plate carries no words, because those of the sources cannot be read. */
function block(stone: Surface): { parts: Part[]; top: number } {
  const blockShape = Shape.merge(
    box(0.24, 0.024, 0.22, 0.004),
    box(0.2, 0.1, 0.18, 0.003).move(0, 0.023, 0),
    box(0.22, 0.018, 0.2, 0.004).move(0, 0.122, 0),
  );
  return {
    parts: [
      madeOf(stone, blockShape.boxTextured()),
      part('brass', '#c8a456', box(0.11, 0.042, 0.0022, 0.0006).move(0, 0.05, 0.0908)),
    ],
    top: 0.14,
  };
}

function column(stone: Surface): { parts: Part[]; top: number } {
  const turned = lathe(
    [
      [0, 0.03],
      [0.112, 0.03],
      [0.112, 0.038],
      [0.1, 0.05],
      [0.088, 0.056],
      [0.084, 0.13],
      [0.09, 0.138],
      [0.104, 0.146],
      [0.104, 0.154],
      [0, 0.155],
    ],
    { segments: 44, crease: 0.6 },
  );
  return {
    parts: [madeOf(stone, Shape.merge(box(0.25, 0.031, 0.25, 0.004).boxTextured(), turned))],
    top: 0.155,
  };
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** Head and shoulders without a face in a plain coat, on a turned column. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ dress: 'plain', base: 'column' }),
    surfaces: [
      { material: 'bronze', colour: '#6b5230' },
      { material: 'stone', colour: '#3a3a36' },
    ],
  });
}
