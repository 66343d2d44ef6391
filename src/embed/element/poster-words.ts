import ar from '../../../data/text/poster/ar.json';
import en from '../../../data/text/poster/en.json';
import es from '../../../data/text/poster/es.json';
import fr from '../../../data/text/poster/fr.json';
import ko from '../../../data/text/poster/ko.json';
import ru from '../../../data/text/poster/ru.json';
import zhHans from '../../../data/text/poster/zh-Hans.json';
import type { LanguageTag } from '../../language/languages.ts';

type Words = typeof en;

/** What a poster says of itself, in every language: too little to be fetched. */
export const posterWords: Readonly<Record<LanguageTag, Words>> = {
  en,
  ko,
  fr,
  ru,
  es,
  'zh-Hans': zhHans,
  ar,
};
