import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { boombox } from './boombox.ts';
import type { Form } from './form.ts';
import { stereoSet } from './stereo-set.ts';

/** A radio with cassettes, without a maker's mark. */
export function buildForm(request: FormRequest<Form>): Model {
  const parts = request.form.kind === 'boombox' ? boombox(request) : stereoSet(request);
  return fitClosely(model('medium', parts), request.size);
}

/** A portable stereo: a radio of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'boombox', cassetteDecks: 1 },
    size: [0.48, 0.28, 0.134],
    surfaces: [
      { material: 'plastic', colour: '#4b4e52' },
      { material: 'steel', colour: '#a9adb0' },
      { material: 'plastic', colour: '#c7452f' },
    ],
  });
}
