/** Words by language; English is always there. */
export type CardWords = string | Readonly<Record<string, string>>;

/** What the site says of a subject, in a file of about a kilobyte. Any of it may be missing. */
export interface Card {
  readonly title?: CardWords;
  readonly alt?: CardWords;
  readonly credit?: CardWords;
  /** Its page, as seen from the site's folder. */
  readonly page?: string;
  readonly corrected?: { readonly date: string; readonly words?: CardWords } | null;
}

/**
 * Fetches a card.
 *
 * @returns null where there is none
 * @throws where nothing can be fetched: the article's own policy may forbid it
 */
export async function fetchCard(address: string, signal: AbortSignal): Promise<Card | null> {
  const answer = await fetch(address, { signal, credentials: 'omit' });
  if (!answer.ok) return null;
  const card = (await answer.json()) as Card | null;
  return typeof card === 'object' ? card : null;
}

/** Words of a card in a language, in English where it has none; empty where it has none at all. */
export function sayCard(words: unknown, language: string): string {
  if (typeof words === 'string') return words;
  if (typeof words !== 'object' || words === null) return '';
  const { [language]: own, en } = words as Readonly<Record<string, unknown>>;
  return String(own ?? en ?? '');
}
