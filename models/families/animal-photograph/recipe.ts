import type { FormRequest } from '../../kit/form-request.ts';
import type { Model } from '../../kit/model.ts';
import { framedPicture } from '../../parts/framing/framed-picture.ts';
import { paintedSheet } from '../../parts/painting/painted-sheet.ts';
import { animalPicture } from './animal-picture.ts';
import { formDefinition, type Form } from './form.ts';

/** A framed picture of animals, painted: the living animal never stood here. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  return framedPicture({
    size,
    surfaces,
    framing: form.framing,
    modelClass: 'medium',
    picture: (width, height) =>
      paintedSheet('canvas-painting', width, height, Math.max(...size), (aspect) =>
        animalPicture({ ...form, strokes: 0.55 }, aspect),
      ),
  });
}

/** A typical one: a goat in a meadow. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ animal: 'goat', setting: 'high-pasture', framing: {} }),
    size: [0.9, 0.65, 0.04],
    surfaces: [
      { material: 'canvas-painting', colour: '#8d9a6e' },
      { material: 'walnut', colour: '#5a3d22' },
    ],
  });
}
