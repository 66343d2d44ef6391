import type { Room } from '../../../museum/floorplan/floor-plan.ts';

/** What a sign above a door says: the room's number, its names, and what must be said before one enters. */
export interface SignText {
  readonly number: string | null;
  readonly korean: string | null;
  readonly english: string;
  readonly notice: string | null;
}

/** Signs are in Korean and English, as in the house, whatever language the visitor reads. */
export function wordSign(room: Room): SignText {
  // Where one can go no further, the board says why.
  const words = room.kind === 'corridor' && room.notice ? room.notice : room.name;
  const english = words['en'] ?? room.id;
  const korean = words['ko'] ?? null;
  return {
    number: room.door === null ? null : String(room.door),
    // A year is the same in both.
    korean: korean === english ? null : korean,
    english,
    notice: room.notice?.['en'] ?? null,
  };
}
