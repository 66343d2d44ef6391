import { queryFilters } from './query.ts';

/** Parameters of an address that say what is looked for. */
export const queryKeys = ['q', ...queryFilters, 'sanctions', 'years', 'asof'] as const;
export type QueryKey = (typeof queryKeys)[number];

export function isQueryKey(key: string): key is QueryKey {
  return (queryKeys as readonly string[]).includes(key);
}
