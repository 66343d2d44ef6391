import type { RoomId } from '../museum/floorplan/floor-plan.ts';
import type { GrowingMuseum } from '../museum/open-museum.ts';
import { fetchRoomGifts } from './fetch-room-gifts.ts';
import type { SlotShare } from './fetch-slots.ts';
import type { Locator } from './locator-delivery.ts';
import { RoomDelivery, usualBudget } from './room-delivery.ts';

/**
 * Brings gifts into a museum.
 *
 * @param folder address of the packed data, ending in a slash
 * @param slots for fetches under way; six of its own, if not given
 * @param memoryShare share of the usual bytes that is kept
 */
export function createRoomDelivery(
  folder: string,
  { display }: GrowingMuseum,
  locator: Pick<Locator, 'note'>,
  slots?: SlotShare,
  memoryShare = 1,
): RoomDelivery {
  return new RoomDelivery({
    fetchGifts: (room, signal) => fetchRoomGifts(folder, room, signal),
    // What stands in a hall of one's own has come before it was opened.
    hasGifts: (room) => display.giftCount(room as RoomId) > 0 && !display.isKnown(room as RoomId),
    bring: (room, gifts) => {
      for (const { id, shard } of gifts) locator.note(id, { room, shard });
      display.bringGifts(room as RoomId, gifts);
    },
    forget: (room) => display.forgetGifts(room as RoomId),
    ...(slots && { slots }),
    byteBudget: usualBudget * memoryShare,
  });
}
