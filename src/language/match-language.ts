import { languages, type LanguageTag } from './languages.ts';

/** The language of the interface that comes nearest to a tag; English where none does. */
export function matchLanguage(tag: string): LanguageTag {
  const wanted = tag.toLowerCase();
  return languages.find((one) => wanted === one.tag || wanted.startsWith(`${one.tag}-`))?.tag ?? 'en';
}
