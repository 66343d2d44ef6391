import { afterEach, describe, expect, it, vi } from 'vitest';
import { deferSearch } from '../../src/delivery/defer-search.ts';
import { createSearchDelivery } from '../../src/delivery/search-delivery.ts';
import { openSearch } from '../../src/museum/search/open-search.ts';
import { packSearch } from '../../tools/data/pack-search.ts';

const rows = ['Glass vase', 'Iron rose', 'Rifle of steel'].map((title) => ({
  titles: [title],
  giver: null,
  countries: [],
  others: [],
}));
const files = new Map([...packSearch(rows)].map(({ name, content }) => [`data/1/${name}`, content]));

afterEach(() => vi.unstubAllGlobals());

describe('delivery of the search', () => {
  it('answers from files as a server sends them', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      const content = files.get(url);
      return Promise.resolve(
        content === undefined
          ? new Response(null, { status: 404 })
          : new Response(typeof content === 'string' ? content : content.slice()),
      );
    });
    const search = openSearch(createSearchDelivery('data/1/'));
    expect((await search.query('rose')).rows).toEqual([1]);
    expect((await search.query('rifel')).rows).toEqual([2]);
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked.every((url) => files.has(url))).toBe(true);
  });

  it('is opened by the first question, and once', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      const content = files.get(url) ?? '';
      return Promise.resolve(new Response(typeof content === 'string' ? content : content.slice()));
    });
    const search = deferSearch('data/1/');
    expect(asked).toEqual([]);
    const answers = await Promise.all([search.query('rose'), search.query('steel', { limit: 1 })]);
    expect(answers.map(({ rows: found }) => found)).toEqual([[1], [2]]);
    expect(asked.filter((url) => url.endsWith('table.json'))).toHaveLength(1);
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(search.query('rose', { signal: stop })).rejects.toThrow('enough');
  });

  it('fails as other files do, and is asked again', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 500 })));
    const search = openSearch(createSearchDelivery('data/1/'));
    const failing = expect(search.query('rose')).rejects.toThrow('delivery:');
    await vi.runAllTimersAsync();
    await failing;
    vi.useRealTimers();
    vi.stubGlobal('fetch', (url: string) => {
      const content = files.get(url) ?? '';
      return Promise.resolve(new Response(typeof content === 'string' ? content : content.slice()));
    });
    expect((await search.query('rose')).rows).toEqual([1]);
  });
});
