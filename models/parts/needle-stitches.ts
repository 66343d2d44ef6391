import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { shade, type Colour } from '../kit/colour.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
import { distanceToOutline } from '../kit/relief/relief-distance.ts';
import { Shape } from '../kit/shape.ts';
import { add, cross, subtract, times, unit, type Vector2 } from '../kit/vector.ts';

/** A patch filled with stitches. Lengths in the drawing's unit. */
export interface Stitched {
  readonly outline: readonly Vector2[];
  /** Which way the thread lies, radians from +x. */
  readonly direction: number | ((x: number, y: number) => number);
  readonly colour: (x: number, y: number) => Colour;
  readonly length: number;
  readonly width: number;
  /** From one row of stitches to the next. */
  readonly spacing: number;
}

/**
 * Satin stitches that fill patches: thin pointed threads laid side by side, long and short by chance, each tilted a little
 * so that silk glints. `lift` is their height over the ground, metres.
 */
export function needleStitches(
  patches: readonly Stitched[],
  place: Place,
  options: { readonly lift: number; readonly seed: string },
): Shape {
  const random = startRandom(options.seed);
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const colours: number[] = [];
  for (const patch of patches) {
    const { outline, direction, length, width, spacing } = patch;
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    const [left, low] = [Math.min(...xs), Math.min(...ys)];
    const columns = Math.ceil((Math.max(...xs) - left) / (length * 0.75));
    const rows = Math.ceil((Math.max(...ys) - low) / spacing);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const x = left + (column + random() + (row % 2) * 0.5) * length * 0.75;
        const y = low + (row + random()) * spacing;
        const inside = -distanceToOutline(outline, x, y);
        const [grow, tilt, light] = [random(), random(), random()];
        if (inside < width * 0.3) continue;
        const angle = (typeof direction === 'number' ? direction : direction(x, y)) + (tilt - 0.5) * 0.18;
        const reach = Math.min(length * (0.4 + 0.35 * grow), inside * 1.5 + length * 0.15);
        const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
        const [from, to, at] = [
          place(x - dx, y - dy, options.lift),
          place(x + dx, y + dy, options.lift),
          place(x, y, options.lift),
        ];
        const along = unit(subtract(to, from));
        const up = unit(subtract(place(x, y, options.lift + 0.001), at));
        const side = unit(cross(up, along));
        const half = (Math.hypot(...subtract(to, from)) / (2 * reach)) * width * 0.5;
        const first = positions.length / 3;
        const normal = unit(add(up, times(side, (tilt - 0.5) * 0.7)));
        const colour = shade(patch.colour(x, y), 0.88 + 0.24 * light);
        for (const point of [from, add(at, times(side, half)), to, subtract(at, times(side, half))]) {
          positions.push(...point);
          normals.push(...normal);
          uvs.push(x, y);
          colours.push(...colour);
        }
        indices.push(first, first + 2, first + 1, first, first + 3, first + 2);
      }
  }
  return new Shape(positions, normals, uvs, indices, colours);
}
