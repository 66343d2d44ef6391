import type { FormRequest } from '../../kit/form-request.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { Model, Part } from '../../kit/model.ts';
import { bowlPiece } from './bowl-piece.ts';
import { crystalInFrame } from './crystal-in-frame.ts';
import { formDefinition, type Form } from './form.ts';
import { ashtray, fruitDish, hotpot } from './special-bowls.ts';
import { tableSet } from './table-sets.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

/** A bowl, or a set of them. */
export function buildForm(request: FormRequest<Form>): Model {
  if (request.form.set !== 'alone') return vesselModel(tableSet(request));
  return fitModel(vesselModel(single(request)), request.size);
}

function single({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const radius = size[0] / 2;
  switch (form.outline) {
    case 'ashtray':
      return ashtray(surfaces, radius, size[1]);
    case 'hotpot':
      return hotpot(surfaces, radius / 1.196, size[1]);
    case 'fruit':
      return fruitDish(surfaces, radius, size[1]);
    case 'crystal-in-frame':
      return crystalInFrame(surfaces, radius, size[1]);
    default: {
      // A lid and its knob stand within the height asked for.
      const share = form.lid === 'none' ? 1 : form.lid === 'low' ? 0.69 : 0.575;
      return bowlPiece(
        {
          outline: form.outline,
          radius,
          height: size[1] * share,
          wall: form.outline === 'log' ? radius * 0.06 : radius * 0.035,
          lid: form.lid,
          knob: form.knob,
          motif: form.motif,
          segments: 44,
        },
        surfaces,
      );
    }
  }
}

/** A wide porcelain bowl with a golden rim. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ motif: 'gold-rim' }),
    size: [0.29, 0.11, 0.29],
    surfaces: [
      { material: 'porcelain', colour: '#e9e8e2' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
