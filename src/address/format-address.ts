import { formatQuery } from '../query/format-query.ts';
import { isQueryKey } from '../query/query-keys.ts';
import { isAddressKey } from './address-keys.ts';
import { formatPose } from './format-pose.ts';
import type { Place } from './place.ts';
import { readQuery } from './read-query.ts';

/**
 * Writes the query that leads to a place, as a link (`?…`; a bare `?` for nowhere in particular, which as a link
 * means the same page without a query).
 *
 * @param search query that applies now: its parameters that are not about places are kept as they stand, and so
 *   are its language, its season, its display, its hall and what it looks for where `place` names none
 */
export function formatAddress(place: Place, search = ''): string {
  const parts: string[] = [];
  if (place.exhibit !== undefined) parts.push(`exhibit=${encode(place.exhibit)}`);
  if (place.room !== undefined) {
    parts.push(`room=${encode(place.room)}`);
    const pose = place.pose && formatPose(place.pose);
    if (pose !== undefined) parts.push(`pose=${pose}`);
  }
  if (place.face !== undefined) parts.push(`view=${place.face}`);
  if (place.tour !== undefined) {
    parts.push(`tour=${encode(place.tour)}`);
    if (place.stop !== undefined) parts.push(`stop=${encode(place.stop)}`);
  }
  if (place.hall !== undefined) parts.push(`hall=${place.hall}`);
  if (place.trail !== undefined) parts.push(`trail=${encode(place.trail)}`);
  for (const [key, value] of place.query ? formatQuery(place.query) : [])
    parts.push(`${key}=${encode(value).replaceAll('%2C', ',')}`);
  if (place.language !== undefined) parts.push(`lang=${encode(place.language)}`);
  if (place.season !== undefined) parts.push(`season=${place.season}`);
  // One's own screen needs no saying.
  if (place.display === 'projector') parts.push('display=projector');
  const given = readQuery(search);
  // The hall of a trail is nothing without it.
  const hangsTrail =
    place.hall === undefined && given.some(({ key, value }) => key === 'hall' && value === 'trail');
  const isKept = (key: string): boolean => {
    if (key === 'lang') return place.language === undefined;
    if (key === 'season') return place.season === undefined;
    if (key === 'display') return place.display === undefined;
    if (key === 'hall') return place.hall === undefined;
    if (key === 'trail') return place.trail === undefined && hangsTrail;
    return isQueryKey(key) ? place.query === undefined : !isAddressKey(key);
  };
  for (const { key, raw } of given) if (isKept(key)) parts.push(raw);
  return `?${parts.join('&')}`;
}

/** Half a surrogate pair cannot be encoded; it becomes the sign for an unknown character. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));
}
