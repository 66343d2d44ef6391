import type { Facets } from './facets.ts';

/** Rows have less than 2^24 numbers, years less than 2^12: with the rank of a country they fit into one exact number. */
const ofRow = 2 ** 24;
const ofYear = 2 ** 12;

/**
 * Rows by the first year their date allows, undated ones last; with ranks of countries, by these first. Equal ones stay
 * in the order of the list.
 *
 * @param ranks by number of the country's column, 0 or more; null where countries don't matter
 */
export function orderRows(
  { columns }: Pick<Facets, 'columns'>,
  rows: ArrayLike<number>,
  ranks: ArrayLike<number> | null,
): Uint32Array {
  const keys = Float64Array.from(rows, (row) => {
    const year = columns.from[row] as number;
    const rank = ranks ? (ranks[columns.country[row] as number] as number) : 0;
    return (rank * ofYear + (year === 0 ? ofYear - 1 : year)) * ofRow + row;
  });
  keys.sort();
  return Uint32Array.from(keys, (key) => key % ofRow);
}
