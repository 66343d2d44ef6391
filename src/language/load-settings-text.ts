import english from '../../data/text/settings/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type SettingsKey = keyof typeof english;
export type SettingsText = LateText<SettingsKey>;

/** The words of the settings, which come with them and not at the start. */
export const loadSettingsText = textLoader<SettingsKey>(english, {
  ko: () => import('../../data/text/settings/ko.json'),
  fr: () => import('../../data/text/settings/fr.json'),
  ru: () => import('../../data/text/settings/ru.json'),
  es: () => import('../../data/text/settings/es.json'),
  'zh-Hans': () => import('../../data/text/settings/zh-Hans.json'),
  ar: () => import('../../data/text/settings/ar.json'),
});
