import { queryFilters, type Query, type QueryFilter } from '../../query/query.ts';
import { facetFlags, type Facets } from './facets.ts';

/** How many gifts each value of each filter would leave, all other filters being as they are. */
export type FacetCounts = Readonly<Record<QueryFilter, Uint32Array>> & {
  readonly sanctioned: number;
};

/** What passes the filters of a query. */
export interface FacetMatch {
  /** 1 for each row that passes. */
  readonly passes: Uint8Array;
  readonly total: number;
  readonly counts: FacetCounts;
  /** Gifts by room, in the numbers of the column. */
  readonly rooms: Uint32Array;
}

/** Bits of what a row fails by, beside those of the filters, which come first. */
const failsSanctions = 1 << queryFilters.length;
const failsYears = 2 << queryFilters.length;

/**
 * Passes all gifts through the filters of a query. A range of years lets through what may have been given in it; what is
 * undated passes only where no years are asked for.
 *
 * @param among 1 for each row that holds the words of the query; null where all rows count
 */
export function matchFacets(facets: Facets, query: Query, among: Uint8Array | null): FacetMatch {
  const { rows, columns } = facets;
  const wanted = queryFilters.map((filter) => listWanted(facets, query, filter));
  const counts = Object.fromEntries(
    queryFilters.map((filter) => [filter, new Uint32Array(facets[filter].length)]),
  ) as Record<QueryFilter, Uint32Array>;
  const passes = new Uint8Array(rows);
  const rooms = new Uint32Array(facets.room.length);
  const asksYears = query.from !== null || query.to !== null;
  const from = query.from ?? 0;
  const to = query.to ?? 0xffff;
  let total = 0;
  let sanctioned = 0;
  for (let row = 0; row < rows; row++) {
    if (among && among[row] === 0) continue;
    let fails = 0;
    for (let at = 0; at < queryFilters.length; at++) {
      const set = wanted[at];
      const value = columns[queryFilters[at] as QueryFilter][row] as number;
      if (set && set[value] === 0) fails |= 1 << at;
    }
    const isSanctioned = ((columns.flags[row] as number) & facetFlags.sanctioned) !== 0;
    if (query.sanctioned && !isSanctioned) fails |= failsSanctions;
    if (asksYears) {
      const first = columns.from[row] as number;
      if (first === 0 || first > to || (columns.to[row] as number) < from) fails |= failsYears;
    }
    if (fails === 0) {
      passes[row] = 1;
      total++;
      rooms[columns.room[row] as number]!++;
    }
    for (let at = 0; at < queryFilters.length; at++) {
      if ((fails & ~(1 << at)) !== 0) continue;
      const filter = queryFilters[at] as QueryFilter;
      counts[filter][columns[filter][row] as number]!++;
    }
    if (isSanctioned && (fails & ~failsSanctions) === 0) sanctioned++;
  }
  return { passes, total, counts: { ...counts, sanctioned }, rooms };
}

/** By number of a value, whether the query asks for it; null where it asks for none. */
function listWanted(facets: Facets, query: Query, filter: QueryFilter): Uint8Array | null {
  const values = query[filter];
  if (values.length === 0) return null;
  const wanted = new Uint8Array(facets[filter].length);
  facets[filter].forEach((value, number) => {
    const isAsked =
      typeof value === 'string'
        ? values.includes(value)
        : // Then or now: who asks for Russia means what the Soviet Union gave, too.
          values.includes(value.value) || (value.modern !== null && values.includes(value.modern));
    if (isAsked) wanted[number] = 1;
  });
  return wanted;
}
