import type { Wording } from '../../language/language.ts';
import type { Tour } from './tour-context.ts';

/** What an exhibit is called: the title of its gift; a veil has none. */
export function titleOf(exhibit: string, { museum, language }: Tour): Wording {
  const gift = museum.catalogue.find(exhibit);
  if (gift) return language.choose(gift.title);
  return { text: language.text('veil.title'), tag: language.tag };
}
