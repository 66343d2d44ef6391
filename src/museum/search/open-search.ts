import { answerQuestion, type FoundRows, type Readings } from './answer-question.ts';
import { findCorrections } from './find-corrections.ts';
import { reopenLastSyllable } from './hangul.ts';
import type { SearchFiles } from './search-files.ts';
import type { FieldGroup } from './search-row.ts';
import type { SearchTable } from './search-table.ts';
import { createShardCache } from './shard-cache.ts';
import { createShardReader, type ShardReader } from './shard-reader.ts';
import { splitQuestion } from './split-words.ts';
import { untilStopped, type StopSignal } from './until-stopped.ts';

export interface SearchAnswer {
  /** Rows that hold every word: exact, but at most so many where words are `unread`. */
  readonly total: number;
  /** Numbers of rows, best first. */
  readonly rows: readonly number[];
  /** For each of `rows`, where each of `words` was found; `null` for a word that was not looked up. */
  readonly fields: readonly (readonly (FieldGroup | null)[])[];
  /** Words looked for, normalised. */
  readonly words: readonly string[];
  /** Words so common that to look up all of them would have cost too much; the rows may not hold these. */
  readonly unread: readonly string[];
  /** What was looked for in place of a word that nothing was found by; empty where nothing was mistyped. */
  readonly corrections: readonly { readonly word: string; readonly meant: readonly string[] }[];
}

export interface QueryOptions {
  /** Rows wanted, Infinity for all of them; a page of the list if not given. */
  readonly limit?: number;
  /** What one question may cost, bytes as files are sent; Infinity looks up every word. */
  readonly mostBytes?: number;
  /** Gives the question up. */
  readonly signal?: StopSignal;
}

export interface MuseumSearch {
  /**
   * Rows of the list that hold a word beginning with each word asked for, most telling first.
   *
   * @throws what the fetching of a file threw, or the reason of the signal; the next question begins anew
   */
  query(text: string, options?: QueryOptions): Promise<SearchAnswer>;
}

/** The table takes a few of the 65 KB a first answer may cost. */
const defaultMostBytes = 60_000;
const defaultLimit = 128;
const defaultCacheBytes = 1024 * 1024;

/** Opens the search over the files of `packSearch`; nothing is fetched before the first question. */
export function openSearch(files: SearchFiles, cacheBytes: number = defaultCacheBytes): MuseumSearch {
  const cache = createShardCache(files.fetchShard, cacheBytes);
  let tableComing: Promise<SearchTable> | null = null;
  const readTable = (): Promise<SearchTable> => {
    tableComing ??= files.fetchTable().catch((error: unknown) => {
      tableComing = null;
      throw error;
    });
    return tableComing;
  };

  return {
    async query(text, { limit = defaultLimit, mostBytes = defaultMostBytes, signal } = {}) {
      const words = splitQuestion(text);
      const answer = (
        { total, rows, fields, unread }: FoundRows,
        corrections: SearchAnswer['corrections'] = [],
      ): SearchAnswer => {
        return { total, rows, fields, words, unread: words.filter((_, at) => unread[at]), corrections };
      };
      if (words.length === 0) return answer({ total: 0, rows: [], fields: [], missing: [], unread: [] });
      const table = await untilStopped(readTable(), signal);
      const reader = createShardReader(table, cache, mostBytes, signal);
      const find = (question: readonly Readings[]): Promise<FoundRows> =>
        answerQuestion(question, table, reader, limit);

      const found = await find(words.map((word) => [word]));
      if (found.total > 0) return answer(found);
      const reopened = reopenLastSyllable(words.at(-1) as string);
      if (reopened !== null) {
        const others = await find([...words.slice(0, -1), reopened].map((word) => [word]));
        if (others.total > 0) return answer(others);
      }
      const { question, corrections } = await correctQuestion(words, found.missing, table, reader);
      if (corrections.length === 0 || question.some(({ length }) => length === 0)) return answer(found);
      const corrected = await find(question);
      return corrected.total > 0 ? answer(corrected, corrections) : answer(found);
    },
  };
}

/** Words that are found by themselves are doubted only when all of them are. */
async function correctQuestion(
  words: readonly string[],
  missing: readonly boolean[],
  table: SearchTable,
  reader: ShardReader,
): Promise<{ question: readonly Readings[]; corrections: SearchAnswer['corrections'] }> {
  const isOneMissing = missing.some(Boolean);
  const meant = await Promise.all(
    words.map(async (word, at) => (isOneMissing && !missing[at] ? [] : findCorrections(word, table, reader))),
  );
  return {
    question: words.map((word, at) => [...(missing[at] ? [] : [word]), ...(meant[at] as Readings)]),
    corrections: words
      .map((word, at) => ({ word, meant: meant[at] as Readings }))
      .filter((correction) => correction.meant.length > 0),
  };
}
