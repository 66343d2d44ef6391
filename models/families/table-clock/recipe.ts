import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { archedClock } from './arched-clock.ts';
import type { Form } from './form.ts';
import { glassSunClock } from './glass-sun-clock.ts';

/** A table clock, its hands at ten past ten. */
export function buildForm(request: FormRequest<Form>): Model {
  const parts = request.form.kind === 'arched' ? archedClock(request) : glassSunClock(request);
  return fitClosely(model('medium', parts), request.size);
}

/** An arched table clock: a clock of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'arched', numerals: 'arabic', figure: '' },
    size: [0.22, 0.27, 0.11],
    surfaces: [
      { material: 'pale-wood', colour: '#a6794a' },
      { material: 'enamel', colour: '#eee9dc' },
      { material: 'brass', colour: '#b9954c' },
    ],
  });
}
