import arabic from '../../data/text/start/ar.json';
import english from '../../data/text/start/en.json';
import spanish from '../../data/text/start/es.json';
import french from '../../data/text/start/fr.json';
import korean from '../../data/text/start/ko.json';
import russian from '../../data/text/start/ru.json';
import chinese from '../../data/text/start/zh-Hans.json';
import type { LanguageTag } from './languages.ts';

/** What is said before anything has come, and when it does not come. No part of it can be fetched, so all languages are here. */
export const startWords: Readonly<Record<LanguageTag, Readonly<Record<keyof typeof english, string>>>> = {
  en: english,
  ko: korean,
  fr: french,
  ru: russian,
  es: spanish,
  'zh-Hans': chinese,
  ar: arabic,
};
