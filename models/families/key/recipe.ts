import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { carve } from '../../kit/carve.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { tiltedCushion } from '../../parts/display/tilted-cushion.ts';
import { centred } from '../../parts/part-group.ts';
import { formDefinition, type Form } from './form.ts';

/** The shank with its mouldings and bit, along x: bow at −x, bit at +x, hanging down. */
function shank(): Shape {
  const rod = lathe(
    [
      [0, -0.062],
      [0.0075, -0.062],
      [0.0105, -0.057],
      [0.0075, -0.052],
      [0.0058, -0.048],
      [0.0088, -0.042],
      [0.0058, -0.036],
      [0.0055, 0.04],
      [0.0085, 0.046],
      [0.0055, 0.052],
      [0.0052, 0.094],
      [0.0066, 0.097],
      [0.0066, 0.101],
      [0, 0.104],
    ],
    { segments: 18, crease: 0.7 },
  ).turn('z', -Math.PI / 2);
  const bit = prism(
    [
      [0.06, 0],
      [0.09, 0],
      [0.09, -0.044],
      [0.0835, -0.044],
      [0.0835, -0.031],
      [0.079, -0.031],
      [0.079, -0.04],
      [0.0725, -0.04],
      [0.0725, -0.026],
      [0.068, -0.026],
      [0.068, -0.044],
      [0.06, -0.044],
    ],
    0.0065,
    { chamfer: 0.0009 },
  );
  const slot = (x: number) => box(0.0032, 0.012, 0.02, 0).move(x, -0.0185, 0);
  return Shape.merge(rod, carve(carve(bit, slot(0.066)), slot(0.084)));
}

function bow(kind: Form['bow']): Part['shape'] {
  if (kind === 'ring')
    return Shape.merge(
      torus(0.036, 0.0072, 36, 10)
        .turn('x', Math.PI / 2)
        .move(-0.1, 0, 0),
      sphere(0.009, 14, 8).move(-0.142, 0, 0),
    );
  const lobe = (angle: number) =>
    torus(0.0195, 0.0058, 26, 8)
      .turn('x', Math.PI / 2)
      .move(-0.094 + Math.cos(angle) * 0.026, Math.sin(angle) * 0.028, 0);
  const tip = (angle: number) =>
    sphere(0.0055, 12, 7).move(-0.094 + Math.cos(angle) * 0.052, Math.sin(angle) * 0.054, 0);
  const angles = [Math.PI, Math.PI / 2, -Math.PI / 2];
  const heart = prism(circle(0.0125, 24), 0.0095, { chamfer: 0.002 }).move(-0.088, 0, 0);
  return Shape.merge(...angles.map(lobe), ...angles.map(tip), heart);
}

/** A ceremonial key, at the size it comes out at. Surfaces: key, cloth. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const rosette = Array.from({ length: 8 }, (_, i): Vector2 => {
    const angle = (i / 8) * 2 * Math.PI;
    return [-0.088 + Math.cos(angle) * 0.0075, Math.sin(angle) * 0.0075];
  }).map(([x, y]) => sphere(0.0024, 8, 5).move(x, y, 0.0048));
  const key = centred([
    surfacePart(surfaces, 0, Shape.merge(bow(form.bow), shank())),
    ...(form.bow === 'trefoil'
      ? [
          surfacePart(surfaces, 0, Shape.merge(...rosette, sphere(0.0034, 10, 6).move(-0.088, 0, 0.005)), {
            untilLevel: 0,
          }),
        ]
      : []),
  ]);
  const wood = { material: 'mahogany', colour: '#4a2119' } as const;
  const shown =
    form.display === 'case'
      ? tiltedCase({
          width: 0.32,
          height: 0.18,
          rim: 0.018,
          slope: 0.66,
          wood,
          lining: { material: 'silk', colour: form.cloth },
          lid: 1.95,
          wall: 0.011,
        })
      : tiltedCushion({
          width: 0.3,
          height: 0.17,
          thickness: 0.026,
          slope: 0.6,
          cloth: { material: 'silk', colour: form.cloth },
          trim: '#c9a24e',
          wood,
        });
  // Two loops of braid hold it to its bed.
  const loops = [-0.03, 0.03].map((x) =>
    torus(0.0085, 0.0016, 14, 5)
      .turn('z', Math.PI / 2)
      .move(x, 0, 0.004),
  );
  return model('small', [
    ...shown.parts,
    ...shown.lay([...key, part('silk', '#d8cfae', Shape.merge(...loops), { untilLevel: 0, hidden: true })]),
  ]);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A gilt key in its case. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({}),
    surfaces: [{ material: 'gold', colour: '#d6ae4e' }],
  });
}
