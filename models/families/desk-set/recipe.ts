import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import type { Form } from './form.ts';
import { paintedStands } from './painted-stands.ts';
import { paperweights } from './paperweights.ts';
import { stoneTidy } from './stone-tidy.ts';

const kinds: Record<Form['kind'], (request: FormRequest<Form>) => Part[]> = {
  'stone-tidy': stoneTidy,
  'painted-stands': paintedStands,
  paperweights,
};

/** Things for a desk. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitClosely(model('medium', kinds[request.form.kind](request)), request.size);
}

/** A stone tidy: a desk set of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'stone-tidy', pieces: 1 },
    size: [0.321, 0.176, 0.171],
    surfaces: [
      { material: 'marble-dark', colour: '#3f4a44' },
      { material: 'marble-white', colour: '#d8d4ca' },
      { material: 'brass', colour: '#b08c45' },
    ],
  });
}
