import { roomOfPlace } from './exhibit-delivery.ts';
import { fetchRoomGifts, type ComeGifts } from './fetch-room-gifts.ts';
import { retry } from './fetch-with-retries.ts';
import type { Locator } from './locator-delivery.ts';

/**
 * The gifts of the room of the gift an address names: fetched beside the first files of all, before the museum is open.
 * Null where the address names no gift there is.
 *
 * @param folder address of the packed data, ending in a slash
 * @throws DeliveryError when they cannot be had
 */
export async function fetchAsked(
  folder: string,
  locator: Pick<Locator, 'find'>,
  exhibit: string | undefined,
): Promise<{ readonly room: string; readonly come: ComeGifts } | null> {
  if (exhibit === undefined || roomOfPlace(exhibit) !== undefined) return null;
  const place = await locator.find(exhibit);
  if (!place) return null;
  return { room: place.room, come: await retry(() => fetchRoomGifts(folder, place.room)) };
}
