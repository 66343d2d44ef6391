import type { Facets } from '../../../museum/facets/facets.ts';

/** The years that are drawn, both included. */
export interface YearAxis {
  readonly first: number;
  readonly last: number;
}

/** Gifts by year of an axis; years outside of it count at its ends. */
export interface YearCounts {
  /** Of this year and no other, from the first year on. */
  readonly certain: Uint32Array;
  /** That may be of this year or of another. */
  readonly possible: Uint32Array;
  readonly undated: number;
}

/** Number of years of an axis. */
export function yearsOf({ first, last }: YearAxis): number {
  return last - first + 1;
}

/** A year of an axis nearest to a year, counted from its first. */
export function columnOf({ first, last }: YearAxis, year: number): number {
  return Math.min(last, Math.max(first, year)) - first;
}

/** @param passes 1 for each row that counts */
export function countYears(
  { rows, columns }: Pick<Facets, 'rows' | 'columns'>,
  passes: Uint8Array,
  axis: YearAxis,
): YearCounts {
  const certain = new Uint32Array(yearsOf(axis));
  const possible = new Uint32Array(yearsOf(axis));
  let undated = 0;
  for (let row = 0; row < rows; row++) {
    if (passes[row] === 0) continue;
    const from = columns.from[row] as number;
    if (from === 0) {
      undated++;
      continue;
    }
    const [start, end] = [columnOf(axis, from), columnOf(axis, columns.to[row] as number)];
    if (start === end) certain[start]!++;
    else for (let column = start; column <= end; column++) possible[column]!++;
  }
  return { certain, possible, undated };
}
