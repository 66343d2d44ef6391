import type { GiftSummary } from '../museum/catalogue/gift-summary.ts';
import type { Language } from './language.ts';

/** Without case and accents, so that “Sèvres” is found by “sevres”. Hangul stays as it is written. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/**
 * Makes a filter over gifts: those whose titles, giver, country or years hold every word asked for. The words of the
 * id count, too: what people remember of a thing is often there and not in its title.
 */
export function createGiftFilter<T extends GiftSummary>(
  gifts: readonly T[],
  language: Language,
): (wanted: string) => readonly T[] {
  const texts = gifts.map((gift) =>
    fold(
      [
        ...Object.values(gift.title),
        gift.id.replaceAll('-', ' '),
        gift.giver,
        gift.countryLabel,
        language.countryName(gift.country, gift.countryLabel),
        gift.date,
        gift.date === null ? null : language.date(gift.date),
      ].join(' '),
    ),
  );
  return (wanted) => {
    const words = fold(wanted).split(/\s+/).filter(Boolean);
    return gifts.filter((_, row) => words.every((word) => texts[row]?.includes(word)));
  };
}
