import type { RandomStream } from '../museum/math/seeded-random.ts';

/**
 * Chooses a gift by chance, each as likely as the others, of those in rooms that have not been seen. Who has seen all of
 * them is led to any room but the one they stand in.
 *
 * @param rooms number of the room each gift stands in, one for each gift
 * @param isSeen whether a room, by number, has been seen
 * @param here number of the room stood in, −1 where no gift stands in it
 * @returns row of the gift; null where there is none to choose
 */
export function chooseSomewhere(
  rooms: ArrayLike<number>,
  isSeen: (room: number) => boolean,
  here: number,
  random: RandomStream,
): number | null {
  const choose = (isFit: (room: number) => boolean): number | null => {
    const fit: number[] = [];
    for (let row = 0; row < rooms.length; row++) if (isFit(rooms[row] ?? -1)) fit.push(row);
    return fit[Math.floor(random() * fit.length)] ?? null;
  };
  return choose((room) => room !== here && !isSeen(room)) ?? choose((room) => room !== here);
}
