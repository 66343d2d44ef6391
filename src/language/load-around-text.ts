import english from '../../data/text/around/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type AroundKey = keyof typeof english;
export type AroundText = LateText<AroundKey>;

/** The words of the list of what is in the room, and of what lies in front of one; they come with it and not at the start. */
export const loadAroundText = textLoader<AroundKey>(english, {
  ko: () => import('../../data/text/around/ko.json'),
  fr: () => import('../../data/text/around/fr.json'),
  ru: () => import('../../data/text/around/ru.json'),
  es: () => import('../../data/text/around/es.json'),
  'zh-Hans': () => import('../../data/text/around/zh-Hans.json'),
  ar: () => import('../../data/text/around/ar.json'),
});
