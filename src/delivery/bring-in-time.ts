import type { RoomDelivery } from './room-delivery.ts';

/** Longer than this nobody waits for gifts before the house opens, milliseconds. */
const usualPatience = 1000;

/**
 * Brings the gifts of the room a visitor arrives in before anything of it is built: a shell holds plates and cloths of
 * what stands there, and would be built twice. Resolves in any case, with them or when it has taken too long: they may
 * come later.
 */
export async function bringInTime(
  rooms: Pick<RoomDelivery, 'bring'>,
  room: string,
  patience = usualPatience,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  // What fails is asked for again when one is there, and told by the delivery itself.
  await Promise.race([rooms.bring(room).catch(() => {}), tooLate]);
  clearTimeout(timer);
}
