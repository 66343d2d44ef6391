import type { Room, RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Wording } from '../../language/language.ts';
import { nameHouse } from './name-house.ts';
import type { Tour } from './tour-context.ts';

export interface RoomWords {
  readonly room: Room;
  readonly name: Wording;
  /** House and storey. */
  readonly where: string;
  /** How many of its places hold something documented. */
  readonly count: string;
}

/** A room in words; null for a room that is not in the plan. */
export function describeRoom(id: RoomId, tour: Tour): RoomWords | null {
  const { hall, language, museum } = tour;
  const room = museum.plan.rooms.find((one) => one.id === id);
  if (!room) return null;
  const name = language.choose(room.name);
  if (hall) {
    const count = language.text('plan.gifts', { count: museum.display.giftCount(id) });
    return { room, name, where: nameHouse(room.house, language), count };
  }
  const where =
    room.kind === 'outdoors'
      ? language.text('room.outdoors')
      : language.text('room.where', { house: nameHouse(room.house, language), storey: room.storey });
  return { room, name, where, count: countPlaces(room, tour) };
}

function countPlaces({ id, theme }: Room, { language, museum: { display } }: Tour): string {
  const places = display.roomQuota(id);
  const documented = display.documentedIn(id);
  if (places > 0) return language.text('room.count', { documented, places });
  const beside = display.giftCount(id);
  if (theme && beside > 0) return language.text('room.countOutside', { documented: beside });
  return language.text('room.noPlaces');
}
