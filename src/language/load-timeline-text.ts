import english from '../../data/text/timeline/en.json';
import { textLoader } from './text-loader.ts';

export type TimelineKey = keyof typeof english;

/** The words of the timeline, which come with it and not at the start. */
export const loadTimelineText = textLoader<TimelineKey>(english, {
  ko: () => import('../../data/text/timeline/ko.json'),
  fr: () => import('../../data/text/timeline/fr.json'),
  ru: () => import('../../data/text/timeline/ru.json'),
  es: () => import('../../data/text/timeline/es.json'),
  'zh-Hans': () => import('../../data/text/timeline/zh-Hans.json'),
  ar: () => import('../../data/text/timeline/ar.json'),
});
