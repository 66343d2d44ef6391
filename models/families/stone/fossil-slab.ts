import type { Drawing } from '../../kit/drawing/drawing.ts';
import { layDrawing } from '../../kit/drawing/lay-drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { Form } from './form.ts';
import { stoneStand } from './stone-stand.ts';

/** The sawn slab's outline, x from -0.5 to 0.5, y from 0 to 1: broken above, cut level below. */
const outline: readonly Vector2[] = [
  [-0.4, 0],
  [0.41, 0],
  [0.47, 0.12],
  [0.44, 0.3],
  [0.5, 0.46],
  [0.43, 0.62],
  [0.36, 0.8],
  [0.2, 0.88],
  [0.06, 1],
  [-0.12, 0.93],
  [-0.22, 0.84],
  [-0.38, 0.78],
  [-0.43, 0.58],
  [-0.5, 0.4],
  [-0.45, 0.2],
];

const tones = ['#75644f', '#9c886c', '#b7a684', '#83705a', '#c6b796', '#8f7a60'];

/** Columns of domed layers, as mats of algae grew one above the other: x and y in shares of the slab. */
function layers(width: number, height: number, perHeight: number, steps: number): Drawing {
  const columns: readonly (readonly [number, number, number, number])[] = [
    [-0.31, 0.06, 0.14, 0.6],
    [-0.12, 0.04, 0.15, 0.8],
    [0.08, 0.05, 0.15, 0.86],
    [0.27, 0.04, 0.14, 0.7],
    [0.4, 0.12, 0.06, 0.3],
    [-0.42, 0.22, 0.05, 0.26],
  ];
  return columns.flatMap(([x, low, half, tall], column) => {
    const count = Math.round(tall * perHeight);
    return Array.from({ length: count }, (_, i) => {
      const y = low + (tall * (i + 0.5)) / count;
      const line = Array.from({ length: steps + 1 }, (__, k): Vector2 => {
        const t = (2 * k) / steps - 1;
        const wobble = 0.014 * (fractalNoise(t * 2 + column * 5, i * 0.35, column) - 0.5);
        const bow = 0.055 * (1 - t * t) + wobble;
        return [(x + t * half * 0.95) * width, (y + bow - 0.03) * height];
      });
      const wide = height * (tall / count) * (0.3 + 0.42 * ((i * 5 + column) % 3) * 0.5);
      return {
        outline: stroke(
          line,
          (along) => wide * Math.sin(Math.PI * Math.min(0.98, 0.06 + along * 0.9)) ** 0.5,
        ),
        colour: tones[(i * 2 + column) % tones.length]!,
      };
    });
  });
}

/** An upright slab of fossil rock, its face sawn and polished, on a stand: back and broken edge in the first surface, stand in the third. */
export function fossilSlab({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const foot = height * 0.14;
  const tall = height - foot * 0.8;
  const thick = depth * 0.5;
  const ring = smoothPath<Vector2>(outline, 60, true).map(([x, y], i): Vector2 => {
    const rough = y < 0.02 ? 0 : 0.018 * (fractalNoise(i * 0.9, 3, 1) - 0.5) * 2;
    return [x * width * (1 + rough), Math.max(0, y + rough * 0.5) * tall];
  });
  const slab = prism(ring, thick, { chamfer: thick * 0.12, crease: 0.35 });
  const front = thick / 2;
  const base = parseColour(surfaces[0]!.colour);
  const place = (x: number, y: number, lift: number): [number, number, number] => [
    x,
    y + foot * 0.8,
    front + lift,
  ];
  return model('medium', [
    part(
      surfaces[0]!.material,
      surfaces[0]!.colour,
      slab
        .move(0, foot * 0.8, 0)
        .painted(([x, y, z]) =>
          shade(base, 0.82 + 0.36 * fractalNoise((x / width) * 14, (y / width) * 14, (z / width) * 14 + 3)),
        ),
    ),
    part(
      'marble-beige',
      '#b7a684',
      layDrawing(layers(width, tall * 0.98, 24, 8), place, { step: width, lift: 0.0003, rise: 0.00002 }),
      {
        untilLevel: 0,
      },
    ),
    // From afar fewer, thicker layers do.
    part(
      'marble-beige',
      '#b7a684',
      layDrawing(layers(width, tall * 0.98, 7, 4), place, { step: width, lift: 0.0005, rise: 0.00004 }),
      {
        fromLevel: 1,
        untilLevel: 1,
        keep: true,
      },
    ),
    surfacePart(surfaces, 2, Shape.merge(stoneStand(width * 0.86, foot, depth * 0.98))),
  ]);
}
