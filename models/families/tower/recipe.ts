import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Model } from '../../kit/model.ts';
import { beaconModel } from './beacon-model.ts';
import { eternalLifeModel } from './eternal-life-model.ts';
import type { Form } from './form.ts';
import { jucheModel } from './juche-model.ts';
import { torchModel } from './torch-model.ts';

const builders = {
  juche: jucheModel,
  'eternal-life': eternalLifeModel,
  beacon: beaconModel,
  torch: torchModel,
} satisfies Record<Form['tower'], (request: FormRequest<Form>) => Model>;

/** A tower, pillar or torch on a base. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(builders[request.form.tower](request), request.size);
}

/** A stone tower of the Juche Idea, as a gift without a form has it. */
export function buildFamily(): Model {
  return buildForm({
    form: { tower: 'juche', flanks: false, plate: false, steps: 3 },
    size: [0.2, 0.62, 0.2],
    surfaces: [
      { material: 'stone', colour: '#b9b2a2' },
      { material: 'brass', colour: '#b8903c' },
      { material: 'stone', colour: '#8d877a' },
    ],
  });
}
