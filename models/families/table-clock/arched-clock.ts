import { box } from '../../kit/box.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { clockDial } from '../../parts/clock-dial.ts';
import { clockHands } from '../../parts/clock-hands.ts';
import { bezel, dialPlate, farBezel, farDial } from '../../parts/dial-plate.ts';
import { onFront } from '../../parts/flat-place.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A table clock in an arched case of wood on a moulded foot, a line of paler wood let in round its front. */
export function archedClock({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h, d] = size;
  const [half, foot, radius] = [w * 0.42, 0.04, w * 0.32];
  const arch = (inset: number): Vector2[] => [
    [-half + inset, foot + inset],
    [half - inset, foot + inset],
    ...Array.from({ length: 21 }, (_, i): Vector2 => {
      const angle = (i / 20) * Math.PI;
      return [Math.cos(angle) * (half - inset), h - half + Math.sin(angle) * (half - inset)];
    }),
  ];
  const front = d * 0.4;
  const y = h - half - 0.004;
  const plinth = mouldedBlock(rectanglePlan(w, d, 0.006, 3), [
    [0.006, 0.008],
    [0, 0.012],
    [0, 0.022],
    [0.006, 0.028],
    [0.01, 0.036],
    [0.014, foot + 0.001],
  ]);
  const line = (inset: number): Shape =>
    tube(
      arch(inset).map(([x, py]): Vector3 => [x, py, front + 0.0002]),
      0.0014,
      { sides: 5, closed: true },
    );
  return [
    surfacePart(surfaces, 0, Shape.merge(prism(arch(0), front * 2, { chamfer: 0.004 }), plinth)),
    part(
      'walnut',
      '#4a2c18',
      Shape.merge(
        box(w * 0.14, 0.012, d * 0.7, 0.002)
          .move(w * 0.36, 0, 0)
          .mirrored('x'),
        line(0.012),
      ),
      { untilLevel: 1 },
    ),
    surfacePart(surfaces, 1, farDial(radius).move(0, y, front), { fromLevel: 2, keep: true, hidden: true }),
    surfacePart(surfaces, 2, bezel(radius, radius * 0.09, 0.008).move(0, y, front), { untilLevel: 0 }),
    surfacePart(surfaces, 2, farBezel(radius, radius * 0.09, 0.008).move(0, y, front), {
      fromLevel: 1,
      untilLevel: 1,
      keep: true,
    }),
    surfacePart(surfaces, 1, dialPlate(radius).move(0, y, front + 0.001), { hidden: true }),
    surfacePart(surfaces, 2, Shape.merge(sphere(0.0045, 12, 8).move(0, y - radius * 0.82, front + 0.003))),
    ...layeredDrawing(
      'enamel',
      placeDrawing(clockDial(form.numerals, '#2a251f'), { y, scale: radius }),
      onFront(front + 0.0012),
      { step: 1, least: 0.0005 },
    ),
    part('blued-steel', '#1c2233', clockHands(radius, 'leaf').move(0, y, front + 0.0018)),
  ];
}
