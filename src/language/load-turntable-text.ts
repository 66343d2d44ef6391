import english from '../../data/text/turntable/en.json';
import { textLoader } from './text-loader.ts';

export type TurntableKey = keyof typeof english;

/** The words of the turntable, which come with it and not at the start. */
export const loadTurntableText = textLoader<TurntableKey>(english, {
  ko: () => import('../../data/text/turntable/ko.json'),
  fr: () => import('../../data/text/turntable/fr.json'),
  ru: () => import('../../data/text/turntable/ru.json'),
  es: () => import('../../data/text/turntable/es.json'),
  'zh-Hans': () => import('../../data/text/turntable/zh-Hans.json'),
  ar: () => import('../../data/text/turntable/ar.json'),
});
