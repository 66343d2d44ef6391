import type { ViteHotContext } from 'vite/types/hot.js';
import { fetchRoomGifts } from './delivery/fetch-room-gifts.ts';
import type { RoomDelivery } from './delivery/room-delivery.ts';
import type { GrowingDisplay } from './museum/display/open-display.ts';
import type { RoomId } from './museum/floorplan/floor-plan.ts';

/**
 * Has what stands in the rooms follow while one works on the data: of rooms whose gifts were saved they are taken in anew, and
 * then what is read beside the picture (`museum-data-taken`, an event of the window). Nothing of this is in a built site.
 *
 * @param folder address of the packed data, ending in a slash
 */
export function followSavedData(
  hot: Pick<ViteHotContext, 'on'>,
  folder: string,
  display: GrowingDisplay,
  rooms: RoomDelivery,
): void {
  hot.on('museum-data', async ({ files }) => {
    const saved = files
      .flatMap((file) => /^rooms\/(.+)\.json$/.exec(file)?.[1] ?? [])
      .filter((room) => display.giftCount(room as RoomId) > 0 && display.isKnown(room as RoomId));
    const come = await Promise.all(
      saved.map(async (room) => [room, await fetchRoomGifts(folder, room)] as const),
    );
    // Once more where there are several: what changed its room goes with the one it was in.
    for (const [room, gifts] of come.length > 1 ? [...come, ...come] : come) rooms.take(room, gifts);
    window.dispatchEvent(new Event('museum-data-taken'));
  });
}
