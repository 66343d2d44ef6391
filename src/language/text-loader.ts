import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

/** The words of a part of the texts, and the language they are in: English where a language did not come. */
export interface LateText<Key extends string> extends Text<Key> {
  readonly tag: string;
}

/** Fetches words for a language, by its BCP 47 tag. Never rejects. */
export type LoadText<Key extends string> = (tag: string) => Promise<LateText<Key>>;

/** How words are fetched that come with what shows them, and not at the start; English comes beside the script. */
export function textLoader<Key extends string>(
  english: Readonly<Record<Key, string>>,
  others: FetchPart<Readonly<Record<Key, string>>>,
): LoadText<Key> {
  return async (asked) => {
    const { tag, messages } = await loadPart(asked, english, others);
    return { tag, ...createText(tag, messages) };
  };
}
