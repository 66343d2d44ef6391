import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { SearchRow } from '../../../src/museum/search/search-row.ts';
import { splitQuestion, splitWords } from '../../../src/museum/search/split-words.ts';
import { makeSearchRows } from '../../../tools/bench/make-search-rows.ts';
import { readSearchRows } from '../../../tools/data/search/read-search-rows.ts';
import { root } from '../../data/museum-texts.ts';
import { packInMemory, smallSizes } from './packed-search.ts';

const real = readSearchRows(root);
const made = makeSearchRows(real, 4000);
const groupsOf = ({ titles, giver, countries, others }: SearchRow): string[][] => [
  titles.flatMap(splitWords),
  [giver ?? '', ...countries].flatMap(splitWords),
  others.flatMap(splitWords),
];

/** Words of the rows, their beginnings, and two or three together, of one row or of several. */
function listQueries(rows: readonly SearchRow[], count: number): string[] {
  const random = startRandom('oracle');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const wordOf = (row: SearchRow): string => pick(pick(groupsOf(row).filter(({ length }) => length > 0)));
  return Array.from({ length: count }, () => {
    const row = pick(rows);
    return Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const word = wordOf(random() < 0.8 ? row : pick(rows));
      return random() < 0.6 ? word.slice(0, 1 + Math.floor(random() * word.length)) : word;
    }).join(' ');
  });
}

/** Another search with the same words: rows where each word begins one of the row's. */
function openOracle(rows: readonly SearchRow[]): (query: string) => readonly number[] {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split('\n').flatMap(splitWords),
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', tokenize: (text) => [...splitQuestion(text)] },
  });
  index.addAll(
    rows.map(({ titles, giver, countries, others }, id) => ({
      id,
      text: [...titles, giver ?? '', ...countries, ...others].join('\n'),
    })),
  );
  const answers = new Map<string, readonly number[]>();
  return (query) => {
    const known = answers.get(query) ?? index.search(query).map(({ id }) => id as number);
    answers.set(query, known);
    return known;
  };
}

/** Points of a row, word by word, straight from its text. */
function pointsByText(row: SearchRow, words: readonly string[]): number {
  const groups = groupsOf(row);
  return words.reduce((sum, asked) => {
    const points = groups.map((words_, at) => {
      if (words_.includes(asked)) return 6 - 2 * at;
      return words_.some((word) => word.startsWith(asked)) ? 5 - 2 * at : 0;
    });
    return sum + Math.max(...points);
  }, 0);
}

const byNumber = (a: number, b: number): number => a - b;

describe.each([
  ['the real catalogue', real, undefined, 250],
  ['the real catalogue in small shards', real, smallSizes, 250],
  ['a catalogue of some thousands', made, { shardBytes: 2000, wideBytes: 3000, bestRows: 128 }, 150],
])('search over %s', (name, rows, sizes, count) => {
  const packed = packInMemory(rows, sizes);
  const ask = openOracle(rows);
  const queries = listQueries(rows, count);

  it('S5 finds what another search finds, and nothing else', async () => {
    const search = packed.open();
    let hits = 0;
    for (const query of queries) {
      const {
        rows: found,
        total,
        corrections,
        unread,
      } = await search.query(query, {
        limit: Infinity,
        mostBytes: Infinity,
      });
      const expected = ask(query).toSorted(byNumber);
      if (corrections.length > 0) {
        expect(expected, query).toEqual([]);
        continue;
      }
      expect(unread).toEqual([]);
      expect(found.toSorted(byNumber), query).toEqual(expected);
      expect(total, query).toBe(expected.length);
      hits += total;
    }
    expect(hits).toBeGreaterThan(count * 5);
  });

  it('S6 orders rows by where the words are, equal ones as in the list', async () => {
    const search = packed.open();
    for (const query of queries.slice(0, 60)) {
      const {
        rows: found,
        corrections,
        words,
      } = await search.query(query, {
        limit: Infinity,
        mostBytes: Infinity,
      });
      if (corrections.length > 0) continue;
      const ranked = found
        .map((row) => ({ row, points: pointsByText(rows[row] as SearchRow, words) }))
        .sort((a, b) => b.points - a.points || a.row - b.row);
      expect(found, query).toEqual(ranked.map(({ row }) => row));
    }
  });

  it('S9 summaries give the same rows in the same order as all shards together', async () => {
    const search = packed.open();
    let summaries = 0;
    for (const query of queries) {
      const options = { mostBytes: Infinity };
      const page = await search.query(query, { ...options, limit: packed.table.bestRows });
      if (page.corrections.length > 0) continue;
      const all = await search.query(query, { ...options, limit: Infinity });
      expect(page.total, query).toBe(all.total);
      expect(page.rows, query).toEqual(all.rows.slice(0, packed.table.bestRows));
      expect(page.fields, query).toEqual(all.fields.slice(0, packed.table.bestRows));
      summaries++;
    }
    expect(summaries).toBeGreaterThan(count / 2);
    const hasSummaries = packed.table.shards.best.from.length > 0;
    expect(hasSummaries, name).toBe(sizes !== undefined);
    expect(packed.fetched.some((shard) => shard.startsWith('best/'))).toBe(hasSummaries);
  });

  it('S8 no question reads more than it may, and says what it left out', async () => {
    for (const query of queries) {
      const before = packed.bytes();
      const mostBytes = sizes ? 4 * sizes.wideBytes : 60_000;
      const {
        rows: found,
        unread,
        corrections,
        total,
      } = await packed.open().query(query, { mostBytes, limit: Infinity });
      if (corrections.length > 0) continue;
      const exact = new Set(ask(query));
      if (unread.length === 0) expect(new Set(found), query).toEqual(exact);
      else if (total > 0)
        expect(
          [...exact].every((row) => found.includes(row)),
          query,
        ).toBe(true);
      // One word is always looked up.
      const words = splitQuestion(query);
      if (words.length > 1 && unread.length < words.length - 1)
        expect(packed.bytes() - before, query).toBeLessThanOrEqual(mostBytes * 1.5);
    }
  });
});
