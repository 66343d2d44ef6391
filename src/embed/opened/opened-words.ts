import ar from '../../../data/text/poster-open/ar.json';
import en from '../../../data/text/poster-open/en.json';
import es from '../../../data/text/poster-open/es.json';
import fr from '../../../data/text/poster-open/fr.json';
import ko from '../../../data/text/poster-open/ko.json';
import ru from '../../../data/text/poster-open/ru.json';
import zhHans from '../../../data/text/poster-open/zh-Hans.json';
import type { LanguageTag } from '../../language/languages.ts';

type Words = typeof en;

/** What is said around an open tour, what a version is, and what is not there, in every language. */
export const openedWords: Readonly<Record<LanguageTag, Words>> = {
  en,
  ko,
  fr,
  ru,
  es,
  'zh-Hans': zhHans,
  ar,
};
