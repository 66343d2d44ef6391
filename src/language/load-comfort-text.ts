import english from '../../data/text/comfort/en.json';
import { textLoader } from './text-loader.ts';

export type ComfortKey = keyof typeof english;

/** The words of the comfort settings and of the controls on the picture, which come with them and not at the start. */
export const loadComfortText = textLoader<ComfortKey>(english, {
  ko: () => import('../../data/text/comfort/ko.json'),
  fr: () => import('../../data/text/comfort/fr.json'),
  ru: () => import('../../data/text/comfort/ru.json'),
  es: () => import('../../data/text/comfort/es.json'),
  'zh-Hans': () => import('../../data/text/comfort/zh-Hans.json'),
  ar: () => import('../../data/text/comfort/ar.json'),
});
