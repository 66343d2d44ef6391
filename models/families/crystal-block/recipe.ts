import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import type { Form } from './form.ts';
import type { Builder } from './builder.ts';
import { upright } from './upright.ts';
import { cutDome } from './cut-dome.ts';
import { peaks } from './peaks.ts';
import { star } from './star.ts';
import { risingGlass } from './rising-glass.ts';

const builders = {
  upright,
  'cut-dome': cutDome,
  peaks,
  star,
  'rising-glass': risingGlass,
} satisfies Record<Form['block'], Builder>;

/** A piece of cut crystal or art glass. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(model('medium', builders[request.form.block](request)), request.size);
}

/** A plain upright block on a base. */
export function buildFamily(): Model {
  return buildForm({
    form: { block: 'upright', engraving: 'none', clock: false, base: true },
    size: [0.14, 0.2, 0.1],
    surfaces: [
      { material: 'crystal', colour: '#dfe8ea' },
      { material: 'lacquer', colour: '#221a18' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
