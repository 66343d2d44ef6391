import type { GiftSummary } from '../museum/catalogue/gift-summary.ts';
import type { Language } from './language.ts';

/** The parts of the short line under a gift's title, in reading order: giver, country, year. */
export interface GiftLine {
  /** Empty where it is not known and the museum has no word for that. */
  readonly giver: string;
  /** Null where it is not known, or where the giver is the state itself. */
  readonly country: string | null;
  /** Empty likewise. */
  readonly date: string;
}

/** Who gave it, of which country, when: as far as known, and saying what is not. */
export function describeGift(gift: GiftSummary, language: Language): GiftLine {
  const country = language.countryName(gift.country, gift.countryLabel);
  const unknown = language.text('giver.unknown');
  return {
    giver: gift.giver ?? unknown,
    country: country === gift.giver ? null : country,
    // A museum that does not say of whom nothing is known does not say it of the year either.
    date: (gift.date ?? unknown) ? describeYears(gift, language) : '',
  };
}

/** The same, what there is of it. */
export function listGiftLine(gift: GiftSummary, language: Language): string[] {
  const { giver, country, date } = describeGift(gift, language);
  return [giver, country, date].filter((part): part is string => Boolean(part));
}

/** The year is enough on a label; a decade or an interval keeps its words. */
function describeYears({ date, years }: GiftSummary, language: Language): string {
  if (date === null || !years) return language.date(date);
  const [first, last] = years;
  const isWithinYear = first === last && /^\d{4}/.test(date);
  return isWithinYear
    ? language.date(date.slice(0, 4) + (/[~?%]$/.exec(date)?.[0] ?? ''))
    : language.date(date);
}
