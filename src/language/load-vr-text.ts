import english from '../../data/text/vr/en.json';
import { textLoader } from './text-loader.ts';

export type VrKey = keyof typeof english;

/** What is said in a headset, and on the page meanwhile; it comes with what draws for one. */
export const loadVrText = textLoader<VrKey>(english, {
  ko: () => import('../../data/text/vr/ko.json'),
  fr: () => import('../../data/text/vr/fr.json'),
  ru: () => import('../../data/text/vr/ru.json'),
  es: () => import('../../data/text/vr/es.json'),
  'zh-Hans': () => import('../../data/text/vr/zh-Hans.json'),
  ar: () => import('../../data/text/vr/ar.json'),
});
