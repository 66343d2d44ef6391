import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Form } from './form.ts';
import { wholeTusk } from './whole-tusk.ts';

/** One tusk, or a pair, in natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  return form.arrangement === 'gate' ? gate(surfaces) : single(surfaces);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A tusk lying on two posts. */
export function buildFamily(): Model {
  return buildForm({
    form: { arrangement: 'single' },
    size: [0.58, 0.25, 0.13],
    surfaces: [
      { material: 'ivory', colour: '#e6dcc2' },
      { material: 'walnut', colour: '#3b2417' },
      { material: 'gold', colour: '#c79a45' },
    ],
  });
}

type Surfaces = FormRequest<Form>['surfaces'];

/** Two whole tusks on stepped wooden plinths, bowed out and leaning together above like a gate. */
function gate(surfaces: Surfaces): Model {
  const colour = surfaces[0]?.colour ?? '#e2d5b8';
  const tusk = wholeTusk(
    [
      [0.36, 0.2, 0.0, 0.083],
      [0.46, 0.42, 0.03, 0.086],
      [0.575, 0.8, 0.04, 0.078],
      [0.55, 1.16, 0.02, 0.062],
      [0.4, 1.47, -0.02, 0.04],
      [0.2, 1.68, -0.05, 0.014],
      [0.165, 1.7, -0.055, 0.004],
    ],
    colour,
  );
  const collar = Shape.merge(
    lathe(
      [
        [0.078, 0],
        [0.118, 0],
        [0.118, 0.018],
        [0.1, 0.03],
        [0.096, 0.075],
        [0.104, 0.084],
        [0.1, 0.096],
        [0.084, 0.096],
        [0.078, 0],
      ],
      { segments: 44 },
    ),
    torus(0.099, 0.004, 44, 8).move(0, 0.055, 0),
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      sphere(0.0075, 8)
        .scale(1, 0.6, 1)
        .move(0.109 * Math.sin(i * 1.047), 0.021, 0.109 * Math.cos(i * 1.047)),
    ),
  )
    .turn('z', -0.28)
    .move(0.345, 0.155, 0.0);
  const plinth = Shape.merge(
    box(0.46, 0.05, 0.44, 0.008),
    box(0.4, 0.08, 0.38, 0.01).move(0, 0.05, 0),
    box(0.34, 0.036, 0.32, 0.012).move(0, 0.13, 0),
  ).move(0.4, 0, 0);
  return model('medium', [
    surfacePart(surfaces, 0, tusk.mirrored('x')),
    surfacePart(surfaces, 2, collar.mirrored('x')),
    surfacePart(surfaces, 1, plinth.mirrored('x')),
  ]);
}

function single(surfaces: Surfaces): Model {
  const tusk = wholeTusk(
    [
      [-0.27, 0.13, 0, 0.042],
      [-0.1, 0.2, 0, 0.04],
      [0.1, 0.205, 0, 0.028],
      [0.29, 0.13, 0, 0.004],
    ],
    surfaces[0]?.colour ?? '#e6dcc2',
    34,
    20,
  );
  return model('small', [
    surfacePart(surfaces, 0, tusk),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        box(0.4, 0.024, 0.12, 0.006),
        box(0.026, 0.15, 0.06, 0.008).move(-0.1, 0.02, 0),
        box(0.026, 0.16, 0.06, 0.008).move(0.1, 0.02, 0),
      ),
    ),
    surfacePart(
      surfaces,
      2,
      torus(0.042, 0.005, 28, 8)
        .turn('z', Math.PI / 2 - 0.4)
        .move(-0.262, 0.134, 0),
    ),
  ]);
}
