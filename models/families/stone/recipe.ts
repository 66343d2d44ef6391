import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Model } from '../../kit/model.ts';
import type { Form } from './form.ts';
import { fossilSlab } from './fossil-slab.ts';
import { gemRock } from './gem-rock.ts';
import { hill } from './hill.ts';
import { wallPiece } from './wall-piece.ts';

const builders = {
  'wall-piece': wallPiece,
  'gem-rock': gemRock,
  hill,
  'fossil-slab': fossilSlab,
} satisfies Record<Form['stone'], (request: FormRequest<Form>) => Model>;

/** A stone: broken, carved or polished. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(builders[request.form.stone](request), request.size);
}

/** A polished slab on a stand. */
export function buildFamily(): Model {
  return buildForm({
    form: { stone: 'fossil-slab' },
    size: [0.36, 0.32, 0.18],
    surfaces: [
      { material: 'stone', colour: '#6f7f78' },
      { material: 'stone', colour: '#b9c7c4' },
      { material: 'walnut', colour: '#3b2417' },
    ],
  });
}
