import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { flatScreen } from './flat-screen.ts';
import type { Form } from './form.ts';
import { tubeSet } from './tube-set.ts';

/** A television set, switched off, without a maker's mark. */
export function buildForm(request: FormRequest<Form>): Model {
  const parts = request.form.kind === 'tube' ? tubeSet(request) : flatScreen(request);
  return fitClosely(model('medium', parts), request.size);
}

/** A set with a picture tube: a television of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'tube', screenDiagonal: 21 },
    size: [0.68, 0.5, 0.43],
    surfaces: [
      { material: 'walnut', colour: '#6a4a30' },
      { material: 'plastic', colour: '#2a2a2b' },
    ],
  });
}
