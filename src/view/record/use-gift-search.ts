import { useCallback, useEffect, useState } from 'react';
import { findGifts, type FoundGifts, type GiftFinder } from './find-gifts.ts';

/** Gifts a search over all of a large collection shows; fetching more would take a page of the list for nearly each. */
const mostFound = 40;

/** Nothing is asked while one types faster than this, milliseconds. */
const pauseMs = 150;

/** What came of the words typed so far. */
export interface GiftSearch {
  /** The answer to the last question that has one: it stays while the next is on its way. Null before the first. */
  readonly found: FoundGifts | null;
  readonly status: 'loading' | 'failed' | 'ready';
  readonly retry: () => void;
}

/**
 * Searches as one types. A question that is no longer the one typed is given up; the same one is asked again when
 * `retry` says so, and any other one by itself.
 *
 * @param wanted what is typed; blank asks nothing
 * @param most gifts wanted
 * @returns null while nothing is asked
 */
export function useGiftSearch(
  { search, list }: GiftFinder,
  wanted: string,
  most: number = mostFound,
): GiftSearch | null {
  const question = wanted.trim();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly question: string;
    readonly attempt: number;
    /** Null where it failed. */
    readonly found: FoundGifts | null;
  } | null>(null);
  // Who begins anew is not shown what was found before.
  if (question === '' && answer) setAnswer(null);

  useEffect(() => {
    if (question === '') return undefined;
    const stop = new AbortController();
    const take = (found: FoundGifts | null): void => {
      if (!stop.signal.aborted) setAnswer({ question, attempt, found });
    };
    const pause = setTimeout(() => {
      findGifts({ search, list }, question, most, stop.signal).then(take, () => take(null));
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [search, list, question, most, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  if (question === '') return null;
  const isAnswered = answer?.question === question && answer.attempt === attempt;
  return {
    found: answer?.found ?? null,
    status: !isAnswered ? 'loading' : answer.found ? 'ready' : 'failed',
    retry,
  };
}
