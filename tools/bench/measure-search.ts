// What a first question costs. `node --import tsx tools/bench/measure-search.ts [rows]` prints it for a made-up catalogue
// of so many rows, 115,000 if not given.
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ListedGift } from '../../src/museum/catalogue/listed-gift.ts';
import { listRowFiles, mostFirstFiles, rowFileSize } from '../../src/museum/catalogue/row-files.ts';
import { orderList } from '../../src/museum/catalogue/order-list.ts';
import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { openSearch, type MuseumSearch } from '../../src/museum/search/open-search.ts';
import type { SearchRow } from '../../src/museum/search/search-row.ts';
import type { SearchTable } from '../../src/museum/search/search-table.ts';
import { packSearch } from '../data/pack-search.ts';
import { readSearchRows } from '../data/search/read-search-rows.ts';
import { readCollection } from '../data/read-collection.ts';
import { makeListedRows } from './make-listed-rows.ts';
import { makeSearchRows } from './make-search-rows.ts';

interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface SearchReport {
  readonly rows: number;
  readonly queries: number;
  /** Fetched until the first answer of a visit, table and shards, as they are sent. */
  readonly firstBytes: Spread;
  readonly firstFiles: Spread;
  /** What is fetched beyond that until the first of what was found can be read, and until all of it can. */
  readonly readFiles: Spread;
  readonly readBytes: Spread;
  readonly wholeFiles: Spread;
  readonly wholeBytes: Spread;
  /** What can be read by then: rows of an answer. */
  readonly readRows: Spread;
  /** Milliseconds of a first question, inflating counted and the network not; and of the same asked again. */
  readonly coldMs: Spread;
  readonly warmMs: Spread;
  /** Questions of which a word was mistyped, and questions of which one was too common to be looked up. */
  readonly corrected: number;
  readonly leftOut: number;
  readonly tableBytes: number;
  readonly indexBytes: number;
  readonly indexFiles: number;
  readonly buildMs: number;
  /** Questions whose first answer needed most. */
  readonly dearest: readonly { readonly query: string; readonly bytes: number; readonly total: number }[];
}

/** Rows of an answer that are shown, as in `useGiftSearch`. */
const shownRows = 40;

/**
 * Builds the index of these rows and asks some hundred first questions, each of a search just opened.
 *
 * @param listed what the list says of each row
 */
export async function measureSearch(
  rows: readonly SearchRow[],
  listed: readonly ListedGift[],
  queryCount = 600,
): Promise<SearchReport> {
  const started = performance.now();
  const packed = new Map([...packSearch(rows)].map(({ name, content }) => [name, content]));
  const buildMs = performance.now() - started;
  const tableText = packed.get('search/table.json') as string;
  const tableBytes = gzipSync(tableText, { level: 9 }).length;
  let bytes = 0;
  let files = 0;
  const open = (): MuseumSearch =>
    openSearch({
      fetchTable: () => {
        bytes += tableBytes;
        files++;
        return Promise.resolve(JSON.parse(tableText) as SearchTable);
      },
      fetchShard: (name) => {
        const content = packed.get(`search/${name}.bin`) as Uint8Array;
        bytes += content.length;
        files++;
        return Promise.resolve(gunzipSync(content));
      },
    });
  const rowFiles: number[] = [];
  for (let first = 0; first < listed.length; first += rowFileSize) {
    rowFiles.push(gzipSync(JSON.stringify(listed.slice(first, first + rowFileSize)), { level: 6 }).length);
  }
  const read: { readonly files: number; readonly bytes: number; readonly rows: number }[] = [];
  const whole: { readonly files: number; readonly bytes: number }[] = [];
  const weigh = (numbers: readonly number[]): number =>
    numbers.reduce((all, number) => all + (rowFiles[number] ?? 0), 0);
  let corrected = 0;
  let leftOut = 0;
  const measured = [];
  for (const query of listFirstQueries(rows, queryCount)) {
    const search = open();
    bytes = files = 0;
    const start = performance.now();
    const { total, corrections, unread, rows: found } = await search.query(query, { limit: shownRows });
    const coldMs = performance.now() - start;
    const first = { bytes, files };
    const again = performance.now();
    await search.query(query, { limit: shownRows });
    const warmMs = performance.now() - again;
    if (found.length > 0) {
      const { files: needed, first: readable } = listRowFiles(found);
      const early = needed.slice(0, mostFirstFiles);
      read.push({ files: early.length, bytes: weigh(early), rows: readable });
      whole.push({ files: needed.length, bytes: weigh(needed) });
    }
    if (corrections.length > 0) corrected++;
    if (unread.length > 0) leftOut++;
    measured.push({ ...first, query, total, coldMs, warmMs });
  }
  const sizes = [...packed.values()].map((content) => content.length);
  return {
    rows: rows.length,
    queries: measured.length,
    firstBytes: spread(measured.map((one) => one.bytes)),
    firstFiles: spread(measured.map((one) => one.files)),
    readFiles: spread(read.map((one) => one.files)),
    readBytes: spread(read.map((one) => one.bytes)),
    wholeFiles: spread(whole.map((one) => one.files)),
    wholeBytes: spread(whole.map((one) => one.bytes)),
    readRows: spread(read.map((one) => one.rows)),
    coldMs: spread(measured.map((one) => one.coldMs)),
    warmMs: spread(measured.map((one) => one.warmMs)),
    corrected,
    leftOut,
    tableBytes,
    indexBytes: sizes.reduce((sum, size) => sum + size, 0),
    indexFiles: sizes.length,
    buildMs,
    dearest: measured
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 12)
      .map(({ query, bytes: most, total }) => ({ query, bytes: most, total })),
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** What people type first, in the catalogue's own words: beginnings of a few letters, words, names, mistyped words. */
function listFirstQueries(rows: readonly SearchRow[], count: number): string[] {
  const random = startRandom('first questions');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const queries = new Set<string>();
  for (let tries = 0; queries.size < count && tries < count * 20; tries++) {
    const { titles, giver, countries, others } = pick(rows);
    const title = (titles[0] ?? '').split(/\s+/);
    const text = pick([...titles, giver ?? '', ...countries, ...others]).split(/\s+/);
    const word = pick(text);
    const at = Math.floor(random() * Math.max(1, title.length - 2));
    const kinds = [
      word.slice(0, 1),
      word.slice(0, 2),
      word.slice(0, 3),
      word.slice(0, 4),
      word,
      word,
      title.slice(at, at + 2).join(' '),
      title.slice(at, at + 3).join(' '),
      giver ?? '',
      pick(others.length > 0 ? others : titles),
      `${word} ${pick(countries.length > 0 ? countries : titles)}`,
      `${word} ${pick(title).slice(0, 2)}`,
      swapLetters(word, Math.floor(random() * Math.max(1, word.length - 1))),
    ];
    const query = pick(kinds).trim();
    if (query !== '') queries.add(query);
  }
  return [...queries];
}

function swapLetters(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const count = Number(process.argv[2] ?? 115_000);
  const real = readSearchRows(root);
  const rows = count > 0 ? makeSearchRows(real, count) : real;
  const { gifts } = orderList(readCollection(root).entries);
  console.log(JSON.stringify(await measureSearch(rows, makeListedRows(rows, gifts)), null, 1));
}
