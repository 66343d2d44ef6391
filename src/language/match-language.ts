import { languages, type LanguageTag } from './languages.ts';

/** The language of the interface that comes nearest to a tag; English where none does. */
export function matchLanguage(tag: string): LanguageTag {
  return findLanguage(tag) ?? 'en';
}

/** The language of the interface that comes nearest to a tag; null where none does. */
export function findLanguage(tag: string): LanguageTag | null {
  const wanted = tag.toLowerCase();
  const found = languages.find((one) => {
    const own = one.tag.toLowerCase();
    return wanted === own || wanted.startsWith(`${own}-`);
  });
  if (found) return found.tag;
  // Who reads traditional characters is nearer to simplified ones than to English.
  return wanted === 'zh' || wanted.startsWith('zh-') ? 'zh-Hans' : null;
}
