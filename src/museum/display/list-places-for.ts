import type { GiftRows } from '../catalogue/catalogue.ts';
import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { addressOfPlace } from './address-of-place.ts';
import { boxForCurator } from './box-for-curator.ts';
import { judgePlace } from './judge-place.ts';
import { locatePlace, type LocatedPlace } from './locate-place.ts';
import type { LocalPlace } from './local-place.ts';
import type { WallBox } from './measure-free-wall.ts';
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

/** The place of another gift, which can stand where the one that is moved stands now. */
export interface OfferedExchange extends OfferedPlace {
  /** Row of the catalogue of who stands there. */
  readonly holder: number;
}

/** The places of a room in which a gift can be put while nobody else has to go, in walking order. */
export function listPlacesFor(gift: GiftEntry, places: RoomPlaces): readonly OfferedPlace[] {
  return places.template.places.flatMap((_, place) =>
    places.gifts.has(place) || judgePlace(places, place, gift) !== null ? [] : describe(places, place),
  );
}

/**
 * The places of a room in which a gift can be put if who stands there takes its place, in walking order.
 *
 * @param gifts of the catalogue, by row
 * @param home where the gift stands
 */
export function listExchangesFor(
  gift: GiftEntry,
  gifts: GiftRows,
  places: RoomPlaces,
  home: { readonly places: RoomPlaces; readonly place: number },
): readonly OfferedExchange[] {
  return [...places.gifts]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, holder]) => {
      const other = gifts[holder];
      const isPossible =
        other &&
        other !== gift &&
        judgePlace(places, place, gift) === null &&
        judgePlace(home.places, home.place, other) === null;
      return isPossible ? { ...describe(places, place), holder } : [];
    });
}

function describe(places: RoomPlaces, place: number): OfferedPlace {
  const at = places.template.places[place] as LocalPlace;
  return {
    address: addressOfPlace(places, place),
    mount: at.mount,
    isVeiled: !places.gifts.has(place) && places.filled()[place] === 1,
    ...pickSides(boxForCurator(places, at)),
    ...locatePlace(places, place),
  };
}

function pickSides({ width, height, depth }: WallBox): WallBox {
  return { width, height, depth };
}
