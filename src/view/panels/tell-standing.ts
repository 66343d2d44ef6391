import type { Language } from '../../language/language.ts';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { hadBeenGiven } from '../../museum/catalogue/had-been-given.ts';

/** What is to be said of a gift in the house as of a year: that it came later, or may have; null where it stood there. */
export function tellStanding(
  { years }: Pick<GiftSummary, 'years'>,
  asOf: number | null,
  language: Pick<Language, 'text'>,
): string | null {
  if (asOf === null) return null;
  const given = years ? hadBeenGiven(years[0], years[1], asOf) : 'unknown';
  if (given === 'yes') return null;
  return language.text(given === 'no' ? 'asOf.later' : 'asOf.unknown', { year: String(asOf) });
}
