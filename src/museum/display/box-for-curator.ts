import type { LocalPlace } from './local-place.ts';
import { measureFreeWall, type WallBox } from './measure-free-wall.ts';
import type { RoomPlaces } from './room-places.ts';

/** The box a gift must keep within that a curator puts in a place, metres: what hangs may take the wall that is free around. */
export function boxForCurator({ template }: RoomPlaces, place: LocalPlace): WallBox {
  return place.mount === 'hung' ? measureFreeWall(template.template, place) : place;
}
