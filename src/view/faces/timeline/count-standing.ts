import { facetFlags, type Facets } from '../../../museum/facets/facets.ts';
import { stoodBy } from '../../../museum/facets/stood-by.ts';

/** How many received gifts had been given by the end of a year, came later, or cannot be told. */
export function countStanding(
  { facets, passes }: { readonly facets: Facets; readonly passes: Uint8Array },
  year: number,
): { readonly there: number; readonly later: number; readonly unknown: number } {
  const counts = { there: 0, later: 0, unknown: 0 };
  for (let row = 0; row < facets.rows; row++) {
    if (passes[row] === 0) continue;
    if (((facets.columns.flags[row] as number) & facetFlags.given) !== 0) continue;
    const stood = stoodBy(facets, row, year);
    counts[stood === 'yes' ? 'there' : stood === 'no' ? 'later' : 'unknown']++;
  }
  return counts;
}
