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
  return {
    number: room.door === null ? null : String(room.door),
    korean: room.name['ko'] ?? null,
    english: room.name['en'] ?? room.id,
    notice: room.notice?.['en'] ?? null,
  };
}
