import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { tassel } from '../../parts/fringe.ts';
import { boteh, rosette, wovenLeaf } from '../../parts/motifs/woven.ts';
import { fourCornered, pointedFlaps, round, type CapShape } from './cap-shapes.ts';
import type { Form } from './form.ts';

const shapes: Readonly<Record<Form['caps'][number], CapShape>> = {
  'four-cornered': fourCornered,
  round,
  'pointed-flaps': pointedFlaps,
};

/** Embroidered caps on turned stands, side by side. Surfaces: first cap, thread, second cap. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const parts = form.caps.flatMap((cap, at) => {
    const cloth = at % 2 === 0 ? surfaces[0]! : (surfaces[2] ?? surfaces[0]!);
    const x = (at - (form.caps.length - 1) / 2) * 0.235;
    return oneCap(cap, cloth, surfaces[1] ?? surfaces[0]!).map((each) => ({
      ...each,
      shape: each.shape.move(x, 0, 0),
    }));
  });
  return fitModel(model('medium', parts), size);
}

function oneCap(name: Form['caps'][number], cloth: Surface, thread: Surface): Part[] {
  const shape = shapes[name];
  const lift = name === 'pointed-flaps' ? 0.155 : 0.12;
  const outside = surface((u, v) => shape.at(u, v, 0), 40, 14);
  const inside = surface((u, v) => shape.at(u, v * 0.9, -0.0025), 24, 6, { flip: true });
  const rim = tube(
    Array.from({ length: 40 }, (_, at): Vector3 => shape.at(at / 40, 0, -0.001)),
    0.0028,
    { sides: 6, closed: true },
  );
  const top = shape.at(0, 1, 0)[1];
  const stand = lathe(
    [
      [0, 0],
      [0.062, 0],
      [0.06, 0.008],
      [0.022, 0.016],
      [0.011, 0.03],
      [0.012, lift * 0.6],
      [0.03, lift * 0.8],
      [0.066, lift + 0.012],
      [0.07, lift + 0.03],
      [0.05, lift + 0.05],
      [0, lift + 0.056],
    ],
    { segments: 24, crease: 0.8 },
  );
  const place = (x: number, y: number, off: number): Vector3 => {
    const [px, py, pz] = shape.at(x / shape.around, Math.min(0.995, y / shape.up), off);
    return [px, py + lift, pz];
  };
  const crown: Part[] =
    name === 'pointed-flaps'
      ? [
          part('silk', '#b23a34', sphere(0.011, 12).move(0, lift + top + 0.008, 0)),
          part(
            'silk',
            '#b23a34',
            tassel(0.06, 0.008)
              .turn('x', -0.5)
              .move(0, lift + top + 0.004, 0.014),
            { untilLevel: 1 },
          ),
          part('fur', '#e8e0d0', furEdge(shape).move(0, lift, 0)),
        ]
      : name === 'round'
        ? [part('gold', '#c9a24a', sphere(0.006, 10).move(0, lift + top + 0.003, 0), { untilLevel: 1 })]
        : [];
  return [
    part(cloth.material, cloth.colour, Shape.merge(outside, inside).move(0, lift, 0)),
    part('silk', tone(cloth.colour, 0.6), rim.move(0, lift, 0), { untilLevel: 1 }),
    ...stackDrawing(thread.material, embroidery(name, shape, thread.colour), place, {
      step: 0.017,
      rise: 0.00035,
      lift: 0.0006,
      least: 0.0006,
    }),
    ...crown,
    part('walnut', '#3b2417', stand, { hidden: true }),
  ];
}

/** A roll of fur along the rim. */
function furEdge(shape: CapShape): Shape {
  return tube(
    Array.from({ length: 44 }, (_, at): Vector3 => shape.at(at / 44, 0.03, 0.002)),
    0.0075,
    { sides: 7, closed: true },
  );
}

/** What is worked on the side, x round it from the front, y up from the rim; metres. */
function embroidery(name: Form['caps'][number], { around, up }: CapShape, gold: string): Drawing {
  const repeat = (drawing: Drawing, count: number, y: number, scale: number, shift = 0, turn = 0): Drawing =>
    Array.from({ length: count }, (_, at) =>
      placeDrawing(drawing, { x: ((at + shift) / count - 0.5) * around, y, scale, turn }),
    ).flat();
  // Short pieces end to end: one long thin mark would be cut into slivers that run right round the cap.
  const line = (y: number, wide: number, colour: string): Drawing =>
    Array.from({ length: 36 }, (_, at) => {
      const ends = [at, at + 1].map((step): Vector2 => [(step / 36 - 0.5) * around, y]);
      return { outline: stroke(ends, wide), colour };
    });
  const leaf = wovenLeaf('#4f7a4a', '#83a866');
  if (name === 'four-cornered')
    return [
      ...line(0.008, 0.0045, gold),
      ...line(0.016, 0.0016, '#e9e2cf'),
      ...repeat(rosette('#d86a6a', gold, '#f3ead6'), 16, 0.026, 0.0075, 0.5),
      ...line(0.036, 0.0016, '#e9e2cf'),
      // A great flower on each of the four faces, leaves to both sides.
      ...repeat(rosette('#f0e6d2', '#d86a6a', gold, 8), 4, 0.062, 0.017),
      ...[-0.9, 0.9].flatMap((turn) => repeat(leaf, 4, 0.05, 0.03, 0, turn)),
      ...repeat(boteh(gold, '#8f2f38', '#f0e6d2'), 4, 0.066, 0.014, 0.5),
      ...repeat(boteh('#f0e6d2', '#4f7a4a', gold), 4, 0.112, 0.0105),
    ];
  if (name === 'round')
    return [
      ...line(0.007, 0.004, gold),
      ...repeat(rosette('#e9e2cf', '#b23a34', gold, 4), 14, 0.026, 0.012),
      ...line(0.044, 0.0018, gold),
      ...repeat(rosette(gold, '#b23a34', '#e9e2cf'), 14, 0.058, 0.0085, 0.5),
      ...line(0.08, 0.002, '#e9e2cf'),
      ...repeat(rosette('#e9e2cf', '#b23a34', gold), 8, 0.119, 0.0085),
    ];
  return [
    ...line(up * 0.2, 0.004, gold),
    ...repeat(rosette('#f0e6d2', '#b23a34', gold), 8, up * 0.38, 0.014),
    ...repeat(leaf, 16, up * 0.34, 0.022, 0.5),
    ...line(up * 0.56, 0.002, '#e9e2cf'),
    ...repeat(boteh(gold, '#b23a34', '#f0e6d2'), 6, up * 0.72, 0.013),
  ];
}

/** One round embroidered cap. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'silk', colour: '#4c3a2c' },
    { material: 'embroidery', colour: '#d8b04a' },
  ];
  return buildForm({ form: { caps: ['round'] }, size: [0.2, 0.22, 0.2], surfaces });
}
