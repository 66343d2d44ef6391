import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';

export interface FoundRoom {
  readonly room: Room;
  /** Gifts of the answer that stand in it. */
  readonly found: number;
}

/** Rooms that what was found stands in, those with most first. */
export function listFoundRooms(
  { facets, match }: Pick<QueryAnswer, 'facets' | 'match'>,
  rooms: readonly Room[],
): readonly FoundRoom[] {
  const byId = new Map(rooms.map((room) => [room.id as string, room]));
  return facets.room
    .flatMap((id, number) => {
      const room = byId.get(id);
      const found = match.rooms[number] as number;
      return room && found > 0 ? [{ room, found }] : [];
    })
    .sort((a, b) => b.found - a.found);
}
