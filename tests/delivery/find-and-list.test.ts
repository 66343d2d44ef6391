import { afterEach, describe, expect, it, vi } from 'vitest';
import { createExhibitDelivery } from '../../src/delivery/exhibit-delivery.ts';
import { fetchAsked } from '../../src/delivery/fetch-asked.ts';
import { fetchRoomGifts } from '../../src/delivery/fetch-room-gifts.ts';
import { createListDelivery } from '../../src/delivery/list-delivery.ts';
import { createLocator } from '../../src/delivery/locator-delivery.ts';
import { chooseLocator } from '../../src/museum/catalogue/choose-locator.ts';
import type { GrowingMuseum } from '../../src/museum/open-museum.ts';

/** A site of these files, and what was asked of it. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (!(url in files)) return new Response('', { status: 404 });
    const file = files[url];
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('where a gift is', () => {
  const shard = chooseLocator('vase', 7);

  it('is told by the file that follows from its id, asked for once', async () => {
    const asked = serve({ [`data/where/${shard}.json`]: { vase: 'main-1-4.2', odd: 'no place' } });
    const locator = createLocator('data/', 7);
    await expect(locator.find('vase')).resolves.toEqual({ room: 'main-1-4', shard: 2 });
    await locator.find('vase');
    expect(asked).toEqual([`data/where/${shard}.json`]);
  });

  it('is nowhere for an id nobody has, whatever it is called', async () => {
    serve({ 'data/where/0.json': { odd: 'no place', number: 4 } });
    const locator = createLocator('data/', 1);
    for (const id of ['bowl', 'toString', '__proto__', '', 'odd', 'number']) {
      await expect(locator.find(id), id).resolves.toBeUndefined();
    }
  });

  it('need not be asked for what is known already', async () => {
    const asked = serve({});
    const locator = createLocator('data/', 7);
    locator.note('vase', { room: 'a', shard: 0 });
    await expect(locator.find('vase')).resolves.toEqual({ room: 'a', shard: 0 });
    expect(asked).toEqual([]);
  });

  it('is forgotten before it becomes a whole collection, and asked for then', async () => {
    const asked = serve({ 'data/where/0.json': { 'gift-0': 'b.1' } });
    const locator = createLocator('data/', 1);
    for (let gift = 0; gift < 40_000; gift++) locator.note(`gift-${gift}`, { room: 'a', shard: 0 });
    await expect(locator.find('gift-39999')).resolves.toEqual({ room: 'a', shard: 0 });
    expect(asked).toEqual([]);
    await expect(locator.find('gift-0')).resolves.toEqual({ room: 'b', shard: 1 });
    expect(asked).toEqual(['data/where/0.json']);
  });
});

describe('what an address asks for', () => {
  it('is the room of its gift, fetched before the museum is open', async () => {
    const asked = serve({ 'data/where/0.json': { vase: 'hall.0' }, 'data/rooms/hall.json': { gifts: [] } });
    const locator = createLocator('data/', 1);
    await expect(fetchAsked('data/', locator, 'vase')).resolves.toEqual({
      room: 'hall',
      come: { gifts: [], bytes: 12 },
    });
    await expect(fetchAsked('data/', locator, 'bowl')).resolves.toBeNull();
    await expect(fetchAsked('data/', locator, undefined)).resolves.toBeNull();
    await expect(fetchAsked('data/', locator, 'hall.case.3')).resolves.toBeNull();
    expect(asked).toEqual(['data/where/0.json', 'data/rooms/hall.json']);
  });

  it('is brought by room, for a gift and for a place alike, unless it is known', async () => {
    serve({ 'data/where/0.json': { vase: 'hall.0' } });
    const bring = vi.fn((room: string) => Promise.resolve(void room));
    const display = { giftPlace: (gift: string) => (gift === 'known' ? { room: 'x', row: 1 } : undefined) };
    const museum = { display } as unknown as GrowingMuseum;
    const deliver = createExhibitDelivery(museum, createLocator('data/', 1), { bring });
    for (const exhibit of ['vase', 'attic.case.3', 'known', 'bowl']) await deliver(exhibit);
    expect(bring.mock.calls).toEqual([['hall'], ['attic']]);
  });
});

describe('the gifts of a room', () => {
  it.each([
    ['half a file', '{"gifts":[{"id":', /not arrive whole/],
    ['another file', '{"rooms":[]}', /holds no gifts/],
    ['nothing', 'null', /./],
  ])('are not taken from %s', async (_, content, reason) => {
    serve({ 'data/rooms/a.json': content });
    await expect(fetchRoomGifts('data/', 'a')).rejects.toThrow(reason);
  });
});

describe('the list', () => {
  const rows = Array.from({ length: 300 }, (_, row) => ({ id: `gift-${row}`, room: 'a', shard: row % 3 }));
  const pages = Object.fromEntries(
    [0, 1, 2].map((page) => [`data/list/${page}.json`, rows.slice(page * 128, page * 128 + 128)]),
  );

  it('gives the rows asked for, in their order, and fetches no page twice', async () => {
    const asked = serve(pages);
    const note = vi.fn();
    const list = createListDelivery('data/', { note }, rows.length);
    await expect(list.rows(120, 20)).resolves.toEqual(rows.slice(120, 140));
    expect(asked).toEqual(['data/list/0.json', 'data/list/1.json']);
    await expect(list.rows(0, 9999)).resolves.toEqual(rows);
    await expect(list.rows(298, 20)).resolves.toEqual(rows.slice(298));
    await expect(list.rows(256, 1)).resolves.toEqual(rows.slice(256, 257));
    await expect(list.rows(300, 5)).resolves.toEqual([]);
    expect(asked).toHaveLength(3);
    expect(note).toHaveBeenCalledWith('gift-299', { room: 'a', shard: 299 % 3 });
  });

  it('gives single rows in the order asked for, each page once', async () => {
    const asked = serve(pages);
    const list = createListDelivery('data/', { note: () => {} }, rows.length);
    const wanted = [299, 3, 130, 2, 128, 299];
    await expect(list.pick([...wanted, 300, -1])).resolves.toEqual(wanted.map((row) => rows[row]));
    expect(asked.toSorted()).toEqual(['data/list/0.json', 'data/list/1.json', 'data/list/2.json']);
    await expect(list.pick([])).resolves.toEqual([]);
  });

  it('asks for six pages at a time, and for no more once it is told to stop', async () => {
    const waiting: (() => void)[] = [];
    vi.stubGlobal(
      'fetch',
      (url: string) =>
        new Promise<Response>((resolve) => {
          waiting.push(() => resolve(new Response(JSON.stringify([{ id: url, room: 'a', shard: 0 }]))));
        }),
    );
    const list = createListDelivery('data/', { note: () => {} }, 128 * 10);
    const stop = new AbortController();
    const coming = list.pick(
      Array.from({ length: 10 }, (_, page) => page * 128),
      stop.signal,
    );
    const stopped = expect(coming).rejects.toThrow(/enough/);
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    expect(waiting).toHaveLength(6);
    stop.abort(new Error('enough'));
    for (const answer of waiting) answer();
    await stopped;
    expect(waiting).toHaveLength(6);
  });

  it('of many gifts gives single rows from small files, the first of them after six', async () => {
    const many = 5200;
    const asked: string[] = [];
    const waiting: (() => void)[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      const number = Number(/^data\/rows\/(\d+)\.json$/.exec(url)?.[1]);
      const file = Array.from({ length: 16 }, (_, at) => ({
        id: `gift-${number * 16 + at}`,
        room: 'a',
        shard: 0,
      }));
      return new Promise<Response>((resolve) => {
        waiting.push(() => resolve(new Response(JSON.stringify(file))));
      });
    });
    const list = createListDelivery('data/', { note: () => {} }, many);
    // Two rows of each of ten files, the second ones last.
    const wanted = [0, 1].flatMap((at) => Array.from({ length: 10 }, (_, file) => 5199 - file * 400 - at));
    const onFirst = vi.fn();
    const idsOf = (gifts: readonly { readonly id: string }[]): string[] => gifts.map(({ id }) => id);
    const coming = list.pick(wanted, undefined, onFirst);
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    expect(asked).toHaveLength(6);
    expect(onFirst).not.toHaveBeenCalled();
    for (const answer of waiting.splice(0)) answer();
    await settle();
    expect(onFirst).toHaveBeenCalledOnce();
    expect(idsOf(onFirst.mock.lastCall?.[0])).toEqual(wanted.slice(0, 6).map((row) => `gift-${row}`));
    for (const answer of waiting.splice(0)) answer();
    expect(idsOf(await coming)).toEqual(wanted.map((row) => `gift-${row}`));
    expect(onFirst).toHaveBeenCalledOnce();
    expect(new Set(asked).size).toBe(10);
    // They are here: nothing is fetched, and nothing has to be shown before the rest.
    await list.pick(wanted.slice(0, 6), undefined, onFirst);
    expect([asked.length, onFirst.mock.calls.length]).toEqual([10, 1]);
  });

  it('fails where a page does, and asks for it again', async () => {
    vi.useFakeTimers();
    serve({});
    const list = createListDelivery('data/', { note: () => {} }, rows.length);
    const failing = expect(list.rows(0, 10)).rejects.toThrow(/list\/0\.json/);
    await vi.runAllTimersAsync();
    await failing;
    vi.useRealTimers();
    serve(pages);
    await expect(list.rows(0, 10)).resolves.toEqual(rows.slice(0, 10));
  });
});
