import { formatAddress } from '../../src/address/format-address.ts';
import { pathOfPage as pathInLanguage } from '../../src/address/page-path.ts';
import type { Place } from '../../src/address/place.ts';

/** What somebody may embed, as the addresses of the tour call it. */
export type SubjectKind = 'exhibit' | 'room' | 'tour';

/** Path of the page about something in English, from the root of the site. */
export function pathOfPage(kind: SubjectKind, id: string): string {
  return pathInLanguage(kind, id);
}

/** Query that leads to something in the tour. */
export function queryOf(kind: SubjectKind | null, id: string): string {
  const place: Place = kind === null ? {} : { [kind]: id };
  const query = formatAddress(place);
  return query === '?' ? '' : query;
}
