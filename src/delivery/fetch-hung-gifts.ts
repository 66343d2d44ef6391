import type { RecordPlace } from '../museum/catalogue/record-place.ts';
import type { RoomGift } from '../museum/catalogue/room-gift.ts';
import { fetchRoomGifts } from './fetch-room-gifts.ts';
import { retry } from './fetch-with-retries.ts';
import type { Locator } from './locator-delivery.ts';

/** Fetches under way at once, as everywhere. */
const lanes = 6;

/** A gift by its id, and where it stands in the museum. */
export interface HomedGift {
  readonly id: string;
  readonly home: RecordPlace;
}

/** A gift as it is known in the museum, and the room it stands in there. */
export interface HungGift {
  readonly gift: RoomGift;
  readonly room: string;
}

/**
 * Fetches single gifts, wherever in the museum they stand: the files of their rooms, and no others.
 *
 * @param folder address of the packed data, ending in a slash
 * @returns in the order they are asked for; what is not in its room is left out
 * @throws DeliveryError when a room's file cannot be had
 */
export async function fetchHungGifts(
  folder: string,
  asked: readonly HomedGift[],
  locator: Pick<Locator, 'note'>,
): Promise<readonly HungGift[]> {
  const rooms = [...new Set(asked.map(({ home }) => home.room))];
  const known = new Map<string, HungGift>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < rooms.length) {
      const room = rooms[next++] as string;
      const { gifts } = await retry(() => fetchRoomGifts(folder, room));
      for (const gift of gifts) {
        locator.note(gift.id, { room, shard: gift.shard });
        const hung = { gift, room };
        for (const name of [gift.id as string, ...gift.aliases]) known.set(name, hung);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, rooms.length) }, work));
  return [...new Set(asked.flatMap(({ id }) => known.get(id) ?? []))];
}
