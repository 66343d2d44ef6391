import type { RoomPlaces } from './room-places.ts';

/** Row of the template's places of an address, −1 if it names none in this room. */
export function findPlace({ room, template }: RoomPlaces, address: string): number {
  if (!address.startsWith(`${room.id}.`)) return -1;
  const last = address.lastIndexOf('.');
  const furniture = template.furnitureRow.get(address.slice(room.id.length + 1, last));
  const digits = address.slice(last + 1);
  if (furniture === undefined || !/^[1-9]\d{0,5}$/.test(digits)) return -1;
  const place = (template.firstPlace[furniture] as number) + Number(digits) - 1;
  return place < (template.firstPlace[furniture + 1] as number) ? place : -1;
}
