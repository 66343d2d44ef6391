import english from '../../data/text/plan/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type PlanKey = keyof typeof english;
export type PlanText = LateText<PlanKey>;

/** The words of the plan, which come with it and not at the start. */
export const loadPlanText = textLoader<PlanKey>(english, {
  ko: () => import('../../data/text/plan/ko.json'),
  fr: () => import('../../data/text/plan/fr.json'),
  ru: () => import('../../data/text/plan/ru.json'),
  es: () => import('../../data/text/plan/es.json'),
  'zh-Hans': () => import('../../data/text/plan/zh-Hans.json'),
  ar: () => import('../../data/text/plan/ar.json'),
});
