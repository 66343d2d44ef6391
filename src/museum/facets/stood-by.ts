import { hadBeenGiven } from '../catalogue/had-been-given.ts';
import type { Facets } from './facets.ts';

/** Whether the gift of a row had been given by the end of a year; `unknown` where its date does not say. */
export function stoodBy({ columns }: Facets, row: number, year: number): 'yes' | 'no' | 'unknown' {
  return hadBeenGiven(columns.from[row] as number, columns.to[row] as number, year);
}
