import type { Place } from '../drawing/lay-drawing.ts';
import type { ReliefGround } from './relief-ground.ts';

/** Lays a drawing over a relief, its units metres; see `ReliefGround` for the frame. */
export function onRelief({ grid, size }: ReliefGround): Place {
  const { columns, rows, cell, heights } = grid;
  const at = (column: number, row: number): number =>
    heights[Math.min(rows, Math.max(0, row)) * (columns + 1) + Math.min(columns, Math.max(0, column))]!;
  return (x, y, lift) => {
    const [u, v] = [(x + size.width / 2) / cell, y / cell];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [u - column, v - row];
    const low = at(column, row) * (1 - s) + at(column + 1, row) * s;
    const high = at(column, row + 1) * (1 - s) + at(column + 1, row + 1) * s;
    return [x, y, low * (1 - t) + high * t + lift];
  };
}
