import { parseColour } from '../colour.ts';
import type { Vector2 } from '../vector.ts';
import type { Drawing, Mark } from './drawing.ts';

/** A drawing as squares of one colour each, row by row from below. */
export interface DrawingRaster {
  readonly columns: number;
  readonly rows: number;
  /** Left and lower edge, in the drawing's unit, and the side of a square. */
  readonly left: number;
  readonly low: number;
  readonly cell: number;
  /** sRGB from 0 to 1, three numbers a square. */
  readonly colours: Float32Array;
  /** 1 where a mark covers the middle of the square. */
  readonly covered: Uint8Array;
}

/**
 * What the eye sees of a drawing in the middle of each square of a grid: the last mark that covers it.
 *
 * @param squares about how many squares the grid shall have
 */
export function rasteriseDrawing(drawing: Drawing, squares: number): DrawingRaster {
  const points = drawing.flatMap(({ outline }) => outline);
  const [left, low, right, high] = [
    lowest(points, 0),
    lowest(points, 1),
    -lowest(points, 0, -1),
    -lowest(points, 1, -1),
  ];
  const [width, height] = [Math.max(1e-9, right - left), Math.max(1e-9, high - low)];
  const cell = Math.sqrt((width * height) / squares);
  const columns = Math.max(1, Math.ceil(width / cell - 1e-9));
  const rows = Math.max(1, Math.ceil(height / cell - 1e-9));
  const raster: DrawingRaster = {
    columns,
    rows,
    left,
    low,
    cell,
    colours: new Float32Array(columns * rows * 3),
    covered: new Uint8Array(columns * rows),
  };
  for (const mark of drawing) fill(raster, mark);
  return raster;
}

/** Squares whose middle lies inside the outline (even and odd crossings) take the mark's colour. */
function fill({ columns, rows, left, low, cell, colours, covered }: DrawingRaster, mark: Mark): void {
  const { outline, colour } = mark;
  const flat = typeof colour === 'string' ? parseColour(colour) : null;
  const first = Math.max(0, Math.ceil((lowest(outline, 1) - low) / cell - 0.5));
  const last = Math.min(rows - 1, Math.floor((-lowest(outline, 1, -1) - low) / cell - 0.5));
  for (let row = first; row <= last; row++) {
    const y = low + (row + 0.5) * cell;
    const crossings = crossingsAt(outline, y);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil((crossings[pair]! - left) / cell - 0.5));
      const to = Math.min(columns - 1, Math.floor((crossings[pair + 1]! - left) / cell - 0.5));
      for (let column = from; column <= to; column++) {
        const at = row * columns + column;
        covered[at] = 1;
        const x = left + (column + 0.5) * cell;
        colours.set(flat ?? (colour as Exclude<typeof colour, string>)(x, y), at * 3);
      }
    }
  }
}

function crossingsAt(outline: readonly Vector2[], y: number): number[] {
  const found: number[] = [];
  for (let at = 0, before = outline.length - 1; at < outline.length; before = at++) {
    const [ax, ay] = outline[before]!;
    const [bx, by] = outline[at]!;
    if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return found.sort((a, b) => a - b);
}

function lowest(points: readonly Vector2[], axis: 0 | 1, sign: 1 | -1 = 1): number {
  return points.reduce((least, point) => Math.min(least, sign * point[axis]), Infinity);
}
