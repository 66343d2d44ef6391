import type { RoomGift, RoomGifts } from '../museum/catalogue/room-gift.ts';
import { DeliveryError, fetchFile } from './fetch-file.ts';

/** The gifts of a room, as they come. */
export interface ComeGifts {
  readonly gifts: readonly RoomGift[];
  /** Bytes of the file, unpacked: what keeping them costs. */
  readonly bytes: number;
}

/**
 * Fetches the gifts of a room, once.
 *
 * @param folder address of the packed data, ending in a slash
 * @throws DeliveryError when they cannot be had, or not whole
 */
export async function fetchRoomGifts(folder: string, room: string, signal?: AbortSignal): Promise<ComeGifts> {
  const url = `${folder}rooms/${encodeURIComponent(room)}.json`;
  const text = await (await fetchFile(url, signal)).text();
  let content: Partial<RoomGifts>;
  try {
    content = JSON.parse(text) as Partial<RoomGifts>;
  } catch (error) {
    throw new DeliveryError(url, 'it did not arrive whole', { cause: error });
  }
  if (!Array.isArray(content.gifts)) throw new DeliveryError(url, 'it holds no gifts');
  return { gifts: content.gifts as readonly RoomGift[], bytes: text.length };
}
