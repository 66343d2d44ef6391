import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Model } from '../../kit/model.ts';
import { framedPicture } from '../../parts/framing/framed-picture.ts';
import { windowPicture } from '../../parts/framing/window-picture.ts';
import { isSimple } from '../../parts/painting/is-simple.ts';
import { paintedSheet } from '../../parts/painting/painted-sheet.ts';
import { formDefinition, type Form } from './form.ts';
import { subjects, type Subject } from './subjects.ts';

/** A picture in its frame, to hang on a wall. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const subject: Subject = subjects[form.subject];
  const picture = (width: number, height: number) =>
    paintedSheet(subject.material, width, height, Math.max(...size), (aspect) =>
      clipDrawing(subject.paint(aspect), [-aspect / 2, 0], [aspect / 2, 1]).filter(({ outline }) =>
        isSimple(outline),
      ),
    );
  const request = { size, surfaces, modelClass: 'medium', picture } as const;
  return form.window ? windowPicture(request) : framedPicture({ ...request, framing: form.framing });
}

/** A typical one: a mountain in oils. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ subject: 'paektu', framing: { slip: 'gilt' } }),
    size: [0.8, 0.6, 0.045],
    surfaces: [
      { material: 'canvas-painting', colour: '#6f8ba3' },
      { material: 'walnut', colour: '#5a3d22' },
    ],
  });
}
