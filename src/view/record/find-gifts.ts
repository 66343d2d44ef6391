import type { ListedGift } from '../../museum/catalogue/listed-gift.ts';
import type { MuseumSearch, SearchAnswer } from '../../museum/search/open-search.ts';

/** Gives single rows of the list of all gifts; rejects when one cannot be had. */
export interface GiftPicker {
  pick(
    rows: readonly number[],
    signal?: AbortSignal,
    onFirst?: (gifts: readonly ListedGift[]) => void,
  ): Promise<readonly ListedGift[]>;
}

/** A search over all gifts, and the list its answers are rows of. */
export interface GiftFinder {
  readonly search: MuseumSearch;
  readonly list: GiftPicker;
}

/** What a question found: the best of it. */
export interface FoundGifts extends Pick<SearchAnswer, 'total' | 'words' | 'unread' | 'corrections'> {
  /** Best first. */
  readonly gifts: readonly ListedGift[];
}

/**
 * Asks the search, and fetches what it answers with.
 *
 * @param most gifts wanted
 * @param onFirst told what can be read already, where the rest takes longer
 * @throws what the search or the list threw, or the reason of the signal
 */
export async function findGifts(
  { search, list }: GiftFinder,
  question: string,
  most: number,
  signal: AbortSignal,
  onFirst: (found: FoundGifts) => void,
): Promise<FoundGifts> {
  const { rows, total, words, unread, corrections } = await search.query(question, { limit: most, signal });
  signal.throwIfAborted();
  const findings = { total, words, unread, corrections };
  const gifts = await list.pick(rows, signal, (first) => onFirst({ gifts: first, ...findings }));
  return { gifts, ...findings };
}
