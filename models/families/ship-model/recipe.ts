import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { carrack } from './carrack.ts';
import { dhow } from './dhow.ts';
import type { Form } from './form.ts';
import { peacockBoat } from './peacock-boat.ts';
import { shipOnGlobe } from './ship-on-globe.ts';

const builders = {
  dhow,
  carrack,
  'peacock-boat': peacockBoat,
  'ship-on-globe': shipOnGlobe,
} satisfies Record<Form['ship'], (request: FormRequest<Form>) => Part[]>;

/** A ship in miniature. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(model('hero', builders[request.form.ship](request)), request.size);
}

/** A dhow on its cradle. */
export function buildFamily(): Model {
  return buildForm({
    form: { ship: 'dhow', plate: false, beads: 0, arms: false },
    size: [0.56, 0.5, 0.2],
    surfaces: [
      { material: 'walnut', colour: '#5a3a22' },
      { material: 'cloth', colour: '#e8e1cf' },
      { material: 'brass', colour: '#b08d4c' },
    ],
  });
}
