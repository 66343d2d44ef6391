import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { mapParts } from '../../parts/part-group.ts';
import { formDefinition, type Form } from './form.ts';
import { collarNecklace } from './collar-necklace.ts';
import { neckBust } from './neck-bust.ts';
import { parure } from './parure.ts';
import { sillaEarring } from './silla-earring.ts';

/** Jewellery on what shows it, at the size it comes out at. Surfaces: main metal, second, stones. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [first, second = first, third = second] = surfaces as readonly [Surface, Surface?, Surface?];
  switch (form.set) {
    case 'silla-earrings':
      return model('medium', earrings(form, first, second, third));
    case 'necklace':
      return model('medium', [part('cloth', form.cloth, neckBust()), ...collarNecklace(first, third)]);
    default:
      return model('medium', parure(form, first, second, third));
  }
}

/** Two earrings hanging from the arms of a small stand. */
function earrings(form: Form, gold: Surface, deep: Surface, jade: Surface): Part[] {
  const top = 0.125;
  const post = lathe(
    [
      [0, 0.014],
      [0.013, 0.014],
      [0.011, 0.02],
      [0.0042, 0.028],
      [0.0038, top - 0.004],
      [0.0056, top],
      [0.0042, top + 0.008],
      [0, top + 0.013],
    ],
    { segments: 16, crease: 0.9 },
  );
  const arm = tube(
    smoothPath<Vector3>(
      [
        [0, top - 0.004, 0],
        [0.022, top + 0.001, 0],
        [0.036, top - 0.003, 0],
        [0.041, top - 0.0065, 0.0025],
      ],
      14,
    ),
    (t) => 0.0032 - 0.0012 * t,
    { sides: 8 },
  );
  const pair = [-1, 1].flatMap((side) =>
    mapParts(sillaEarring(gold, deep, jade), (shape) => shape.move(side * 0.0405, top - 0.0035, 0.0015)),
  );
  return [
    part(
      'lacquer',
      '#241512',
      Shape.merge(box(0.13, 0.01, 0.07, 0.003), box(0.11, 0.005, 0.054, 0.0015).move(0, 0.0095, 0)),
    ),
    part('cloth', form.cloth, box(0.1, 0.0012, 0.046, 0.0004).move(0, 0.0138, 0)),
    part('lacquer', '#241512', Shape.merge(post, arm, arm.mirror('x'))),
    ...pair,
  ];
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A gilt collar on a headless bust. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ set: 'necklace' }),
    surfaces: [
      { material: 'gold', colour: '#dcb355' },
      { material: 'gold', colour: '#b58a38' },
      { material: 'crystal', colour: '#a3232b' },
    ],
  });
}
