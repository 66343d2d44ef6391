import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { addressOfPlace } from './address-of-place.ts';
import { judgePlace } from './judge-place.ts';
import { locatePlace, type LocatedPlace } from './locate-place.ts';
import type { LocalPlace } from './local-place.ts';
import type { Mount } from './room-display.ts';
import type { RoomPlaces } from './room-places.ts';

/** A place in which a gift can be put. */
export interface OfferedPlace extends LocatedPlace {
  /** `<room>.<furniture>.<number>`. */
  readonly address: string;
  readonly mount: Mount;
  /** Something stands there under linen; otherwise nothing does. */
  readonly isVeiled: boolean;
  /** The box a thing must keep within, metres: across the face, upwards, from front to back. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** The places of a room in which a gift can be put while nobody else has to go, in walking order. */
export function listPlacesFor(gift: GiftEntry, places: RoomPlaces): readonly OfferedPlace[] {
  const filled = places.filled();
  return places.template.places.flatMap((at: LocalPlace, place) => {
    if (places.gifts.has(place) || judgePlace(places, place, gift) !== null) return [];
    const { mount, width, height, depth } = at;
    return {
      address: addressOfPlace(places, place),
      mount,
      isVeiled: filled[place] === 1,
      width,
      height,
      depth,
      ...locatePlace(places, place),
    };
  });
}
