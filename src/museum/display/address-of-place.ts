import type { LocalPlace } from './local-place.ts';
import type { RoomPlaces } from './room-places.ts';

/** The address of a place, `<room>.<furniture>.<number>`. @param place row of the template's places */
export function addressOfPlace({ room, template }: RoomPlaces, place: number): string {
  const { furniture, number } = template.places[place] as LocalPlace;
  return `${room.id}.${template.furniture[furniture]?.id}.${number}`;
}
