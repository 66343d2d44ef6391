import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { elephantShapes } from '../../parts/animals/elephant-shapes.ts';
import { grain, patina } from '../../parts/patina.ts';
import { clearCase } from './clear-case.ts';
import type { Form } from './form.ts';
import { listGround } from './list-ground.ts';
import { listLoad } from './list-load.ts';
import { listTrappings } from './list-trappings.ts';

/** Metres at the shoulder before a gift's own size stretches it. */
const shoulder = 0.24;

/** An elephant seen from its side, head to the right, in its natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  const pose = { stance: form.stance, trunk: form.trunk };
  const colour = surfaces[0]?.colour ?? '#8a8378';
  const isWood = ['walnut', 'mahogany', 'pale-wood'].includes(surfaces[0]?.material ?? '');
  const isGlazed = surfaces[0]?.material === 'porcelain';
  const beast = elephantShapes({
    pose,
    shoulder,
    colour,
    triangles:
      form.load === 'none' && form.trappings === 'none'
        ? 4000
        : form.load === 'none' || form.load === 'log'
          ? 2700
          : 2100,
    ...(isGlazed ? {} : { paint: isWood ? grain(0.007, '#22140b', 0.3) : patina(0.05, 0.7) }),
  });
  const parts: Part[] = [
    surfacePart(surfaces, 0, beast.skin),
    surfacePart(surfaces, 0, beast.nails, { untilLevel: 0 }),
    part(isGlazed ? 'porcelain' : 'plastic', '#17120e', beast.eyes, { untilLevel: 0 }),
    ...listTrappings(form, beast.clay, shoulder, surfaces),
    ...listLoad(form, shoulder, surfaces),
  ];
  if (form.tusks) parts.push(tuskPart(surfaces, beast.tusks));
  const ground = listGround(form, shoulder, surfaces);
  const turned = parts.map((each) => ({
    ...each,
    shape: each.shape.turn('y', Math.PI / 2).move(0, ground.top, 0),
  }));
  const whole = [...turned, ...ground.parts];
  return model('medium', form.case ? [...whole, ...clearCase(whole)] : whole);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** An elephant walking on a low board. */
export function buildFamily(): Model {
  return buildForm({
    form: {
      stance: 'walking',
      trunk: 'hanging',
      tusks: true,
      trappings: 'none',
      load: 'none',
      ground: 'board',
      case: false,
    },
    size: [0.5, 0.3, 0.2],
    surfaces: [
      { material: 'stone', colour: '#8a8378' },
      { material: 'walnut', colour: '#3a2a1e' },
      { material: 'ivory', colour: '#ece2c8' },
    ],
  });
}

/** Tusks of their own stuff where a third surface is pale enough for it, else of the body's. */
function tuskPart(surfaces: FormRequest<Form>['surfaces'], shape: Part['shape']): Part {
  const third = surfaces[2];
  return third && ['ivory', 'pale-wood', 'porcelain'].includes(third.material)
    ? part(third.material, third.colour, shape)
    : surfacePart(surfaces, 0, shape);
}
