type Texts = Readonly<Record<string, string>>;

/** What a curator reads of a text: the first of the museum's languages in which anything is written. */
export function readText(texts: Texts, spoken: readonly string[]): string | null {
  const tags = [...spoken, ...Object.keys(texts)];
  return tags.map((tag) => texts[tag] ?? '').find((text) => text !== '') ?? null;
}

/**
 * A text to begin with in all languages the museum is told in: what there is of it, and nothing elsewhere. Where there is
 * none of it in any of these, as in records of a collection that are all kept under English, the first takes it.
 */
export function beginTexts(texts: Texts, spoken: readonly string[]): Texts {
  const isTold = spoken.some((tag) => Object.hasOwn(texts, tag));
  const other = isTold ? '' : (readText(texts, ['en']) ?? '');
  return Object.fromEntries(spoken.map((tag, at) => [tag, texts[tag] ?? (at === 0 ? other : '')]));
}
