import type { Query } from '../query/query.ts';
import { isQueryKey } from '../query/query-keys.ts';
import { formatAddress } from './format-address.ts';
import type { Place } from './place.ts';
import { readQuery } from './read-query.ts';

/** What a hall is to be hung with: what a query finds, or the gifts of a trail as `formatTrail` writes it. */
export type Hanging = { readonly query: Query } | { readonly trail: string };

/**
 * Link into a hall of one's own: a temporary room hung with exactly these gifts. The page is loaded anew there.
 *
 * @param search query that applies now; who is in a hall already leaves it for the next
 */
export function hallAddress(hanging: Hanging, search = ''): string {
  const hung: Place =
    'query' in hanging ? { hall: 'found', query: hanging.query } : { hall: 'trail', trail: hanging.trail };
  return formatAddress(hung, leaveHall(search));
}

/** The query of an address without the hall it is in, and without what that is hung with: from there links lead to the museum. */
export function leaveHall(search: string): string {
  const kept = readQuery(search).filter(({ key }) => key !== 'hall' && key !== 'trail' && !isQueryKey(key));
  return `?${kept.map(({ raw }) => raw).join('&')}`;
}

/** Which hall an address is in, as one text; empty in the museum. Two places of one text are in the same hall. */
export function tellHall({ hall, query, trail }: Place): string {
  if (hall === undefined) return '';
  return hall === 'trail'
    ? formatAddress({ hall, ...(trail !== undefined && { trail }) })
    : formatAddress({ hall, ...(query && { query }) });
}
