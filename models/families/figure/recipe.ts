import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import type { Form } from './form.ts';
import { flutePlayer } from './flute-player.ts';
import { guerrillaUniform } from './guerrilla-uniform.ts';
import { hunterWithAntelope } from './hunter-with-antelope.ts';
import { jarCarrier } from './jar-carrier.ts';
import { minerAndDaughter } from './miner-and-daughter.ts';
import { parkaOverSuit } from './parka-over-suit.ts';
import { robedGeneral } from './robed-general.ts';
import { suitHandsBehind } from './suit-hands-behind.ts';
import { warriorKing } from './warrior-king.ts';

type Subject = (surfaces: FormRequest<Form>['surfaces']) => Part[];

const subjects: Readonly<Record<Form['subject'], Subject>> = {
  'hunter-with-antelope': hunterWithAntelope,
  'warrior-king': warriorKing,
  'miner-and-daughter': minerAndDaughter,
  'robed-general': robedGeneral,
  'suit-hands-behind': suitHandsBehind,
  'parka-over-suit': parkaOverSuit,
  'guerrilla-uniform': guerrillaUniform,
  'flute-player': flutePlayer,
  'jar-carrier': jarCarrier,
};

/** Life-size figures that a hall is built round: seen from near by, they are allowed finer work. */
const heroes: readonly Form['subject'][] = ['suit-hands-behind', 'parka-over-suit', 'guerrilla-uniform'];

/** One figure in the round, in its own pose and dress and on its own ground, in its natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  return model(heroes.includes(form.subject) ? 'hero' : 'medium', subjects[form.subject](surfaces));
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A carved figure carrying a jar, as it comes without a gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { subject: 'jar-carrier' },
    size: [0.17, 0.5, 0.15],
    surfaces: [
      { material: 'walnut', colour: '#3d2619' },
      { material: 'walnut', colour: '#55351f' },
      { material: 'pale-wood', colour: '#8f6a42' },
    ],
  });
}
