import english from '../../data/text/frame/en.json';
import { textLoader } from './text-loader.ts';

export type FrameKey = keyof typeof english;

/** The words around the tour in the frame of another page, which come with it and not at the start. */
export const loadFrameText = textLoader<FrameKey>(english, {
  ko: () => import('../../data/text/frame/ko.json'),
  fr: () => import('../../data/text/frame/fr.json'),
  ru: () => import('../../data/text/frame/ru.json'),
  es: () => import('../../data/text/frame/es.json'),
  'zh-Hans': () => import('../../data/text/frame/zh-Hans.json'),
  ar: () => import('../../data/text/frame/ar.json'),
});
