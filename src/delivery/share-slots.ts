import { FetchSlots, type SlotShare } from './fetch-slots.ts';

/** Fetches kept free for the gifts of rooms, and for what the scene shows; the sixth goes to who comes first. */
const reservedForRooms = 2;
const reservedForScene = 3;

/**
 * Six places for all that is fetched because of where one stands: gifts of rooms, models, light. What somebody has opened to
 * read goes beside them.
 */
export function shareSlots(slots = new FetchSlots()): {
  readonly rooms: SlotShare;
  readonly scene: SlotShare;
} {
  return { rooms: slots.share(reservedForRooms), scene: slots.share(reservedForScene) };
}
