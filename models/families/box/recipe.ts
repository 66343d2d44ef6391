import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { buttonCase } from './button-case.ts';
import { carvedChest } from './carved-chest.ts';
import { cigaretteBox } from './cigarette-box.ts';
import { cigaretteCase } from './cigarette-case.ts';
import type { Form } from './form.ts';
import { inlaidCasket } from './inlaid-casket.ts';
import { paintedBox } from './painted-box.ts';
import { puzzleBox } from './puzzle-box.ts';
import { soapSets } from './soap-sets.ts';
import { stationeryBox } from './stationery-box.ts';
import { stripedCasket } from './striped-casket.ts';
import { teaChest } from './tea-chest.ts';

const kinds: Record<Form['kind'], (request: FormRequest<Form>) => Part[]> = {
  'inlaid-casket': inlaidCasket,
  'painted-box': paintedBox,
  'carved-chest': carvedChest,
  'cigarette-case': cigaretteCase,
  'cigarette-box': cigaretteBox,
  'puzzle-box': puzzleBox,
  'soap-sets': soapSets,
  'tea-chest': teaChest,
  'button-case': buttonCase,
  'stationery-box': stationeryBox,
  'striped-casket': stripedCasket,
};

/** A box of the kind the form names, as large as asked for. */
export function buildForm(request: FormRequest<Form>): Model {
  const { form, size } = request;
  const modelClass = form.kind === 'cigarette-box' ? 'hero' : 'medium';
  return fitClosely(model(modelClass, kinds[form.kind](request)), size);
}

/** A lidded casket with mounts: a box of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'inlaid-casket', lidOpen: 0, pieces: 1 },
    size: [0.25, 0.15, 0.18],
    surfaces: [
      { material: 'lacquer', colour: '#3a1512' },
      { material: 'mother-of-pearl', colour: '#d9d2c0' },
      { material: 'brass', colour: '#b08a48' },
    ],
  });
}
