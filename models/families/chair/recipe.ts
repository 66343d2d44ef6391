import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { easyChair } from '../../parts/easy-chair.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import type { Form } from './form.ts';

/** A stuffed armchair: cover and cushions in the first surface, feet in the second, nails in the third. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const { cover, trim, nails, feet } = easyChair(size[0], 1, form.buttoned);
  return fitClosely(
    model('medium', [
      surfacePart(surfaces, 0, cover),
      surfacePart(surfaces, 0, trim),
      surfacePart(surfaces, 1, feet),
      surfacePart(surfaces, 2, nails, { untilLevel: 1 }),
    ]),
    size,
  );
}

/** An easy chair in leather: a chair of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'easy-chair', buttoned: true },
    size: [0.9, 0.97, 0.86],
    surfaces: [
      { material: 'leather', colour: '#5a2f22' },
      { material: 'walnut', colour: '#4a2f1f' },
      { material: 'brass', colour: '#a98a4a' },
    ],
  });
}
