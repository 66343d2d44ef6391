import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { horseShapes } from '../../parts/animals/horse-shapes.ts';
import { grain, patina } from '../../parts/patina.ts';
import type { Form } from './form.ts';
import { listGround } from './list-ground.ts';
import { listTack } from './list-tack.ts';

/** Metres at the withers before a gift's own size stretches it. */
const withers = 0.22;

/** A horse seen from its side, head to the right, in its natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  const body = surfaces[0];
  const build = { stance: form.stance, withers, stoutness: form.stoutness };
  const isWood = ['walnut', 'mahogany', 'pale-wood'].includes(body?.material ?? '');
  const isPlain = ['crystal', 'glass', 'porcelain', 'ceramic'].includes(body?.material ?? '');
  const horse = horseShapes({
    ...build,
    mane: form.mane,
    colour: body?.colour ?? '#6b5230',
    triangles: 3600,
    ...(isPlain ? {} : { paint: isWood ? grain(0.006, '#4a2a12', 0.32) : patina(0.05, 0.8) }),
  });
  const hairRow = form.hair === 'accent' ? 2 : 0;
  const parts: Part[] = [
    surfacePart(surfaces, 0, horse.skin),
    surfacePart(surfaces, hairRow, horse.hair),
    surfacePart(surfaces, hairRow, horse.hooves),
    body?.material === 'crystal'
      ? surfacePart(surfaces, 0, horse.eyes, { untilLevel: 0 })
      : part('plastic', '#15100c', horse.eyes, { untilLevel: 0 }),
    ...(form.saddled ? listTack(build, horse.clay) : []),
  ];
  const ground = listGround(form, withers, surfaces);
  return model('medium', [
    ...parts.map((each) => ({ ...each, shape: each.shape.turn('y', Math.PI / 2).move(0, ground.top, 0) })),
    ...ground.parts,
  ]);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A bronze horse lifting a foreleg. */
export function buildFamily(): Model {
  return buildForm({
    form: {
      stance: 'stepping',
      mane: 'falling',
      stoutness: 1,
      saddled: false,
      hair: 'body',
      ground: 'block',
    },
    size: [0.36, 0.35, 0.13],
    surfaces: [
      { material: 'bronze', colour: '#6b5230' },
      { material: 'stone', colour: '#3a3a36' },
    ],
  });
}
