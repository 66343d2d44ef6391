import type { Facets } from './facets.ts';

/** Whether a gift had been given by the end of a year; `unknown` where its date does not say. */
export function stoodBy({ columns }: Facets, row: number, year: number): 'yes' | 'no' | 'unknown' {
  const from = columns.from[row] as number;
  if (from === 0) return 'unknown';
  if (from > year) return 'no';
  return (columns.to[row] as number) <= year ? 'yes' : 'unknown';
}
