import { box } from '../../kit/box.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { elephantSide } from '../../parts/motifs/elephant-side.ts';

/** The cloth over its block: yellow for the sun, an elephant for strength, a fringe. */
export function embroideredCloth(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const yellow = surfaces[2]?.colour ?? '#d9b23f';
  const [wide, deep, high] = [0.3, 0.2, 0.052];
  const fringe = Shape.merge(
    ...Array.from({ length: 43 }, (_, i) =>
      box(0.0045, 0.012, 0.0018).move(-wide / 2 + 0.0045 + (i * (wide - 0.009)) / 42, 0, deep / 2 - 0.0004),
    ),
  );
  const sun: Vector2[] = Array.from({ length: 48 }, (_, i) => {
    const radius = i % 4 < 2 ? 0.019 : 0.0145;
    return [
      0.085 + radius * Math.cos((i / 48) * 2 * Math.PI),
      0.029 + radius * Math.sin((i / 48) * 2 * Math.PI),
    ];
  });
  const marks = [
    {
      outline: [
        [-0.146, 0.01],
        [0.146, 0.01],
        [0.146, 0.0135],
        [-0.146, 0.0135],
      ] as Vector2[],
      colour: '#7c2f22',
    },
    { outline: sun, colour: '#c5701d' },
    { outline: circle(0.0115, 28).map(([x, y]): Vector2 => [x + 0.085, y + 0.029]), colour: '#fbe58a' },
    ...elephantSide({ body: '#4a3b32', shade: '#33281f', tusk: '#efe3c4' }).map((mark) => ({
      ...mark,
      outline: mark.outline.map(([x, y]): Vector2 => [-0.06 + x * 0.052, 0.028 + y * 0.052]),
    })),
  ];
  return [
    part(
      surfaces[2]?.material ?? 'embroidery',
      yellow,
      box(wide, high - 0.008, deep, 0.006).move(0, 0.009, 0),
    ),
    part('cloth', '#7c2f22', fringe, { untilLevel: 1 }),
    part('cloth', '#3a2418', box(wide - 0.012, 0.012, deep - 0.012), { hidden: true }),
    ...drawingParts('embroidery', marks, (x, y, lift) => [x, y + 0.002, deep / 2 + lift], { step: 0.02 }),
  ];
}
