import { queryFilters, type Query } from './query.ts';
import type { QueryKey } from './query-keys.ts';

/** What an address says of a query, in the order it is written; empty where nothing is looked for. */
export function formatQuery(query: Query): readonly (readonly [key: QueryKey, value: string])[] {
  const parts: (readonly [QueryKey, string])[] = [];
  if (query.words.trim() !== '') parts.push(['q', query.words.trim()]);
  for (const filter of queryFilters) {
    if (query[filter].length > 0) parts.push([filter, query[filter].join(',')]);
  }
  if (query.sanctioned) parts.push(['sanctions', 'yes']);
  const { from, to } = query;
  if (from !== null || to !== null) {
    parts.push(['years', from !== null && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`]);
  }
  if (query.asOf !== null) parts.push(['asof', String(query.asOf)]);
  return parts;
}
