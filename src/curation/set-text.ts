type Texts = Readonly<Record<string, string>>;

/** Texts with that of one language as it is to be. @param text null where there is to be none in it */
export function setText(texts: Texts, language: string, text: string | null): Texts {
  if (text !== null) return { ...texts, [language]: text };
  return Object.fromEntries(Object.entries(texts).filter(([tag]) => tag !== language));
}

/**
 * What is left of a text that somebody has written, or taken away sign by sign: nothing, but in a language the file cannot be
 * without. There it stays as it is, empty, so that languages keep their order while one writes.
 *
 * @param always tags of these languages
 */
export function wordsOrNone(text: string, language: string, always: readonly string[]): string | null {
  return text === '' && !always.includes(language) ? null : text;
}
