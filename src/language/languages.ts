/** Languages the interface is written in, each under its own name. */
export const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'ko', name: '한국어' },
] as const;

export type LanguageTag = (typeof languages)[number]['tag'];
