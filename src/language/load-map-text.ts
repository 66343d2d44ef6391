import english from '../../data/text/map/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type MapKey = keyof typeof english;
export type MapText = LateText<MapKey>;

/** The words of the map and the counter, which come with them and not at the start. */
export const loadMapText = textLoader<MapKey>(english, {
  ko: () => import('../../data/text/map/ko.json'),
  fr: () => import('../../data/text/map/fr.json'),
  ru: () => import('../../data/text/map/ru.json'),
  es: () => import('../../data/text/map/es.json'),
  'zh-Hans': () => import('../../data/text/map/zh-Hans.json'),
  ar: () => import('../../data/text/map/ar.json'),
});
