import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { rectangle } from '../../kit/outlines.ts';
import { sweep } from '../../kit/sweep.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { panel } from '../../parts/panel.ts';
import { centred, extent } from '../../parts/part-group.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { emblem } from './emblem.ts';
import { formDefinition, type Form } from './form.ts';
import { ribbonStar } from './ribbon-star.ts';
import { tableMedal } from './table-medal.ts';

/**
 * A medal in its open case, or a badge on a stand, at the size it comes out at. Surfaces: medal; ribbon (or leather of
 * the case); enamel (or brighter metal).
 */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [metal, second = metal, third = metal] = surfaces as readonly [Surface, Surface?, Surface?];
  if (form.medal === 'emblem') return model('small', emblem(metal, second, third));
  const isStar = form.medal === 'star';
  const medal = isStar
    ? ribbonStar({
        radius: 0.03,
        points: form.points,
        metal,
        enamel: third,
        ribbon: second,
        stripe: '#ece6d6',
      })
    : tableMedal(0.03, form.relief, metal, third);
  const content = centred(medal);
  const tall = extent(content).max[1] * 2;
  const [width, height] = [0.1, Math.max(0.1, tall + 0.036)];
  const shown = tiltedCase({
    width,
    height,
    rim: 0.013,
    slope: 0.62,
    wood: isStar ? { material: 'leather', colour: '#4a1a1e' } : second,
    lining: { material: 'silk', colour: form.cloth },
    wall: 0.007,
    lid: 1.92,
  });
  const bed = isStar ? [] : [recess(form)];
  return model('small', [
    ...shown.parts,
    ...shown.lay([...bed, ...content]),
    ...(form.diploma ? diploma() : []),
  ]);
}

/** A padded ring of cloth round a medal without a ribbon. */
function recess(form: Form): Part {
  const shape =
    form.case === 'round'
      ? lathe(
          [
            [0.0312, 0.0002],
            [0.0316, 0.003],
            [0.034, 0.0045],
            [0.038, 0.003],
            [0.04, 0.0002],
          ],
          { segments: 40, crease: 1.2 },
        ).turn('x', Math.PI / 2)
      : sweep(
          rectangle(0.07, 0.07, 0.01, 3).map(([x, y]): Vector3 => [x, y, 0.0004]),
          rectangle(0.0066, 0.0055, 0.0022, 2),
          { closed: true, up: [0, 0, 1], crease: 1.2 },
        );
  // It lies in the shade of the medal and the rim.
  return part('silk', form.cloth, shape, { hidden: true });
}

/** A folder standing open behind, its sheet ruled with a border and otherwise blank. */
function diploma(): Part[] {
  const stand = (shape: Shape) => shape.turn('x', -0.22).move(0.118, 0.0015, -0.03);
  const [w, h] = [0.15, 0.21];
  const border = sweep(
    rectangle(w * 0.84, h * 0.86).map(([x, y]): Vector3 => [x, y + h / 2, 0.0032]),
    rectangle(0.0016, 0.0006),
    { closed: true, up: [0, 0, 1] },
  );
  return [
    part('leather', '#5a1f24', stand(box(w, h, 0.004, 0.0012)).boxTextured()),
    part('paper', '#efe7d2', stand(panel(w * 0.93, h * 0.94, 5, 6).move(0, h * 0.03, 0.0025))),
    part('gold', '#caa24e', stand(border), { untilLevel: 1 }),
    part('silk', '#a8262c', stand(box(0.004, h * 0.94, 0.001, 0).move(-w * 0.42, h * 0.03, 0.0027)), {
      untilLevel: 0,
    }),
    part(
      'leather',
      '#43181c',
      stand(
        box(0.02, h * 0.9, 0.004, 0.001)
          .turn('x', 0.24)
          .move(0, 0, -0.055),
      ),
      { hidden: true },
    ),
  ];
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A star on its ribbon in an open case. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ medal: 'star', points: 8 }),
    surfaces: [
      { material: 'gold', colour: '#d4a94a' },
      { material: 'silk', colour: '#8c2230' },
      { material: 'enamel', colour: '#e2e0d8' },
    ],
  });
}
