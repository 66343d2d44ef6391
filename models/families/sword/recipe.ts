import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { arrangeSword } from './arrange-sword.ts';
import { composeSword } from './compose-sword.ts';
import { formDefinition, type Form } from './form.ts';

/** A sword of the form, at the size it comes out at. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  return model('medium', arrangeSword(form, composeSword(form, surfaces)));
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A curved sword above its scabbard on a rack. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ blade: 'damascus', hilt: 'cross', grip: 'leather', display: 'rack' }),
    surfaces: [
      { material: 'steel', colour: '#b9bbbd' },
      { material: 'gold', colour: '#d9b25c' },
      { material: 'leather', colour: '#3a2119' },
    ],
  });
}
