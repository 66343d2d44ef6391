import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { reliefSheet } from '../../kit/relief/relief-sheet.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { carvedFinish } from '../../parts/relief/finish.ts';
import type { Form } from './form.ts';
import { carveSunStone } from './carve-sun-stone.ts';

/** A round calendar carved in wood, its back at −z. */
export function buildForm({ size, surfaces }: FormRequest<Form>): Model {
  const [width, , depth] = size;
  const radius = width / 2;
  const ground = carveSunStone(width);
  const front = reliefSheet(ground, {
    triangles: 8200,
    around: width * 0.012,
    keep: (x, y) => Math.hypot(x, y - radius) < radius * 0.985,
    smoothEdges: 3,
    paint: carvedFinish(surfaces[0]!.colour, width * 0.009),
  });
  const thick = depth * 0.62;
  const back = lathe(
    [
      [0, -thick],
      [radius * 0.95, -thick],
      [radius, -thick * 0.75],
      [radius, -thick * 0.02],
      [radius * 0.975, depth * 0.03],
      [radius * 0.95, -thick * 0.1],
      [0, -thick * 0.1],
    ],
    { segments: 60 },
  )
    .turn('x', Math.PI / 2)
    .move(0, radius, 0);
  return fitModel(model('medium', [surfacePart(surfaces, 0, front), surfacePart(surfaces, 1, back)]), size);
}

export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'sun-stone' },
    size: [0.4, 0.4, 0.045],
    surfaces: [
      { material: 'walnut', colour: '#8a6a35' },
      { material: 'walnut', colour: '#6a4e28' },
    ],
  });
}
