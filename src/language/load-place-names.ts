import type { LanguageTag } from './languages.ts';

/** What the house is called in one language, by the English name: rooms, corridors, parts, notices at doors. */
export type PlaceNames = Readonly<Record<string, string>>;

/** Data name every place in English and Korean. */
const others: Partial<Record<LanguageTag, () => Promise<{ default: PlaceNames }>>> = {
  fr: () => import('../../data/text/places/fr.json'),
  ru: () => import('../../data/text/places/ru.json'),
  es: () => import('../../data/text/places/es.json'),
  'zh-Hans': () => import('../../data/text/places/zh-Hans.json'),
  ar: () => import('../../data/text/places/ar.json'),
};

/** Names of places in a language; none for the languages the data themselves are written in. Rejects if the fetch fails. */
export async function loadPlaceNames(tag: LanguageTag): Promise<PlaceNames> {
  return (await others[tag]?.())?.default ?? {};
}
