import type { Colour } from '../../kit/colour.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { contours } from './contours.ts';
import { brightness, type PaintLayer } from './paint-layer.ts';
import { columnOf, rowOf, xOf, yOf } from './painting-grid.ts';

export interface ToneOptions {
  /** Patches of tone smaller than this many squares of the grid are left out. */
  readonly least: number;
  /** How far outlines may stray, squares of the grid. */
  readonly tolerance: number;
  readonly mostTones: number;
}

/**
 * A layer as flat marks: its whole area in a middle tone first, then darker and darker, lighter and lighter ones one on the
 * other. The corners of each take their colour from the layer, so that soft gradients stay soft and edges stay sharp.
 */
export function toneMarks(layer: PaintLayer, visible: Uint8Array, options: ToneOptions): Drawing {
  const { columns, rows } = layer.grid;
  const count = columns * rows;
  const tones = softened(layer);
  const seen: number[] = [];
  for (let at = 0; at < count; at += 3) if (layer.cover[at]! > 0 && visible[at]) seen.push(tones[at]!);
  if (seen.length === 0) return [];
  seen.sort((a, b) => a - b);
  const [low, high] = [seen[Math.floor(seen.length * 0.04)]!, seen[Math.floor(seen.length * 0.97)]!];
  const levels = Math.min(options.mostTones, Math.max(0, Math.round((high - low) / layer.toneStep)));
  const threshold = (level: number) => low + ((high - low) * (level - 0.35)) / (levels + 0.3);
  const middle = seen[Math.floor(seen.length * 0.5)]!;
  let ground = 0;
  while (ground < levels && threshold(ground + 1) < middle) ground++;
  const marks: Mark[] = [];
  const fill = (level: number, tone: ((at: number) => number) | null) => {
    const from = level === 0 ? -1 : threshold(level);
    const to = level === levels ? 9 : threshold(level + 1);
    const values = layer.cover.map((inside, at) =>
      tone ? Math.min(inside, Math.max(-1, tone(at) * 12)) : inside,
    );
    const colour = bandColour(layer, tones, from, to);
    for (const loop of contours({ columns, rows, values }, tone ? options.least : 1.5, options.tolerance))
      marks.push({
        outline: loop.map(([c, r]): Vector2 => [xOf(layer.grid, c), yOf(layer.grid, r)]),
        colour,
      });
  };
  fill(ground, null);
  for (let level = ground - 1; level >= 0; level--) fill(level, (at) => threshold(level + 1) - tones[at]!);
  for (let level = ground + 1; level <= levels; level++) fill(level, (at) => tones[at]! - threshold(level));
  return marks;
}

/** Brightness, each point averaged a little with its neighbours inside. */
function softened(layer: PaintLayer): Float32Array {
  const { columns, rows } = layer.grid;
  const plain = Float32Array.from({ length: columns * rows }, (_, at) => brightness(layer.colourAt(at)));
  return plain.map((own, at) => {
    if (layer.cover[at]! <= 0) return own;
    let sum = own * 2;
    let total = 2;
    for (const step of [-1, 1, -columns, columns]) {
      const other = at + step;
      if (other < 0 || other >= plain.length || layer.cover[other]! <= 0) continue;
      sum += plain[other]!;
      total++;
    }
    return sum / total;
  });
}

/** The layer's colour about a place, taken only from points whose tone lies in the band. */
function bandColour(layer: PaintLayer, tones: Float32Array, from: number, to: number) {
  const { columns, rows } = layer.grid;
  return (x: number, y: number): Colour => {
    const [column, row] = [Math.round(columnOf(layer.grid, x)), Math.round(rowOf(layer.grid, y))];
    for (const reach of [1, 2, 5, 11]) {
      const sum = [0, 0, 0];
      let total = 0;
      for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++)
        for (let c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
          const at = r * columns + c;
          if (layer.cover[at]! <= 0 || tones[at]! < from - 0.015 || tones[at]! > to + 0.015) continue;
          for (const axis of [0, 1, 2]) sum[axis]! += layer.colours[at * 3 + axis]!;
          total++;
        }
      if (total > 1) return [sum[0]! / total, sum[1]! / total, sum[2]! / total];
    }
    return layer.colourAt(layer.indexAt(x, y));
  };
}
