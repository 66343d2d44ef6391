import type { LanguageTag } from './languages.ts';
import { findLanguage } from './match-language.ts';

/**
 * The language to begin in: of those a reader prefers the first the interface is written in; English where it is
 * written in none of them.
 *
 * @param preferred BCP 47 tags, the best first: what the address asks for, then what the browser is set to
 */
export function chooseLanguage(preferred: readonly string[]): LanguageTag {
  for (const tag of preferred) {
    const found = findLanguage(tag);
    if (found !== null) return found;
  }
  return 'en';
}
