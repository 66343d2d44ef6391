import type { ExhibitId } from '../museum/display/room-display.ts';
import type { RoomId } from '../museum/floorplan/floor-plan.ts';
import type { VisitedMuseum } from './visited-museum.ts';

/** Where an exhibit stands: its room and its row there. */
export interface FoundExhibit {
  readonly exhibit: ExhibitId;
  readonly room: RoomId;
  readonly row: number;
}

/**
 * What an address means by an exhibit: a gift by its id or a former one, or what stands today at the place of a
 * veil. Undefined if nothing answers to it.
 *
 * @param id as an address gives it; may be any text
 */
export function findExhibit({ display }: VisitedMuseum, id: string): FoundExhibit | undefined {
  const gift = display.giftPlace(id);
  if (gift) return { exhibit: display.layOutRoom(gift.room).exhibitId(gift.row), ...gift };
  const exhibit = display.exhibitAt(id);
  if (exhibit === undefined) return undefined;
  const room = display.roomOf(exhibit);
  if (room === undefined) return undefined;
  const row = display.layOutRoom(room).rowOf(exhibit);
  return row < 0 ? undefined : { exhibit, room, row };
}
