import type { Facets } from '../../../museum/facets/facets.ts';
import type { YearAxis } from './count-years.ts';

/** The end of the war: before it nothing came that this project knows of. */
const usual = 1945;

/** From the end of the war, or from the first dated gift, if that is older, to today. @param today the year that it is */
export function chooseAxis(facets: Pick<Facets, 'columns'> | null, today: number): YearAxis {
  let first = usual;
  for (const year of facets?.columns.from ?? []) if (year > 0 && year < first) first = year;
  return { first, last: Math.max(2025, today) };
}
