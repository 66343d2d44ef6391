import { box } from '../../kit/box.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { Shape } from '../../kit/shape.ts';
import { figures } from '../../parts/motifs/figures.ts';
import { begonia, bud, leafBlade, marvelOfPeru, rose } from './flower-heads.ts';
import type { Form } from './form.ts';
import { bandsAndHandle, filling, lining, sideAt, rimAndHandle, strips, wicker } from './woven-basket.ts';
import type { Vector3 } from '../../kit/vector.ts';

const heads = { rose, 'marvel-of-peru': marvelOfPeru, begonia } as const;

/** A basket with a handle, full of flowers: weave in the body's surface, flowers in the second, leaves in the third. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const isBark = form.weave === 'strips';
  const basket = { rim: [width * 0.46, depth * 0.46], height: height * 0.36 } as const;
  const thick = height * 0.018;
  const places = spots(form.count);
  const radius = Math.min(width, depth) * (form.count > 12 ? 0.165 : 0.2);
  const set = (shape: Shape, place: Vector3, lean: number, turn: number): Shape => {
    const [x, y, z] = place;
    const away = Math.atan2(x, z);
    return shape
      .turn('y', turn)
      .turn('x', lean)
      .turn('y', away)
      .move(x * basket.rim[0], basket.height * 0.98 + y * height, z * basket.rim[1]);
  };
  const flowers = places.map(([place, lean], row) => {
    const kind = form.flowers[row % form.flowers.length]!;
    return {
      kind,
      shape: set(heads[kind](radius * (0.94 + 0.12 * Math.sin(row * 2.3))), place, lean, row * 1.3),
    };
  });
  const leaves = Array.from({ length: 13 }, (_, row) => {
    const angle = (row / 13) * 2 * Math.PI + 0.2;
    const reach = 0.8 + 0.06 * Math.sin(row * 2.1);
    return leafBlade(radius * 1.35, form.flowers.includes('begonia') ? 0.3 : 0)
      .turn('x', -0.1 + 0.2 * Math.sin(row * 1.7))
      .turn('y', angle)
      .move(
        Math.sin(angle) * basket.rim[0] * reach * 0.86,
        basket.height * (1.03 + 0.05 * (row % 3)),
        Math.cos(angle) * basket.rim[1] * reach * 0.86,
      );
  });
  const buds = [0.5, 2.2, 3.7, 5.2].map((angle, row) =>
    set(bud(radius * 0.26), [Math.sin(angle) * 0.7, 0.05 + 0.015 * row, Math.cos(angle) * 0.7], 0.7, row),
  );
  const odd = (wanted: 0 | 1) => flowers.filter((_, row) => row % 2 === wanted).map(({ shape }) => shape);
  const parts: Part[] = [
    surfacePart(surfaces, 0, isBark ? strips(basket) : wicker(basket)),
    surfacePart(surfaces, 0, lining(basket), { hidden: true }),
    surfacePart(surfaces, isBark ? 2 : 0, filling(basket, height * 0.1)),
    surfacePart(
      surfaces,
      0,
      isBark ? bandsAndHandle(basket, height, depth * 0.11) : rimAndHandle(basket, height, thick),
    ),
    surfacePart(surfaces, 1, Shape.merge(...odd(0), ...buds)),
    surfacePart(surfaces, form.flowers.length > 1 ? 2 : 1, Shape.merge(...odd(1))),
    surfacePart(surfaces, form.flowers.length > 1 ? 0 : 2, Shape.merge(...leaves)),
    ...(form.label ? label(form.date, basket.rim[1], basket.height) : []),
  ];
  return fitModel(model('hero', parts), size);
}

/** Where flowers sit over the rim (x and z as shares of it, y as a share of the height) and how far they lean outwards. */
function spots(count: number): (readonly [Vector3, number])[] {
  return Array.from({ length: count }, (_, row) => {
    const reach = Math.sqrt((row + 0.35) / count) * 0.8;
    const angle = row * 2.39996 + 0.5;
    return [
      [Math.sin(angle) * reach, 0.12 * (1 - reach ** 2) + 0.015, Math.cos(angle) * reach],
      reach * 1.05,
    ] as const;
  });
}

/** A plate of bark on the front with lines that cannot be read and, below, the date. */
function label(date: string | undefined, front: number, height: number): Part[] {
  const [wide, tall] = [height * 0.95, height * 0.46];
  // It leans with the side, which widens upwards.
  const lean = Math.atan((front * (sideAt(0.85) - sideAt(0.25))) / (height * 0.6));
  const z = front * (sideAt(0.55) + 0.1);
  const plate = box(wide, tall, 0.008, 0.003)
    .move(0, -tall / 2, 0)
    .turn('x', lean)
    .move(0, height * 0.5, z);
  const lines = [0.3, 0.14].flatMap((y, row) =>
    Array.from({ length: 5 - row }, (_, at) => {
      const step = (wide * 0.78) / (5 - row);
      const x = -wide * 0.39 + (at + 0.5) * step;
      return {
        outline: stroke(
          [
            [x - step * 0.36, y * tall],
            [x + step * 0.36, y * tall],
          ],
          tall * 0.055,
        ),
        colour: '#6e3f1f',
      };
    }),
  );
  const written = date
    ? figures(date, '#6e3f1f').map(({ outline, colour }) => ({
        outline: outline.map(([x, y]) => [x * tall * 0.26, (y * 0.26 - 0.2) * tall] as const),
        colour,
      }))
    : [];
  const place = (x: number, y: number, lift: number): Vector3 => {
    const out = 0.004 + lift;
    return [
      x,
      height * 0.5 + y * Math.cos(lean) - out * Math.sin(lean),
      z + y * Math.sin(lean) + out * Math.cos(lean),
    ];
  };
  return [
    surfacePart([{ material: 'pale-wood', colour: '#ead6ac' }], 0, plate),
    ...drawingParts('paper', [...lines, ...written], place, { step: 1 }),
  ];
}

/** A wicker basket of roses that no gift has. */
export function buildFamily(): Model {
  return buildForm({
    form: { weave: 'wicker', flowers: ['rose'], count: 11, label: false },
    size: [0.3, 0.36, 0.26],
    surfaces: [
      { material: 'pale-wood', colour: '#b08c58' },
      { material: 'amber', colour: '#c7802c' },
      { material: 'jade', colour: '#6f9a5a' },
    ],
  });
}
