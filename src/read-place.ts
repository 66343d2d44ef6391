import { parseAddress } from './address/parse-address.ts';
import type { Place } from './address/place.ts';

/** Where an address leads; nobody guides through a hall of one's own. */
export function readPlace(search: string): Place {
  const { place } = parseAddress(search);
  if (place.hall === undefined) return place;
  const { tour: _tour, stop: _stop, ...others } = place;
  return others;
}
