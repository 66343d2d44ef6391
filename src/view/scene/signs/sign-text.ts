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
  const english = room.name['en'] ?? room.id;
  const korean = room.name['ko'] ?? null;
  return {
    number: room.door === null ? null : String(room.door),
    // A year is the same in both.
    korean: korean === english ? null : korean,
    english,
    notice: room.notice?.['en'] ?? null,
  };
}
