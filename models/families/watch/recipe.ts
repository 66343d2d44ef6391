import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { mapParts } from '../../parts/part-group.ts';
import { formDefinition, type Form } from './form.ts';
import { cushion, onCushion, wristwatch } from './wristwatch.ts';

/** Watches on cushions in an open box, at the size it comes out at. Surfaces: case, strap (or inner links). */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [metal, strap = metal] = surfaces as readonly [Surface, Surface?];
  const count = form.watches.length;
  const pitch = 0.066;
  const shown = tiltedCase({
    width: 0.034 + count * pitch,
    height: 0.1,
    rim: 0.034,
    slope: 0.6,
    wood: { material: 'lacquer', colour: '#241a18' },
    lining: { material: 'cloth', colour: form.cloth },
    wall: 0.007,
    lid: 1.92,
    fittings: '#c9ccce',
  });
  const content = form.watches.flatMap((watch, row): Part[] => {
    const x = (row - (count - 1) / 2) * pitch;
    const pillow = surface(
      (u, v): Vector3 => {
        const angle = v * 2 * Math.PI;
        const end = Math.max(0, 1 - Math.abs(2 * u - 1) ** 7) ** 0.5;
        const [y, z] = onCushion(angle);
        return [(u - 0.5) * 0.056, y * (0.3 + 0.7 * end), z * (0.3 + 0.7 * end)];
      },
      12,
      22,
      { closed: true },
    );
    return mapParts([part('cloth', form.cloth, pillow), ...wristwatch(watch, metal, strap)], (shape) =>
      shape.move(x, 0, cushion.thick + 0.0015),
    );
  });
  return model('medium', [...shown.parts, ...shown.lay(content)]);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A wristwatch with a leather strap in its box. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ watches: [{ diameter: 0.038, dial: '#f1ede2', strap: 'leather' }] }),
    surfaces: [
      { material: 'gold', colour: '#d0a648' },
      { material: 'leather', colour: '#3c2415' },
    ],
  });
}
