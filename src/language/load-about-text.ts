import english from '../../data/text/about/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type AboutKey = keyof typeof english;
export type AboutText = LateText<AboutKey>;

/** What the museum says of itself, and the words of a report, which come with their faces. */
export const loadAboutText = textLoader<AboutKey>(english, {
  ko: () => import('../../data/text/about/ko.json'),
  fr: () => import('../../data/text/about/fr.json'),
  ru: () => import('../../data/text/about/ru.json'),
  es: () => import('../../data/text/about/es.json'),
  'zh-Hans': () => import('../../data/text/about/zh-Hans.json'),
  ar: () => import('../../data/text/about/ar.json'),
});
