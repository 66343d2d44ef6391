import { describeGift } from '../../language/describe-gift.ts';
import type { Language } from '../../language/language.ts';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { hadBeenGiven } from '../../museum/catalogue/had-been-given.ts';

/**
 * What is to be said of a gift in the house as of a year: when it came, if later; that nobody knows whether it was there;
 * null where it stood there.
 *
 * @param gift left out for what lies under linen
 */
export function tellStanding(
  gift: GiftSummary | undefined,
  asOf: number | null,
  language: Language,
): string | null {
  if (asOf === null) return null;
  const year = String(asOf);
  if (!gift?.years) return language.text('asOf.undated', { year });
  const [first, last] = gift.years;
  const given = hadBeenGiven(first, last, asOf);
  if (given === 'yes') return null;
  if (given === 'unknown') return language.text('asOf.unknown', { year });
  const { date } = describeGift(gift, language);
  return language.text(first === last ? 'asOf.later' : 'asOf.laterSpan', { date });
}
