/** Languages the interface is written in, each under its own name. The first is the one that is always at hand. */
export const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'ko', name: '한국어' },
  { tag: 'fr', name: 'Français' },
  { tag: 'ru', name: 'Русский' },
  { tag: 'es', name: 'Español' },
  { tag: 'zh-Hans', name: '简体中文' },
  { tag: 'ar', name: 'العربية' },
] as const;

export type LanguageTag = (typeof languages)[number]['tag'];
