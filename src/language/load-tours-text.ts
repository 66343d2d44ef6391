import english from '../../data/text/tours/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type ToursKey = keyof typeof english;
export type ToursText = LateText<ToursKey>;

/** The words of the list of tours and of the player, which come with them and not at the start. */
export const loadToursText = textLoader<ToursKey>(english, {
  ko: () => import('../../data/text/tours/ko.json'),
  fr: () => import('../../data/text/tours/fr.json'),
  ru: () => import('../../data/text/tours/ru.json'),
  es: () => import('../../data/text/tours/es.json'),
  'zh-Hans': () => import('../../data/text/tours/zh-Hans.json'),
  ar: () => import('../../data/text/tours/ar.json'),
});
