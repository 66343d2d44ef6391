import { notStated, type Facets } from '../../../museum/facets/facets.ts';
import type { FacetCounts } from '../../../museum/facets/match-facets.ts';
import type { Query, QueryFilter } from '../../../query/query.ts';
import { nameValue, type ValueNames } from './name-value.ts';

/** A value of a filter one may choose. */
export interface FilterOption {
  readonly value: string;
  readonly name: string;
  /** Gifts it would leave, all other filters being as they are; null where that is not known. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

/** Grades go from the firmest on; all else by how many there are. */
const order: Readonly<Partial<Record<QueryFilter, readonly string[]>>> = {
  rank: ['head-of-state', 'official', 'private', notStated],
  evidence: ['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'],
};

/**
 * Values of a filter, those that occur and those that are asked for, with what each would leave.
 *
 * @param counts by number of the value; null where they are not known
 */
export function listOptions(
  filter: QueryFilter,
  facets: Facets,
  counts: FacetCounts[QueryFilter] | null,
  query: Query,
  names: ValueNames,
): readonly FilterOption[] {
  const chosen = new Set(query[filter]);
  const occurs = countRows(facets, filter);
  const values = facets[filter].map((value) => (typeof value === 'string' ? value : value.value));
  const there = values.filter((value, number) => occurs[number] !== 0 || chosen.has(value));
  const unknown = query[filter].filter((value) => !values.includes(value));
  const options = [...there, ...unknown].map((value) => ({
    value,
    name: nameValue(filter, value, names),
    count: counts && countOf(filter, value, facets, counts),
    isChosen: chosen.has(value),
  }));
  const { compare } = new Intl.Collator(names.language.tag);
  const fixed = order[filter];
  const place = (value: string): number => {
    const at = fixed?.indexOf(value) ?? -1;
    return at < 0 ? Infinity : at;
  };
  return options.sort(
    (a, b) =>
      (fixed ? place(a.value) - place(b.value) || 0 : 0) ||
      (b.count ?? 0) - (a.count ?? 0) ||
      compare(a.name, b.name),
  );
}

/** Who asks for a country means what was given under an earlier name, too. */
function countOf(filter: QueryFilter, value: string, facets: Facets, counts: Uint32Array): number {
  let sum = 0;
  facets[filter].forEach((one, number) => {
    const isMeant = typeof one === 'string' ? one === value : one.value === value || one.modern === value;
    if (isMeant) sum += counts[number] as number;
  });
  return sum;
}

const occurrences = new WeakMap<Facets, Partial<Record<QueryFilter, Uint32Array>>>();

/** How many gifts have each value at all, counted once. */
function countRows(facets: Facets, filter: QueryFilter): Uint32Array {
  const known = occurrences.get(facets) ?? {};
  occurrences.set(facets, known);
  let counted = known[filter];
  if (!counted) {
    counted = known[filter] = new Uint32Array(facets[filter].length);
    for (const number of facets.columns[filter]) counted[number]!++;
  }
  return counted;
}
