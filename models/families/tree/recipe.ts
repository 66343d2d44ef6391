import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Model } from '../../kit/model.ts';
import { datePalm } from './date-palm.ts';
import type { Form } from './form.ts';
import { gemTree } from './gem-tree.ts';
import { treeOfLife } from './tree-of-life.ts';

const builders = {
  'date-palm': datePalm,
  'tree-of-life': treeOfLife,
  'gem-tree': gemTree,
} satisfies Record<Form['tree'], (request: FormRequest<Form>) => Model>;

/** A tree in precious or plain material. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(builders[request.form.tree](request), request.size);
}

/** A little gem tree. */
export function buildFamily(): Model {
  return buildForm({
    form: { tree: 'gem-tree', flowers: 0, cups: 0, doves: 0, fronds: 16 },
    size: [0.24, 0.32, 0.22],
    surfaces: [
      { material: 'jade', colour: '#4f9a68' },
      { material: 'bronze', colour: '#6d5233' },
      { material: 'stone', colour: '#8a8f86' },
    ],
  });
}
