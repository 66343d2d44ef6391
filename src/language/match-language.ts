import { languageTags } from './language-tags.ts';
import type { LanguageTag } from './languages.ts';

/** The language of the interface that comes nearest to a tag; English where none does. */
export function matchLanguage(tag: string): LanguageTag {
  return findLanguage(tag) ?? 'en';
}

/** The language of the interface that comes nearest to a tag; null where none does. */
export function findLanguage(asked: string): LanguageTag | null {
  const wanted = asked.toLowerCase();
  const found = languageTags.find((tag) => `${wanted}-`.startsWith(`${tag.toLowerCase()}-`));
  if (found) return found;
  // Who reads traditional characters is nearer to simplified ones than to English.
  return wanted === 'zh' || wanted.startsWith('zh-') ? 'zh-Hans' : null;
}
