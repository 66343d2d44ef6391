import type { Facets } from '../../../museum/facets/facets.ts';
import { groupOf, type CountryGroup } from './country-group.ts';

/** Gifts by group of countries. @param passes 1 for each row that counts */
export function countGroups(
  { rows, columns, country }: Facets,
  passes: Uint8Array,
): ReadonlyMap<CountryGroup, number> {
  const groups = country.map(groupOf);
  const counts = new Map<CountryGroup, number>();
  for (let row = 0; row < rows; row++) {
    if (passes[row] === 0) continue;
    const group = groups[columns.country[row] as number] ?? 'unknown';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
