import { loadBuilderText, type BuilderKey } from '../../language/load-builder-text.ts';
import type { Text } from '../../language/create-text.ts';
import type { Language } from '../../language/language.ts';
import type { LanguageTag } from '../../language/languages.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { loadShareText, type ShareKey } from '../../language/load-share-text.ts';
import { loadLetters } from '../../view/panels/load-letters.ts';

/** Everything the page says, in one language. */
export interface BuilderWords {
  readonly language: Language;
  readonly words: Text<BuilderKey>;
  /** What is said of copying. */
  readonly copying: Text<ShareKey>;
}

/** Rejects where the language does not come. Letters may come later. */
export async function loadBuilderWords(tag: LanguageTag): Promise<BuilderWords> {
  void loadLetters(tag);
  const [language, words, copying] = await Promise.all([
    loadLanguage(tag),
    loadBuilderText(tag),
    loadShareText(tag),
  ]);
  return { language, words, copying };
}
