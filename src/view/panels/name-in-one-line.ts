import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { describeGift } from '../../language/describe-gift.ts';
import type { Language } from '../../language/language.ts';

/** A gift as it is called where it cannot be seen: title, giver, country, date. */
export function nameInOneLine(gift: GiftSummary, language: Language): string {
  const { giver, country, date } = describeGift(gift, language);
  const title = language.choose(gift.title).text;
  return language.list([title, giver, ...(country === null ? [] : [country]), date]);
}
