import type { ClothNet } from './cloth-net.ts';

/** Lengths that a cloth keeps: pairs of nodes, their distance at rest, and how far they yield. */
export interface Ties {
  /** Two nodes a tie. */
  readonly ends: Int32Array;
  /** Metres. */
  readonly length: Float64Array;
  /** Compliance, metres a newton for a node of one kilogram; 0 = stiff. */
  readonly yielding: Float64Array;
}

const shear = 2e-7;

/**
 * Ties of a net: threads do not stretch, cells lean a little, and longer ties hold the cloth against bending.
 *
 * @param bend compliance of the ties against bending; less is stiffer
 */
export function tieNet({ columns, rows, alive, flat }: ClothNet, bend: number): Ties {
  const ends: number[] = [];
  const length: number[] = [];
  const yielding: number[] = [];
  const tie = (a: number, b: number, compliance: number) => {
    if (alive[a] !== 1 || alive[b] !== 1) return;
    ends.push(a, b);
    length.push(Math.hypot(flat[a * 2]! - flat[b * 2]!, flat[a * 2 + 1]! - flat[b * 2 + 1]!));
    yielding.push(compliance);
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      if (column + 1 < columns) tie(node, node + 1, 0);
      if (row + 1 < rows) tie(node, node + columns, 0);
    }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      if (column + 1 < columns && row + 1 < rows) {
        tie(node, node + columns + 1, shear);
        tie(node + 1, node + columns, shear);
      }
      if (column + 2 < columns) tie(node, node + 2, bend);
      if (row + 2 < rows) tie(node, node + 2 * columns, bend);
      if (column + 4 < columns && column % 2 === 0) tie(node, node + 4, bend * 2);
      if (row + 4 < rows && row % 2 === 0) tie(node, node + 4 * columns, bend * 2);
    }
  return {
    ends: Int32Array.from(ends),
    length: Float64Array.from(length),
    yielding: Float64Array.from(yielding),
  };
}
