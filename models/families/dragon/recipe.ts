import { cylinder } from '../../kit/cylinder.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { aimed } from '../../parts/aimed.ts';
import { dragonHead, dragonLeg } from '../../parts/animals/dragon-head.ts';
import { feather } from '../../parts/animals/feather.ts';
import { backFins, scaledBody, type BodyKey } from '../../parts/animals/scaled-body.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

interface Build {
  readonly body: readonly BodyKey[];
  /** Shoulder, elbow, wrist, and whether the talons point ahead (1) or back (-1). */
  readonly legs: readonly (readonly [Vector3, Vector3, Vector3, number])[];
  readonly head: { readonly long: number; readonly along: Vector3; readonly style: 'horned' | 'crested' };
}

const builds: Readonly<Record<Form['style'], Build>> = {
  striding: {
    body: [
      [-0.168, 0.226, 0.022, 0.003],
      [-0.205, 0.224, 0.01, 0.008],
      [-0.222, 0.18, -0.012, 0.013],
      [-0.185, 0.12, -0.01, 0.02],
      [-0.115, 0.1, 0.02, 0.028],
      [-0.035, 0.145, 0.016, 0.033],
      [0.035, 0.16, -0.012, 0.033],
      [0.09, 0.115, -0.014, 0.032],
      [0.14, 0.135, 0.006, 0.029],
      [0.152, 0.195, 0.012, 0.026],
      [0.165, 0.225, 0.012, 0.025],
    ],
    legs: [
      [[0.1, 0.11, 0.02], [0.09, 0.075, 0.06], [0.14, 0.04, 0.062], 1],
      [[0.08, 0.11, -0.04], [0.05, 0.08, -0.07], [0.085, 0.04, -0.068], 1],
      [[-0.1, 0.1, 0.045], [-0.06, 0.075, 0.072], [-0.1, 0.04, 0.066], 1],
      [[-0.13, 0.1, -0.005], [-0.12, 0.08, -0.055], [-0.165, 0.04, -0.05], 1],
    ],
    head: { long: 0.088, along: [1, 0.05, 0.25], style: 'horned' },
  },
  winding: {
    body: [
      [-0.235, 0.165, 0, 0.003],
      [-0.215, 0.115, 0.004, 0.008],
      [-0.18, 0.085, 0.0, 0.014],
      [-0.145, 0.145, -0.008, 0.018],
      [-0.108, 0.165, 0, 0.021],
      [-0.075, 0.085, 0.01, 0.024],
      [-0.035, 0.085, 0.006, 0.026],
      [0.0, 0.175, -0.008, 0.027],
      [0.045, 0.185, -0.006, 0.028],
      [0.075, 0.1, 0.008, 0.028],
      [0.12, 0.105, 0.008, 0.028],
      [0.145, 0.195, 0.0, 0.027],
      [0.15, 0.25, 0.004, 0.025],
      [0.168, 0.275, 0.006, 0.024],
    ],
    legs: [
      [[0.13, 0.12, 0.02], [0.165, 0.1, 0.045], [0.185, 0.052, 0.045], 1],
      [[0.12, 0.11, -0.012], [0.15, 0.085, -0.045], [0.172, 0.052, -0.045], 1],
      [[-0.06, 0.085, 0.022], [-0.055, 0.07, 0.05], [-0.015, 0.05, 0.046], 1],
      [[-0.07, 0.085, -0.008], [-0.075, 0.07, -0.045], [-0.035, 0.05, -0.042], 1],
    ],
    head: { long: 0.082, along: [1, -0.05, 0.3], style: 'crested' },
  },
};

/** A dragon seen from its side, head to the right, in its natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  const { body: keys, legs, head: headBuild } = builds[form.style];
  const colour = surfaces[0]?.colour ?? '#6f5a34';
  const body = scaledBody(keys, 96, 14);
  const fins = backFins(body, 3, form.style === 'striding' ? 0.85 : 0.6);
  const head = dragonHead(headBuild.long, colour, headBuild.style);
  const neck = keys[keys.length - 1]!;
  const put = (shape: Shape) => aimed(shape, headBuild.along, [0, 1, 0]).move(neck[0], neck[1], neck[2]);
  const elbows = legs.map(([, elbow], i) => {
    const one = feather({ length: 0.055, width: 0.016, thick: 0.004, bend: -0.3, point: 0.9, rows: 4 });
    return aimed(one, [-0.8, 0.45, i % 2 === 0 ? 0.3 : -0.3], [0, 1, 0]).move(...elbow);
  });
  const tail = [-0.6, 0, 0.6].map((spread) => {
    const [x, y, z] = keys[0]!;
    const one = feather({ length: 0.04, width: 0.013, thick: 0.003, bend: -0.2, point: 0.9, rows: 4 });
    return aimed(one, form.egg ? [1, 0.2 + spread * 0.5, spread] : [-0.5, 1, spread], [0, 1, 0]).move(
      x,
      y,
      z,
    );
  });
  const limbs = Shape.merge(
    ...legs.map(([shoulder, elbow, wrist, ahead]) => dragonLeg(shoulder, elbow, wrist, 0.017, ahead)),
  );
  const parts: Part[] = [
    surfacePart(surfaces, 0, Shape.merge(body.shape, limbs)),
    surfacePart(surfaces, 0, put(head.skull)),
    surfacePart(surfaces, form.egg ? 2 : 1, Shape.merge(fins, put(head.mane), ...elbows, ...tail)),
    surfacePart(surfaces, 2, put(head.horns)),
    part(form.egg ? 'enamel' : 'porcelain', form.egg ? '#5a1216' : '#1d1a17', put(head.eyes), {
      untilLevel: 1,
    }),
  ];
  if (form.egg) parts.push(agateEgg(surfaces));
  return model('medium', [...parts, ...ground(form, surfaces)]);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A bronze dragon striding on a board. */
export function buildFamily(): Model {
  return buildForm({
    form: { style: 'striding', egg: false },
    size: [0.48, 0.28, 0.17],
    surfaces: [
      { material: 'bronze', colour: '#6f5a34' },
      { material: 'bronze', colour: '#8a7040' },
      { material: 'gold', colour: '#c79a45' },
    ],
  });
}

/** An egg of banded stone lying in the curl of the tail, 5 cm across. */
function agateEgg(surfaces: FormRequest<Form>['surfaces']): Part {
  const blue = parseColour(surfaces[1]?.colour ?? '#3f6a9a');
  const egg = sphere(0.025, 30)
    .deform(([x, y, z]) => [x * (1 - y * 3), y * 1.24, z * (1 - y * 3)])
    .painted(([x, y, z]) => {
      const bands = 0.5 + 0.5 * Math.sin(y * 420 + 9 * fractalNoise(x * 30, y * 30, z * 30));
      return mixColours(
        mixColours(blue, [0.06, 0.12, 0.3], 0.5),
        mixColours(blue, [0.93, 0.96, 1], 0.75),
        bands * bands * 0.75,
      );
    })
    .turn('z', 0.25)
    .move(-0.186, 0.2655, 0.012);
  return surfacePart(surfaces, 1, egg);
}

function ground(form: Form, surfaces: FormRequest<Form>['surfaces']): Part[] {
  if (form.style === 'striding') return [part('walnut', '#33211a', plinthBoard(0.42, 0.034, 0.165))];
  const oval = (width: number, high: number) =>
    cylinder(width / 2, high, { segments: 56, chamfer: high * 0.25 }).scale(1, 1, 0.36);
  return [
    surfacePart(surfaces, 1, Shape.merge(oval(0.44, 0.022), oval(0.4, 0.022).move(0, 0.021, 0))),
    surfacePart(surfaces, 2, torus(0.2005, 0.0018, 56, 6).scale(1, 1, 0.36).move(0, 0.04, 0), {
      untilLevel: 1,
    }),
  ];
}
