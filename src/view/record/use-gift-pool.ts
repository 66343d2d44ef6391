import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '../../museum/catalogue/catalogue.ts';
import { listPageSize, longestWholeList, type ListedGift } from '../../museum/catalogue/listed-gift.ts';

/** Gives rows of the list of all gifts; rejects when they cannot be had. */
export interface GiftRowSource {
  rows(first: number, count: number): Promise<readonly ListedGift[]>;
}

/**
 * Gifts to choose from: all of them while they are few; else those of one country, a page at a time. All of a large
 * collection is searched by `useGiftSearch`, which answers with rows of the same list.
 */
export interface GiftPool {
  /** In the order of the list. Those that were there stay while more are on their way. */
  readonly gifts: readonly ListedGift[];
  readonly status: 'loading' | 'failed' | 'ready';
  /** Everything documented is in it. */
  readonly isWhole: boolean;
  /** Row of the catalogue's groups that is shown, where the pool is not whole. */
  readonly group: number;
  /** Gifts of the group that have not been asked for. */
  readonly left: number;
  readonly choose: (group: number) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

const none: readonly ListedGift[] = [];

export function useGiftPool(
  source: GiftRowSource,
  catalogue: Pick<Catalogue, 'documented' | 'list'>,
): GiftPool {
  const { documented, list } = catalogue;
  const isWhole = documented <= longestWholeList;
  const [asked, setAsked] = useState({ group: 0, pages: 1, attempt: 0 });
  const [answer, setAnswer] = useState<{
    readonly asked: typeof asked;
    readonly gifts: readonly ListedGift[] | null;
    readonly hasFailed: boolean;
  } | null>(null);
  const before = list.slice(0, asked.group).reduce((sum, { count }) => sum + count, 0);
  const first = isWhole ? 0 : before;
  const size = isWhole ? documented : (list[asked.group]?.count ?? 0);
  const count = isWhole ? size : Math.min(size, asked.pages * listPageSize);

  useEffect(() => {
    let isWanted = true;
    const take = (gifts: readonly ListedGift[] | null): void => {
      if (!isWanted) return;
      setAnswer((earlier) => ({
        asked,
        gifts: gifts ?? (earlier?.asked.group === asked.group ? earlier.gifts : null),
        hasFailed: !gifts,
      }));
    };
    source.rows(first, count).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [source, asked, first, count]);

  const choose = useCallback(
    (group: number) => setAsked(({ attempt }) => ({ group, pages: 1, attempt: attempt + 1 })),
    [],
  );
  const more = useCallback(
    () => setAsked(({ group, pages, attempt }) => ({ group, pages: pages + 1, attempt: attempt + 1 })),
    [],
  );
  const retry = useCallback(() => setAsked((last) => ({ ...last, attempt: last.attempt + 1 })), []);
  return {
    gifts: (answer?.asked.group === asked.group && answer.gifts) || none,
    status: answer?.asked !== asked ? 'loading' : answer.hasFailed ? 'failed' : 'ready',
    isWhole,
    group: asked.group,
    left: size - count,
    choose,
    more,
    retry,
  };
}
