import type { Query, QueryFilter } from './query.ts';

/** The query with a value of a filter asked for, or no longer. */
export function toggleValue(query: Query, filter: QueryFilter, value: string): Query {
  const chosen = query[filter];
  const others = chosen.filter((one) => one !== value);
  return { ...query, [filter]: others.length < chosen.length ? others : [...chosen, value] };
}
