import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { Form } from './form.ts';
import { steppedBase } from './stepped-base.ts';

const square = (profile: readonly Vector2[]): Shape =>
  lathe(
    profile.map(([x, y]): Vector2 => [x * Math.SQRT2, y]),
    { segments: 4, crease: 0 },
  ).turn('y', Math.PI / 4);

/**
 * A tall pillar that widens at its foot and head, with a long blank panel on each side where the tower itself has its
 * writing: pillar in the first surface, panels and wreaths in the second, base in the third.
 */
export function eternalLifeModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const step = height * 0.02;
  const baseTop = step * 0.98 * form.steps + step * 0.02;
  const tall = height - baseTop;
  const half = width * 0.17;
  const pillar = square([
    [0, 0],
    [half * 1.75, 0],
    [half * 1.7, tall * 0.05],
    [half * 1.35, tall * 0.075],
    [half * 1.3, tall * 0.13],
    [half * 1.02, tall * 0.15],
    [half * 0.86, tall * 0.86],
    [half * 0.98, tall * 0.885],
    [half * 0.98, tall * 0.93],
    [half * 0.8, tall * 0.945],
    [half * 0.74, tall * 0.985],
    [half * 0.4, tall],
    [0, tall],
  ]);
  // Ribs on the corners stand proud of the panels between them.
  const lean = (y: number) => half * (1.02 - 0.16 * ((y - tall * 0.15) / (tall * 0.71)));
  const rib = prism(
    [
      [-half * 0.13, 0],
      [half * 0.13, 0],
      [half * 0.11, tall * 0.71],
      [-half * 0.11, tall * 0.71],
    ],
    half * 0.26,
    { chamfer: half * 0.03 },
  ).deform(([x, y, z]) => [x + lean(y + tall * 0.15), y + tall * 0.15, z + lean(y + tall * 0.15)]);
  const face = Shape.merge(
    prism(
      [
        [-half * 0.62, tall * 0.19],
        [half * 0.62, tall * 0.19],
        [half * 0.54, tall * 0.83],
        [-half * 0.54, tall * 0.83],
      ],
      half * 0.1,
      { chamfer: half * 0.03 },
    ).deform(([x, y, z]) => [x, y, z + lean(y)]),
    // A round flower of beaten metal at the foot of the panel.
    cylinder(half * 0.3, half * 0.16, { segments: 16 })
      .turn('x', Math.PI / 2)
      .move(0, tall * 0.105, half * 1.28),
    ...Array.from({ length: 8 }, (_, i) =>
      box(half * 0.16, half * 0.34, half * 0.08, half * 0.03)
        .move(0, half * 0.2, 0)
        .turn('z', (i * Math.PI) / 4)
        .move(0, tall * 0.105, half * 1.36),
    ),
  );
  return model('small', [
    surfacePart(surfaces, 0, Shape.merge(pillar, rib.around(4)).move(0, baseTop, 0)),
    surfacePart(surfaces, 1, face.around(4).move(0, baseTop, 0)),
    surfacePart(surfaces, 2, steppedBase(width, depth, step, form.steps, width * 0.07)),
  ]);
}
