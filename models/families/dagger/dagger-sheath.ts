import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { BladeShape } from '../../parts/arms/blade-form.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { SheathForm } from '../../parts/arms/sheath-form.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** The sheath along x, its mouth at x = 0. */
export function buildDaggerSheath(form: Form, blade: BladeShape, metal: Surface, covering: Surface): Part[] {
  const keris = form.kind === 'keris';
  const root = (keris ? 0.0165 : blade.outline[0]![2]) + 0.0038;
  const length = blade.length + (form.kind === 'jambiya' ? 0.03 : 0.014);
  const end = keris ? 0.0115 : form.kind === 'jambiya' ? 0.0095 : Math.max(0.0085, root * 0.56);
  const sheath = new SheathForm({
    length,
    outline: [
      [0, root],
      [0.5, root * 0.94 * (keris ? 0.92 : 1)],
      [1, end],
    ],
    thickness: form.kind === 'korean' ? [0.0112, 0.0095] : [0.0092, 0.0068],
    exponent: form.kind === 'korean' ? 2 : 2.5,
  });
  const body = [sheath.sleeve(keris ? 0.03 : 0, length * 0.9, 0, 12), sheath.tip(length * 0.9)];
  if (keris) body.push(boat());
  const mount = (from: number, to: number) => sheath.sleeve(from, to, 0.0012, 2);
  const mounts: Record<Form['sheath'], Shape[]> = {
    wood: [sheath.bead(length * 0.97, 0.006, 0.002)],
    gold: [
      sheath.bead(keris ? 0.05 : 0.02, 0.006, 0.002),
      sheath.bead(length * 0.5, 0.005, 0.0016),
      sheath.bead(length * 0.93, 0.006, 0.002),
    ],
    niello: [
      sheath.bead(0.003, 0.006, 0.002),
      sheath.bead(0.06, 0.005, 0.0022),
      sheath.bead(length * 0.52, 0.005, 0.002),
      sheath.bead(length * 0.88, 0.005, 0.002),
      sheath.ring(0.03, 0.0085, 1),
      sphere(0.0072, 14, 8).move(length + 0.004, 0, 0),
    ],
    ribs: Array.from({ length: 9 }, (_, i) => sheath.bead(0.006 + (i * length * 0.92) / 8.5, 0.0046, 0.0018)),
    scroll: [
      mount(-0.001, 0.036),
      sheath.bead(0.002, 0.005, 0.0022),
      sheath.bead(0.036, 0.005, 0.0022),
      mount(0.072, 0.09),
      sheath.tip(length * 0.74, 0.0012),
      sheath.bead(length * 0.74, 0.005, 0.0022),
      sheath.ring(0.02, 0.0075, 1),
      sheath.ring(0.081, 0.0075, 1),
    ],
    lacquer: [
      mount(-0.001, 0.014),
      sheath.bead(0.014, 0.004, 0.0018),
      mount(length * 0.34, length * 0.34 + 0.012),
      sheath.ring(length * 0.34 + 0.006, 0.0075, 1),
      sheath.tip(length * 0.86, 0.0012),
      sheath.bead(length * 0.86, 0.004, 0.0018),
    ],
  };
  return [
    madeOf(covering, Shape.merge(...body).boxTextured()),
    madeOf(metal, Shape.merge(...mounts[form.sheath])),
    ...ornament(form, sheath),
  ];
}

/** The broad boat-shaped top of a kris's sheath. */
function boat(): Shape {
  return prism(
    smoothPath<Vector2>(
      [
        [-0.012, 0.076],
        [0.002, 0.078],
        [0.018, 0.064],
        [0.032, 0.042],
        [0.05, 0.02],
        [0.058, 0],
        [0.05, -0.018],
        [0.034, -0.036],
        [0.02, -0.052],
        [0.004, -0.06],
        [-0.006, -0.052],
        [0, -0.03],
        [0.002, 0],
        [0, 0.03],
        [-0.008, 0.056],
      ],
      52,
      true,
    ),
    0.021,
    { chamfer: 0.0026, crease: 0.9 },
  );
}

function ornament(form: Form, sheath: SheathForm): Part[] {
  const { length } = sheath;
  const scroll = (from: number, to: number, colour: string): Drawing => {
    const height = sheath.half((from + to) / 2)[0] * 1.4;
    return placeDrawing(
      leafScroll({
        length: to - from,
        height,
        curls: Math.max(1, Math.round((to - from) / height / 0.95)),
        line: colour,
        weight: 0.085,
      }),
      { x: from },
    );
  };
  const lay = (material: Surface['material'], drawing: Drawing, grow = 0) =>
    drawingParts(material, drawing, sheath.place(grow), { step: 0.01, lift: 0.0002, rise: 0.000004 });
  switch (form.sheath) {
    case 'niello':
      return [
        ...lay('enamel', [
          ...scroll(0.008, 0.056, '#26262c'),
          ...scroll(0.066, length * 0.5, '#26262c'),
          ...scroll(length * 0.54, length * 0.86, '#26262c'),
        ]),
      ];
    case 'scroll':
      return lay(
        'enamel',
        [...scroll(0.006, 0.032, '#3a3a3e'), ...scroll(length * 0.76, length * 0.93, '#3a3a3e')],
        0.0012,
      );
    case 'gold':
      return lay('bronze', [
        ...scroll(0.062, length * 0.48, '#7a5216'),
        ...scroll(length * 0.53, length * 0.9, '#7a5216'),
      ]);
    case 'ribs':
      return lay(
        'silver',
        Array.from({ length: 8 }, (_, field) => {
          const pitch = (length * 0.92) / 8.5;
          const from = 0.006 + field * pitch;
          return Array.from({ length: 5 }, (__, i) => {
            const x = from + pitch * (0.16 + 0.15 * i);
            const tall = sheath.half(x)[0] * 0.78;
            const lean = field % 2 === 0 ? 0.0035 : -0.0035;
            return {
              outline: stroke(
                [
                  [x - lean, -tall],
                  [x, 0],
                  [x + lean, tall],
                ],
                0.0012,
              ),
              colour: '#6d7073',
            };
          });
        }).flat(),
      );
    default:
      return [];
  }
}
