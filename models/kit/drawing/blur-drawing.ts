import { Shape } from '../shape.ts';
import type { Drawing } from './drawing.ts';
import type { Place } from './lay-drawing.ts';
import { normalAt } from './normal-at.ts';
import { rasteriseDrawing, type DrawingRaster } from './rasterise-drawing.ts';

/** Squares looked at for each square of the sheet, along one side. */
const samples = 5;

/**
 * A drawing as it is seen from afar: one sheet whose corners have the mean colour of what lies round them. Nothing vanishes,
 * it blurs: as a smaller picture of the same would.
 *
 * @param triangles at most so many
 * @param lift above the ground, metres
 */
export function blurDrawing(drawing: Drawing, place: Place, triangles: number, lift: number): Shape {
  const squares = Math.max(1, Math.floor(triangles / 2));
  const fine = rasteriseDrawing(drawing, squares * samples ** 2);
  const columns = Math.max(1, Math.min(squares, Math.floor(fine.columns / samples)));
  const rows = Math.max(1, Math.min(Math.floor(squares / columns), Math.ceil(fine.rows / samples)));
  const width = fine.columns * fine.cell;
  const height = fine.rows * fine.cell;
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const colours: number[] = [];
  const [spanX, spanY] = [width / columns, height / rows];
  const right = Math.min(fine.left + width, greatest(drawing, 0));
  const high = Math.min(fine.low + height, greatest(drawing, 1));
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const x = Math.min(right, fine.left + column * spanX);
      const y = Math.min(high, fine.low + row * spanY);
      positions.push(...place(x, y, lift));
      normals.push(...normalAt(place, x, y, lift, Math.min(spanX, spanY) * 0.02));
      uvs.push(x, y);
      colours.push(...meanAt(fine, x, y, spanX / 2, spanY / 2));
    }
  const indices: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * (columns + 1) + column;
      const above = at + columns + 1;
      indices.push(at, at + 1, above + 1, at, above + 1, above);
    }
  return new Shape(positions, normals, uvs, indices, colours);
}

/** Share of a drawing's extent that its marks cover. */
export function coverageOf(drawing: Drawing): number {
  const { covered } = rasteriseDrawing(drawing, 1600);
  return covered.reduce((sum, one) => sum + one, 0) / covered.length;
}

function greatest(drawing: Drawing, axis: 0 | 1): number {
  return drawing.reduce(
    (most, { outline }) => outline.reduce((far, point) => Math.max(far, point[axis]), most),
    -Infinity,
  );
}

/** Mean colour of what is covered within half a square of a corner; farther round where nothing is. */
function meanAt(
  raster: DrawingRaster,
  x: number,
  y: number,
  reachX: number,
  reachY: number,
): [number, number, number] {
  const { columns, rows, left, low, cell, colours, covered } = raster;
  for (let grown = 1; ; grown *= 2) {
    const from = Math.max(0, Math.floor((x - reachX * grown - left) / cell));
    const to = Math.min(columns - 1, Math.ceil((x + reachX * grown - left) / cell));
    const under = Math.max(0, Math.floor((y - reachY * grown - low) / cell));
    const over = Math.min(rows - 1, Math.ceil((y + reachY * grown - low) / cell));
    const sum = [0, 0, 0];
    let count = 0;
    for (let row = under; row <= over; row++)
      for (let column = from; column <= to; column++) {
        const at = row * columns + column;
        if (covered[at] === 0) continue;
        count++;
        for (let channel = 0; channel < 3; channel++) sum[channel]! += colours[at * 3 + channel]!;
      }
    if (count > 0) return [sum[0]! / count, sum[1]! / count, sum[2]! / count];
    if (to - from + 1 >= columns && over - under + 1 >= rows) return [0.5, 0.5, 0.5];
  }
}
