import { useCallback, useEffect, useState } from 'react';
import type { GiftList } from '../../../delivery/list-delivery.ts';
import type { ListedGift } from '../../../museum/catalogue/listed-gift.ts';

/** A gift that was found, and its row of the list of all gifts. */
export interface FoundGift {
  readonly row: number;
  readonly gift: ListedGift;
}

export interface FoundGifts {
  /** Those that were there stay while others are on their way. */
  readonly found: readonly FoundGift[];
  readonly status: 'loading' | 'failed' | 'ready';
  readonly retry: () => void;
}

const none: readonly FoundGift[] = [];

/** Fetches the first rows of an answer. @param rows another object for another answer; null before the first */
export function useFoundGifts(
  list: Pick<GiftList, 'pick'>,
  rows: ArrayLike<number> | null,
  count: number,
): FoundGifts {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{
    readonly rows: ArrayLike<number> | null;
    readonly count: number;
    readonly attempt: number;
    readonly found: readonly FoundGift[];
    readonly hasFailed: boolean;
  }>({ rows: null, count: 0, attempt: 0, found: none, hasFailed: false });

  useEffect(() => {
    if (!rows) return undefined;
    const stop = new AbortController();
    const first = Array.from({ length: Math.min(count, rows.length) }, (_, at) => rows[at] as number);
    const settle = (found: readonly FoundGift[] | null): void => {
      if (stop.signal.aborted) return;
      setState((before) => ({
        rows,
        count,
        attempt,
        found: found ?? before.found,
        hasFailed: found === null,
      }));
    };
    list.pick(first, stop.signal).then(
      (gifts) => {
        const isWhole = gifts.length === first.length;
        settle(isWhole ? gifts.map((gift, at) => ({ row: first[at] as number, gift })) : null);
      },
      () => settle(null),
    );
    return () => stop.abort();
  }, [list, rows, count, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const isCurrent = state.rows === rows && state.count === count && state.attempt === attempt;
  return {
    found: state.found,
    status: !isCurrent ? 'loading' : state.hasFailed ? 'failed' : 'ready',
    retry,
  };
}
