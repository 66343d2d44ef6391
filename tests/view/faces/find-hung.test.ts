import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/address/parse-address.ts';
import { findHung, type HallSources } from '../../../src/find-hung.ts';
import { loadHallText } from '../../../src/language/load-hall-text.ts';
import { loadKindNames } from '../../../src/language/load-kind-names.ts';
import { englishLanguage, loadLanguage } from '../../../src/language/load-language.ts';
import type { ListedGift } from '../../../src/museum/catalogue/listed-gift.ts';
import { leadOut } from '../../../src/view/faces/hall/lead-out.ts';
import { nameHanging } from '../../../src/view/faces/hall/name-hanging.ts';
import { nameRooms } from '../../../src/view/faces/hall/name-rooms.ts';
import type { RoomGift } from '../../../src/museum/catalogue/room-gift.ts';
import type { Facets } from '../../../src/museum/facets/facets.ts';

/** Gifts by row of the list: who was given them, in which country's name, when. */
const rows = [
  ['bear', 'kim-jong-il', 'MN', 1990],
  ['saddle', 'kim-il-sung', 'MN', 0],
  ['bow', 'kim-il-sung', 'MN', 1975],
  ['vase', 'kim-il-sung', 'CN', 1970],
  ['cup', 'not-stated', 'MN', 1960],
] as const;
const leaders = ['not-stated', 'kim-il-sung', 'kim-jong-il'];
const countries = ['not-stated', 'MN', 'CN'];
const column = (read: (row: (typeof rows)[number]) => number): Uint16Array => Uint16Array.from(rows, read);
const facets: Facets = {
  rows: rows.length,
  leader: leaders,
  country: countries.map((value) => ({
    value,
    code: value === 'not-stated' ? null : value,
    label: null,
    modern: null,
    region: null,
  })),
  kind: ['not-stated'],
  rank: ['not-stated'],
  evidence: ['seen'],
  room: ['main-1-4'],
  columns: {
    leader: column(([, leader]) => leaders.indexOf(leader)),
    country: column(([, , country]) => countries.indexOf(country)),
    kind: column(() => 0),
    room: column(() => 0),
    from: column(([, , , year]) => year),
    to: column(([, , , year]) => year),
    rank: new Uint8Array(rows.length),
    evidence: new Uint8Array(rows.length),
    flags: new Uint8Array(rows.length),
  },
};
const sources: HallSources = {
  fetchFacets: () => Promise.resolve(facets),
  search: {
    query: (words) =>
      Promise.resolve({
        rows: rows.flatMap(([id], row) => (id.startsWith(words) ? [row] : [])),
      } as never),
  },
  list: {
    rows: () => Promise.reject(new Error('not asked for')),
    pick: (wanted) =>
      Promise.resolve(
        [...wanted].map(
          (row) => ({ id: rows[row]?.[0], room: 'main-1-4', shard: row }) as unknown as ListedGift,
        ),
      ),
  },
  locator: {
    find: (id) =>
      Promise.resolve(rows.some(([gift]) => gift === id) ? { room: 'main-1-4', shard: 0 } : undefined),
  },
};
const hang = async (search: string): Promise<{ readonly ids: string[]; readonly found: number }> => {
  const { gifts, found } = await findHung(parseAddress(search).place, sources);
  return { ids: gifts.map(({ id }) => id), found };
};

describe('what a hall is hung with', () => {
  it('is what the query of its address finds, by leader and year', async () => {
    expect(await hang('?hall=found&country=MN')).toEqual({ ids: ['bow', 'saddle', 'bear', 'cup'], found: 4 });
    expect(await hang('?hall=found&q=b')).toEqual({ ids: ['bow', 'bear'], found: 2 });
    expect((await hang('?hall=found')).found).toBe(rows.length);
    expect(await hang('?hall=found&q=zebra')).toEqual({ ids: [], found: 0 });
  });

  it('is the gifts of a trail in its order, without those nobody knows', async () => {
    expect(await hang('?hall=trail&trail=1~cup~unicorn~bow&country=CN')).toEqual({
      ids: ['cup', 'bow'],
      found: 3,
    });
    expect(await hang('?hall=trail')).toEqual({ ids: [], found: 0 });
  });
});

describe('the words of a hall', () => {
  let name: (tag: 'en' | 'ko', search: string, count: number) => Promise<string>;
  beforeAll(() => {
    name = async (tag, search, count) => {
      const [language, nameKind, { text }] = await Promise.all([
        loadLanguage(tag),
        loadKindNames(tag),
        loadHallText(tag),
      ]);
      const { query } = parseAddress(search).place;
      return nameHanging(
        query ? { query, names: { language, nameKind, facets } } : { title: 'Bears' },
        count,
        text,
      ).title;
    };
  });

  it('tell what was looked for, and how many', async () => {
    expect(await name('en', '?q=bear&country=MN&years=1970..1989', 12)).toBe(
      '“bear”, Mongolia, 1970–1989: 12 gifts',
    );
    expect(await name('ko', '?country=MN', 1)).toBe('몽골: 선물 1점');
    expect(await name('en', '?asof=1994', 474)).toBe('All documented gifts: 474 gifts');
    expect(await name('en', '?lang=en', 1)).toBe('Bears: one gift');
  });

  it('name one room by all of it, several by years, and single things by themselves', async () => {
    const { text } = await loadHallText('en');
    const { nameRoom } = nameRooms([
      { language: englishLanguage, text, asked: 'Mongolia', title: 'Mongolia: 50 gifts' },
    ]);
    const gift = (years: readonly [number, number] | null): RoomGift =>
      ({ years, title: { en: 'A car' } }) as unknown as RoomGift;
    expect(nameRoom(1, 1, [gift(null), gift(null)])).toEqual({ en: 'Mongolia: 50 gifts' });
    expect(nameRoom(1, 5, [gift([1950, 1950]), gift([1961, 1962])])).toEqual({ en: 'Mongolia · 1950–1962' });
    expect(nameRoom(2, 5, [gift([1980, 1984]), gift([1970, 1972]), gift(null)])).toEqual({ en: '1970–1984' });
    expect(nameRoom(3, 5, [gift([1980, 1980]), gift([1980, 1980])])).toEqual({ en: '1980' });
    expect(nameRoom(4, 5, [gift(null), gift(null)])).toEqual({ en: 'Undated gifts' });
    expect(nameRoom(5, 5, [gift(null)])).toEqual({ en: 'A car' });
  });
});

describe('records in a hall', () => {
  it('lead out of it to gifts that do not hang there', () => {
    const done: string[] = [];
    const note = (what: string) => (gift: string) => void done.push(`${what} ${gift}`);
    const view = leadOut(
      {
        language: englishLanguage,
        heading: 'h3',
        linkTo: ({ exhibit }) => `?exhibit=${exhibit}&hall=found`,
        onFollow: note('open'),
        onWalk: note('walk to'),
      },
      (gift) => gift === 'bow',
      ({ exhibit }) => `?exhibit=${exhibit}`,
      note('leave by'),
    );
    expect(['bow', 'vase'].map((exhibit) => view.linkTo({ exhibit }))).toEqual([
      '?exhibit=bow&hall=found',
      '?exhibit=vase',
    ]);
    view.onFollow?.('bow');
    view.onFollow?.('vase');
    view.onWalk?.('vase');
    expect(done).toEqual(['open bow', 'leave by ?exhibit=vase', 'leave by ?exhibit=vase']);
  });
});
