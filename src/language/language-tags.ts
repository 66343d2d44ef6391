import type { LanguageTag } from './languages.ts';

/** Tags of `languages` in their order, for scripts that are too small for their names. */
export const languageTags = [
  'en',
  'ko',
  'fr',
  'ru',
  'es',
  'zh-Hans',
  'ar',
] as const satisfies readonly LanguageTag[];
