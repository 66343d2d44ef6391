import english from '../../data/text/help/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type HelpKey = keyof typeof english;
export type HelpText = LateText<HelpKey>;

/** What the help says of keys and buttons, which comes with it and not at the start. */
export const loadHelpText = textLoader<HelpKey>(english, {
  ko: () => import('../../data/text/help/ko.json'),
  fr: () => import('../../data/text/help/fr.json'),
  ru: () => import('../../data/text/help/ru.json'),
  es: () => import('../../data/text/help/es.json'),
  'zh-Hans': () => import('../../data/text/help/zh-Hans.json'),
  ar: () => import('../../data/text/help/ar.json'),
});
