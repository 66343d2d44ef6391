import type { Facets } from '../../../museum/facets/facets.ts';
import { firstYear } from '../../../query/query-limits.ts';
import type { YearAxis } from './count-years.ts';

/** The end of the war: before it nothing came that this project knows of. */
const usual = 1945;

/**
 * From the end of the war, or from the first dated gift, if that is older, to today; years that nobody could ask for count at
 * its beginning.
 *
 * @param today the year that it is
 */
export function chooseAxis(facets: Pick<Facets, 'columns'> | null, today: number): YearAxis {
  let first = usual;
  for (const year of facets?.columns.from ?? []) if (year >= firstYear && year < first) first = year;
  return { first, last: Math.max(2025, today) };
}
