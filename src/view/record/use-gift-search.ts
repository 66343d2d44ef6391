import { useCallback, useEffect, useState } from 'react';
import { findGifts, type FoundGifts, type GiftFinder } from './find-gifts.ts';

/** Gifts a search over all of a large collection shows; of rare words each lies in a file of its own. */
const mostFound = 40;

/** Nothing is asked while one types faster than this, milliseconds. */
const pauseMs = 150;

/** What came of the words typed so far. */
export interface GiftSearch {
  /**
   * The answer to the last question that has one, or the first of it: it stays while the rest or the next is on its way. Null
   * before the first.
   */
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
    readonly isWhole: boolean;
  } | null>(null);
  // Who begins anew is not shown what was found before.
  if (question === '' && answer) setAnswer(null);

  useEffect(() => {
    if (question === '') return undefined;
    const stop = new AbortController();
    const take = (found: FoundGifts | null, isWhole = true): void => {
      if (!stop.signal.aborted) setAnswer({ question, attempt, found, isWhole });
    };
    const takeFirst = (found: FoundGifts): void => take(found, false);
    const pause = setTimeout(() => {
      findGifts({ search, list }, question, most, stop.signal, takeFirst).then(
        (found) => take(found),
        () => take(null),
      );
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [search, list, question, most, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  if (question === '') return null;
  const isAnswered = answer?.question === question && answer.attempt === attempt && answer.isWhole;
  return {
    found: answer?.found ?? null,
    status: !isAnswered ? 'loading' : answer.found ? 'ready' : 'failed',
    retry,
  };
}
