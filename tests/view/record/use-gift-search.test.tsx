// @vitest-environment happy-dom
import { act, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedGift } from '../../../src/museum/catalogue/listed-gift.ts';
import type { MuseumSearch, SearchAnswer } from '../../../src/museum/search/open-search.ts';
import type { GiftFinder } from '../../../src/view/record/find-gifts.ts';
import { useGiftSearch, type GiftSearch } from '../../../src/view/record/use-gift-search.ts';

/** A question the search was asked, answered or failed by hand. */
interface Asked {
  readonly text: string;
  readonly limit: number | undefined;
  readonly signal: AbortSignal;
  readonly answer: (rows: readonly number[], more?: Partial<SearchAnswer>) => Promise<void>;
  readonly fail: () => Promise<void>;
}

const asked: Asked[] = [];
const last = (): Asked => asked.at(-1) as Asked;
const pick = vi.fn<GiftFinder['list']['pick']>((rows) =>
  Promise.resolve(rows.map((row) => ({ id: `gift-${row}` }) as unknown as ListedGift)),
);
const search: MuseumSearch = {
  query: (text, options) => {
    const { promise, resolve, reject } = withResolvers<SearchAnswer>();
    asked.push({
      text,
      limit: options?.limit,
      signal: options?.signal as AbortSignal,
      answer: (rows, more = {}) =>
        act(async () => {
          const words = [text];
          resolve({ rows, total: rows.length, fields: [], words, unread: [], corrections: [], ...more });
        }),
      fail: () => act(async () => reject(new Error('test: no shard'))),
    });
    return promise;
  },
};

function withResolvers<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
} {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((done, failed) => ([resolve, reject] = [done, failed]));
  return { promise, resolve, reject };
}

const finder: GiftFinder = { search, list: { pick } };
let state: GiftSearch | null = null;
const ids = (): readonly string[] | undefined => state?.found?.gifts.map(({ id }) => id);

function Reader({ wanted }: { readonly wanted: string }): ReactNode {
  const found = useGiftSearch(finder, wanted);
  useEffect(() => {
    state = found;
  });
  return null;
}

let react: ReturnType<typeof createRoot>;
const write = (wanted: string): Promise<void> => act(async () => react.render(<Reader wanted={wanted} />));
/** Long enough for any pause of typing. */
const wait = (): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(1000)));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  asked.length = 0;
  pick.mockClear();
  react = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => react.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('searching as one types', () => {
  it('asks nothing while nothing is typed', async () => {
    await write('  ');
    await wait();
    expect(state).toBeNull();
    expect(asked).toEqual([]);
  });

  it('shows what is found in the order of the answer', async () => {
    await write(' jade ');
    expect(state?.status).toBe('loading');
    expect(state?.found).toBeNull();
    await wait();
    expect(asked.map(({ text, limit }) => [text, limit])).toEqual([['jade', 40]]);
    await last().answer([7, 3, 900], { total: 5000, unread: ['of'] });
    expect(state?.status).toBe('ready');
    expect(ids()).toEqual(['gift-7', 'gift-3', 'gift-900']);
    expect(state?.found).toMatchObject({ total: 5000, unread: ['of'] });
    expect(pick).toHaveBeenCalledOnce();
  });

  it('shows the first of what is found while the rest is on its way', async () => {
    const rest = withResolvers<readonly ListedGift[]>();
    const gift = (row: number): ListedGift => ({ id: `gift-${row}` }) as unknown as ListedGift;
    pick.mockImplementationOnce((_, __, onFirst) => {
      onFirst?.([gift(7)]);
      return rest.promise;
    });
    await write('jade');
    await wait();
    await last().answer([7, 3], { total: 5000 });
    expect(ids()).toEqual(['gift-7']);
    expect(state?.status).toBe('loading');
    await act(async () => rest.resolve([gift(7), gift(3)]));
    expect(ids()).toEqual(['gift-7', 'gift-3']);
    expect(state?.status).toBe('ready');
  });

  it('asks once for what is typed in one go', async () => {
    for (const text of ['j', 'ja', 'jad', 'jade']) await write(text);
    await wait();
    expect(asked.map(({ text }) => text)).toEqual(['jade']);
  });

  it('gives up a question that is no longer typed, and keeps the answer before it', async () => {
    await write('ja');
    await wait();
    await last().answer([1]);
    await write('jad');
    await wait();
    const stale = last();
    expect(stale.signal.aborted).toBe(false);
    await write('jade');
    expect(stale.signal.aborted).toBe(true);
    await wait();
    // A search that does not heed the signal is not heeded either.
    await stale.answer([2]);
    expect(ids()).toEqual(['gift-1']);
    expect(state?.status).toBe('loading');
    expect(pick).toHaveBeenCalledOnce();
    await last().answer([3]);
    expect(ids()).toEqual(['gift-3']);
    expect(state?.status).toBe('ready');
  });

  it('gives up when it goes', async () => {
    await write('jade');
    await wait();
    await act(async () => react.render(null));
    expect(last().signal.aborted).toBe(true);
  });

  it('says that a shard did not come; asks again when told to, and when one types on', async () => {
    await write('jade');
    await wait();
    await last().fail();
    expect(state?.status).toBe('failed');
    expect(state?.found).toBeNull();
    await act(async () => state?.retry());
    expect(state?.status).toBe('loading');
    await wait();
    expect(asked.map(({ text }) => text)).toEqual(['jade', 'jade']);
    await last().fail();
    await write('jade v');
    expect(state?.status).toBe('loading');
    await wait();
    await last().answer([4]);
    expect(state?.status).toBe('ready');
    expect(ids()).toEqual(['gift-4']);
  });

  it('fails where the list does, and begins anew once all is deleted', async () => {
    await write('jade');
    await wait();
    pick.mockRejectedValueOnce(new Error('test: no page'));
    await last().answer([1]);
    expect(state?.status).toBe('failed');
    await write('jad');
    await wait();
    await last().answer([1]);
    await write('');
    expect(state).toBeNull();
    await write('s');
    expect(state?.found).toBeNull();
  });
});
