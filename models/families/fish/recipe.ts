import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import type { Form } from './form.ts';
import { ornament } from './ornament.ts';
import { tuna } from './tuna.ts';

/** A fish seen from its side, head to the right, in natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  return form.kind === 'tuna' ? model('medium', tuna(surfaces)) : model('small', ornament(surfaces));
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A fish of gilt metal on a turned stand. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'ornament' },
    size: [0.37, 0.34, 0.18],
    surfaces: [
      { material: 'gold', colour: '#c79a45' },
      { material: 'gold', colour: '#b78a34' },
      { material: 'walnut', colour: '#4a2f1d' },
    ],
  });
}
