import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Model } from '../../kit/model.ts';
import { borobudur } from './borobudur.ts';
import type { Form } from './form.ts';
import { houseModel } from './house-model.ts';
import { kuwaitLandmarks } from './kuwait-landmarks.ts';
import { stupaModel } from './stupa-model.ts';
import { templeOfHeaven } from './temple-of-heaven.ts';

const builders = {
  'thatched-house': houseModel,
  'temple-of-heaven': templeOfHeaven,
  borobudur,
  'kuwait-landmarks': kuwaitLandmarks,
  stupa: stupaModel,
} satisfies Record<Form['building'], (request: FormRequest<Form>) => Model>;

/** A building in miniature on a board. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(builders[request.form.building](request), request.size);
}

/** A thatched house alone on its board. */
export function buildFamily(): Model {
  return buildForm({
    form: {
      building: 'thatched-house',
      outbuilding: false,
      fence: false,
      jars: 0,
      pines: 0,
      hill: false,
      plate: false,
      beside: 'nothing',
    },
    size: [0.46, 0.27, 0.28],
    surfaces: [
      { material: 'pale-wood', colour: '#c2ab84' },
      { material: 'pale-wood', colour: '#8d6f45' },
      { material: 'walnut', colour: '#3b2417' },
    ],
  });
}
