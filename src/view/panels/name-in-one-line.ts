import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { listGiftLine } from '../../language/describe-gift.ts';
import type { Language } from '../../language/language.ts';

/** A gift as it is called where it cannot be seen: title, giver, country, date. */
export function nameInOneLine(gift: GiftSummary, language: Language): string {
  return language.list([language.choose(gift.title).text, ...listGiftLine(gift, language)]);
}
