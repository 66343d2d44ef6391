import english from '../../data/text/share/en.json';
import { textLoader } from './text-loader.ts';

export type ShareKey = keyof typeof english;

/** The words for sharing, which come with it and not at the start. */
export const loadShareText = textLoader<ShareKey>(english, {
  ko: () => import('../../data/text/share/ko.json'),
  fr: () => import('../../data/text/share/fr.json'),
  ru: () => import('../../data/text/share/ru.json'),
  es: () => import('../../data/text/share/es.json'),
  'zh-Hans': () => import('../../data/text/share/zh-Hans.json'),
  ar: () => import('../../data/text/share/ar.json'),
});
