import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import type { Form } from './form.ts';
import { globeBearers } from './globe-bearers.ts';
import { kingAndQueen } from './king-and-queen.ts';
import { raisedTorch } from './raised-torch.ts';
import { seals } from './seals.ts';
import { stagHunt } from './stag-hunt.ts';
import { threeGods } from './three-gods.ts';
import { threeHorsemen } from './three-horsemen.ts';
import { villageLife } from './village-life.ts';

type Subject = (surfaces: FormRequest<Form>['surfaces']) => Part[];

const subjects: Readonly<Record<Form['subject'], Subject>> = {
  'three-horsemen': threeHorsemen,
  'village-life': villageLife,
  'stag-hunt': stagHunt,
  'raised-torch': raisedTorch,
  'king-and-queen': kingAndQueen,
  seals,
  'globe-bearers': globeBearers,
  'three-gods': threeGods,
};

/** Several figures on one ground, or a pair, in natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  return model('medium', subjects[form.subject](surfaces));
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** Three figures lifting a torch. */
export function buildFamily(): Model {
  return buildForm({
    form: { subject: 'raised-torch' },
    size: [0.19, 0.47, 0.18],
    surfaces: [
      { material: 'bronze', colour: '#6b5230' },
      { material: 'bronze', colour: '#a07a3c' },
      { material: 'stone', colour: '#3a3a36' },
    ],
  });
}
