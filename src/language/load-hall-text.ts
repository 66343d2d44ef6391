import english from '../../data/text/hall/en.json';
import { textLoader } from './text-loader.ts';

export type HallKey = keyof typeof english;

/** The words of a hall of one's own, which come with it and not at the start. */
export const loadHallText = textLoader<HallKey>(english, {
  ko: () => import('../../data/text/hall/ko.json'),
  fr: () => import('../../data/text/hall/fr.json'),
  ru: () => import('../../data/text/hall/ru.json'),
  es: () => import('../../data/text/hall/es.json'),
  'zh-Hans': () => import('../../data/text/hall/zh-Hans.json'),
  ar: () => import('../../data/text/hall/ar.json'),
});
