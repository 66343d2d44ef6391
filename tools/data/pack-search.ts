import { gzipSync } from 'node:zlib';
import { backwards } from '../../src/museum/search/find-corrections.ts';
import type { SearchRow } from '../../src/museum/search/search-row.ts';
import {
  shardKinds,
  type SearchTable,
  type ShardIndex,
  type ShardKind,
} from '../../src/museum/search/search-table.ts';
import type { PackedFile } from './packed-file.ts';
import { ByteWriter } from './search/byte-writer.ts';
import { collectTerms, type Postings, type Terms } from './search/collect-terms.ts';
import { cutShards, type CutShards, type ShardEntry } from './search/cut-shards.ts';
import { summarisePrefixes } from './search/summarise-prefixes.ts';
import { writeRows } from './search/write-rows.ts';

export interface SearchSizes {
  /** Bytes of a shard of terms, before it is compressed; other shards follow it. */
  readonly shardBytes: number;
  /** Bytes of shards, as they are sent, above which a prefix has summaries. */
  readonly wideBytes: number;
  /** Rows of a summary that can be read alone: a page of the list. */
  readonly bestRows: number;
}

export const searchSizes: SearchSizes = { shardBytes: 16 * 1024, wideBytes: 24 * 1024, bestRows: 128 };

/**
 * Writes the index of all rows of the list: `search/table.json`, which a first question reads, and the shards it then
 * asks for. Shards are compressed here, because few servers compress what they know no name for.
 *
 * @param rows in the order of the list
 */
export function* packSearch(
  rows: readonly SearchRow[],
  sizes: SearchSizes = searchSizes,
): Iterable<PackedFile> {
  const { shardBytes, wideBytes, bestRows } = sizes;
  const terms = collectTerms(rows);
  const cut = compress(cutShards(listPostings(terms), shardBytes));
  const summaries = summarisePrefixes(terms, cut.index, { rows: rows.length, wideBytes, bestRows });
  const cuts: Readonly<Record<ShardKind, CompressedShards>> = {
    terms: cut,
    best: compress(cutShards(summaries.best, shardBytes / 2)),
    all: compress(cutShards(summaries.all, shardBytes)),
    words: compress(
      cutShards(
        listWords(terms, (term) => term),
        shardBytes / 4,
      ),
    ),
    endings: compress(cutShards(listWords(terms, backwards), shardBytes / 4)),
  };
  const shards = Object.fromEntries(
    shardKinds.map((kind) => [kind, cuts[kind].index]),
  ) as SearchTable['shards'];
  const table: SearchTable = { rows: rows.length, wideBytes, bestRows, shards };
  yield { name: 'search/table.json', content: JSON.stringify(table) };
  for (const kind of shardKinds) {
    for (const [number, content] of cuts[kind].contents.entries()) {
      yield { name: `search/${kind}/${number}.bin`, content };
    }
  }
}

interface CompressedShards {
  readonly index: ShardIndex;
  readonly contents: readonly Uint8Array[];
}

function compress({ separators, shards }: CutShards): CompressedShards {
  const contents = shards.map((shard) => gzipSync(shard, { level: 9 }));
  return { index: { from: separators, bytes: contents.map(({ length }) => length) }, contents };
}

function listPostings({ terms, postings }: Terms): ShardEntry[] {
  return terms.map((key, at) => {
    const writer = new ByteWriter();
    for (const list of postings[at] as Postings) writeRows(list, writer);
    return { key, content: writer.finish() };
  });
}

/** Letters a term must have to be meant by a mistyped word. */
const shortestWord = 3;
/** Initial consonants, digits, Chinese and kana: not what one corrects letter by letter. */
const uncorrected = /^[\u1100-\u1112]+$|[\p{N}\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** Terms a mistyped word may mean, and how often each is found, as a power of two. */
function listWords({ terms, postings }: Terms, write: (term: string) => string): ShardEntry[] {
  return terms
    .map((term, at) => ({ term, at }))
    .filter(({ term }) => term.length >= shortestWord && !uncorrected.test(term))
    .map(({ term, at }): ShardEntry => {
      const found = (postings[at] as Postings).reduce((sum, { length }) => sum + length, 0);
      return { key: write(term), content: Uint8Array.of(Math.floor(Math.log2(found))) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
