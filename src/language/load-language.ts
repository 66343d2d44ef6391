import english from '../../data/text/en.json';
import { createLanguage } from './create-language.ts';
import type { Language } from './language.ts';
import type { LanguageTag } from './languages.ts';
import { loadPlaceNames } from './load-place-names.ts';
import type { Messages } from './messages.ts';

/** The language that is always at hand. */
export const englishLanguage: Language = createLanguage('en', english);

const others: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<{ default: Messages }>>> = {
  ko: () => import('../../data/text/ko.json'),
  fr: () => import('../../data/text/fr.json'),
  ru: () => import('../../data/text/ru.json'),
  es: () => import('../../data/text/es.json'),
  'zh-Hans': () => import('../../data/text/zh-Hans.json'),
  ar: () => import('../../data/text/ar.json'),
};
const loaded = new Map<LanguageTag, Promise<Language>>();

/** A language of the interface; all but English are fetched, once. Rejects if the fetch fails. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  if (tag === 'en') return Promise.resolve(englishLanguage);
  const earlier = loaded.get(tag);
  if (earlier) return earlier;
  const coming = Promise.all([others[tag](), loadPlaceNames(tag)]).then(([module, places]) =>
    createLanguage(tag, module.default, places),
  );
  loaded.set(tag, coming);
  coming.catch(() => loaded.delete(tag));
  return coming;
}
