import english from '../../data/text/offline/en.json';
import { textLoader } from './text-loader.ts';

export type OfflineKey = keyof typeof english;

/** What is said of a visit without network, and of keeping the museum for one; it comes when the tour stands. */
export const loadOfflineText = textLoader<OfflineKey>(english, {
  ko: () => import('../../data/text/offline/ko.json'),
  fr: () => import('../../data/text/offline/fr.json'),
  ru: () => import('../../data/text/offline/ru.json'),
  es: () => import('../../data/text/offline/es.json'),
  'zh-Hans': () => import('../../data/text/offline/zh-Hans.json'),
  ar: () => import('../../data/text/offline/ar.json'),
});
