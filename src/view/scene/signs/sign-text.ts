import type { Room } from '../../../museum/floorplan/floor-plan.ts';

/** What a sign above a door says: the room's number, its names, and what must be said before one enters. */
export interface SignText {
  readonly number: string | null;
  readonly korean: string | null;
  /** The name once more, for those who do not read Korean. */
  readonly other: string;
  /** BCP 47 tag of the other name. */
  readonly tag: string;
  readonly notice: string | null;
}

/** A language that signs are written in beside Korean, and what the house is called in it by its English names. */
export interface SignLanguage {
  readonly tag: string;
  readonly names: Readonly<Record<string, string>>;
}

/** As the signs in the house are. */
export const signsOfTheHouse: SignLanguage = { tag: 'en', names: {} };

/** Signs are in Korean, as in the house, and below it in the visitor's language; in English for who reads Korean. */
export function wordSign(room: Room, { tag, names }: SignLanguage = signsOfTheHouse): SignText {
  // Where one can go no further, the board says why.
  const words = room.kind === 'corridor' && room.notice ? room.notice : room.name;
  const english = words['en'] ?? room.id;
  const korean = words['ko'] ?? null;
  const own = names[english];
  return {
    number: room.door === null ? null : String(room.door),
    // A year is the same in both.
    korean: korean === english ? null : korean,
    other: own ?? english,
    tag: own === undefined ? 'en' : tag,
    notice: room.notice?.['en'] ?? null,
  };
}
