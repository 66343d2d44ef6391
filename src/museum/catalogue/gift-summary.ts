import type { Branded } from '../math/brand.ts';

/** Permanent id of a gift, as in `putin-rifle-2023`. */
export type GiftId = Branded<'gift'>;

/** As much of a gift as a link to it says: what it is, who gave it, and when. */
export interface GiftSummary {
  readonly id: GiftId;
  /** Titles by language tag; `en` is always there. */
  readonly title: Readonly<Record<string, string>>;
  readonly giver: string | null;
  /** Code of the state then giving (ISO 3166-1 alpha-2, or SU, DD, YU); null where not stated. */
  readonly country: string | null;
  readonly countryLabel: string | null;
  /** EDTF level 1 as in the data; null where undated. */
  readonly date: string | null;
  /** First and last year the date allows; null where undated. */
  readonly years: readonly [number, number] | null;
}

/** A gift's summary alone, whatever else is known of it. */
export function summariseGift(gift: GiftSummary): GiftSummary {
  const { id, title, giver, country, countryLabel, date, years } = gift;
  return { id, title, giver, country, countryLabel, date, years };
}
