import { rankRows } from './rank-rows.ts';
import { readBest, type BestRows } from './read-best.ts';
import { readShard } from './read-shard.ts';
import { findShardsOfWord, scoreWord } from './score-word.ts';
import { groupOf, type FieldGroup } from './search-row.ts';
import { findShardOf, isWide, type SearchTable } from './search-table.ts';
import type { ShardReader } from './shard-reader.ts';

/** Readings of one word of a question: one of them must be found. */
export type Readings = readonly string[];

export interface FoundRows {
  readonly total: number;
  readonly rows: readonly number[];
  /** For each of `rows`, where each word was found; `null` for a word that was not looked up. */
  readonly fields: readonly (readonly (FieldGroup | null)[])[];
  /** For each word, true where it was looked up and no row at all holds it. */
  readonly missing: readonly boolean[];
  /** For each word, true where it was left out, because it would have cost too much. */
  readonly unread: readonly boolean[];
}

/** Rows that hold a reading of each word, best first. */
export async function answerQuestion(
  question: readonly Readings[],
  table: SearchTable,
  reader: ShardReader,
  limit: number,
): Promise<FoundRows> {
  const best = await answerFromBest(question, table, reader, limit);
  return best ?? answerFromAll(question, table, reader, limit);
}

/** The answer by a summary, where one word is asked for and it has one; null where it has not. */
async function answerFromBest(
  question: readonly Readings[],
  table: SearchTable,
  reader: ShardReader,
  limit: number,
): Promise<FoundRows | null> {
  const word = question[0]?.[0];
  if (word === undefined || question.length > 1 || question[0]?.length !== 1) return null;
  if (limit > table.bestRows || !isWide(table, word)) return null;
  let best: BestRows = { total: 0, rows: [], points: [] };
  for (const shard of await reader.read(findShardOf(table, 'best', word))) {
    readShard(shard, word, (key, content) => (best = key === word ? readBest(content) : best));
  }
  return {
    total: best.total,
    rows: best.rows.slice(0, limit),
    fields: best.points.slice(0, limit).map((points) => [groupOf(points)]),
    missing: [best.total === 0],
    unread: [false],
  };
}

/**
 * Words that are not wide are looked up first: where they leave nothing, nothing more need be fetched. Wide ones follow,
 * cheapest first, as far as the reader can pay for them.
 */
async function answerFromAll(
  question: readonly Readings[],
  table: SearchTable,
  reader: ShardReader,
  limit: number,
): Promise<FoundRows> {
  const points: (Uint8Array | null)[] = question.map(() => null);
  const unread = question.map(() => false);
  const lookUp = async (at: number): Promise<void> => {
    const ofWord = new Uint8Array(table.rows);
    points[at] = ofWord;
    for (const word of question[at] ?? []) {
      const range = findShardsOfWord(word, table);
      scoreWord(word, range, await reader.read(range), ofWord);
    }
  };
  const priced = question
    .map((readings, at) => ({
      at,
      isWide: readings.some((word) => isWide(table, word)),
      ranges: readings.map((word) => findShardsOfWord(word, table)),
    }))
    .map((word) => ({ ...word, price: reader.priceOf(word.ranges) }))
    .sort((a, b) => Number(a.isWide) - Number(b.isWide) || a.price - b.price || a.at - b.at);
  for (const wave of [priced.filter((word) => !word.isWide), priced.filter((word) => word.isWide)]) {
    const known = points.filter((ofWord) => ofWord !== null);
    if (known.length > 0 && rankRows(known, 0).total === 0) break;
    wave.forEach(({ at, ranges }, place) => {
      // One word is looked up whatever it costs.
      unread[at] = !reader.pay(ranges, place === 0 && known.length === 0);
    });
    await Promise.all(wave.filter(({ at }) => !unread[at]).map(({ at }) => lookUp(at)));
  }
  const known = points.filter((ofWord) => ofWord !== null);
  const { total, rows } = rankRows(known, limit);
  return {
    total,
    rows,
    fields: rows.map((row) => points.map((ofWord) => ofWord && groupOf(ofWord[row] as number))),
    missing: points.map((ofWord) => ofWord !== null && ofWord.every((point) => point === 0)),
    unread,
  };
}
