import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { boxForCurator } from './box-for-curator.ts';
import { fitsBox } from './fits-box.ts';
import type { LocalPlace } from './local-place.ts';
import { rankMounts } from './rank-mounts.ts';
import type { RoomPlaces } from './room-places.ts';
import { standsOutside } from './stands-outside.ts';

/**
 * Why a gift cannot be put in a place, whoever stands there now, in plain words; null where it can.
 *
 * @param place row of the template's places
 */
export function judgePlace(places: RoomPlaces, place: number, gift: GiftEntry): string | null {
  const { theme } = places.room;
  if (!theme) return 'a room that shows something';
  const at = places.template.places[place] as LocalPlace;
  if (rankMounts(gift, false)[at.mount] === Infinity)
    return 'a place that carries it: only what is flat and made for it hangs';
  const box = boxForCurator(places, at);
  if (!fitsBox(gift.size, box)) {
    const write = (...sides: number[]): string => sides.map((side) => side.toFixed(2)).join(' × ');
    return `a place as large as the gift: it measures ${write(...gift.size)} m, and there is room for ${write(box.width, box.height, box.depth)} m (width, height, depth)`;
  }
  if (!standsOutside(gift))
    return theme.outsideTotal ? 'a room of the claimed total, which this gift counts towards' : null;
  return places.filledByRule()[place] === 1
    ? 'a place beside the claimed total, which this gift does not count towards'
    : null;
}
