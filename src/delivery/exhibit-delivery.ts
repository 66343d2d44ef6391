import type { GrowingMuseum } from '../museum/open-museum.ts';
import type { Locator } from './locator-delivery.ts';
import type { RoomDelivery } from './room-delivery.ts';

/**
 * Sees to it that what an address means by an exhibit is known, if there is anything: brings the gifts of its room.
 * Rejects when they cannot be had.
 */
export type BringExhibit = (exhibit: string) => Promise<void>;

export function createExhibitDelivery(
  { display }: GrowingMuseum,
  locator: Pick<Locator, 'find'>,
  rooms: Pick<RoomDelivery, 'bring'>,
): BringExhibit {
  return async (exhibit) => {
    if (display.giftPlace(exhibit)) return;
    const room = roomOfPlace(exhibit) ?? (await locator.find(exhibit))?.room;
    if (room !== undefined) await rooms.bring(room);
  };
}

/** The room of the address of a place, `<room>.<furniture>.<number>`; undefined for the id of a gift. */
export function roomOfPlace(address: string): string | undefined {
  const dot = address.indexOf('.');
  return dot < 0 ? undefined : address.slice(0, dot);
}
