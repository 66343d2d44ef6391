type Words = Readonly<Record<string, string>>;

/** What the site says of a subject (`cards/…`): texts by language, English among them; links seen from the site's folder. */
export interface Card {
  readonly title: Words;
  /** For who does not see the poster. */
  readonly alt: Words;
  readonly credit: string;
  /** Null for the museum, whose page is the tour. */
  readonly page: string | null;
  /** Newest correction of what is shown. */
  readonly corrected: { readonly words: Words } | null;
}

/**
 * @returns null where the site has none
 * @throws where it cannot be fetched: the article's own policy may forbid it
 */
export async function fetchCard(address: string): Promise<Card | null> {
  const answer = await fetch(address, { credentials: 'omit' });
  return answer.ok ? ((await answer.json()) as Card) : null;
}

/** Words in a language, in English where there are none in it; empty where there are none at all. */
export function chooseWords(words: Words | undefined, language: string): string {
  return words?.[language] ?? words?.['en'] ?? '';
}
