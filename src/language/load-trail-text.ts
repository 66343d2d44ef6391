import english from '../../data/text/trail/en.json';
import { textLoader } from './text-loader.ts';

export type TrailKey = keyof typeof english;

/** The words of a trail, which come with it and not at the start. */
export const loadTrailText = textLoader<TrailKey>(english, {
  ko: () => import('../../data/text/trail/ko.json'),
  fr: () => import('../../data/text/trail/fr.json'),
  ru: () => import('../../data/text/trail/ru.json'),
  es: () => import('../../data/text/trail/es.json'),
  'zh-Hans': () => import('../../data/text/trail/zh-Hans.json'),
  ar: () => import('../../data/text/trail/ar.json'),
});
