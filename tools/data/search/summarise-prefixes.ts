import { fieldGroups, mostPoints, pointsOf } from '../../../src/museum/search/search-row.ts';
import { isWide, type ShardIndex } from '../../../src/museum/search/search-table.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Terms } from './collect-terms.ts';
import type { ShardEntry } from './cut-shards.ts';
import { writeRows } from './write-rows.ts';

export interface Summaries {
  readonly best: readonly ShardEntry[];
  readonly all: readonly ShardEntry[];
}

export interface SummarySizes {
  /** Rows of the list. */
  readonly rows: number;
  readonly wideBytes: number;
  readonly bestRows: number;
}

/**
 * Summaries of all wide prefixes: their best rows, and all of them, by points.
 *
 * @param cut the shards of `terms`
 */
export function summarisePrefixes(
  { terms, postings }: Terms,
  cut: ShardIndex,
  { rows, wideBytes, bestRows }: SummarySizes,
): Summaries {
  const best: ShardEntry[] = [];
  const all: ShardEntry[] = [];
  const points = new Uint8Array(rows);
  for (const prefix of listWidePrefixes(terms, cut, wideBytes)) {
    points.fill(0);
    const end = findFirst(terms, `${prefix}\uffff`);
    for (let at = findFirst(terms, prefix); at < end; at++) {
      fieldGroups.forEach((group, list) => {
        const point = pointsOf(group, terms[at] === prefix);
        for (const row of postings[at]?.[list] ?? [])
          if ((points[row] as number) < point) points[row] = point;
      });
    }
    const lists: number[][] = Array.from({ length: mostPoints + 1 }, () => []);
    points.forEach((point, row) => lists[point]?.push(row));
    const byPoints = lists.slice(1).reverse();
    best.push({ key: prefix, content: writeBest(byPoints, bestRows) });
    const writer = new ByteWriter();
    for (const list of byPoints) writeRows(list, writer);
    all.push({ key: prefix, content: writer.finish() });
  }
  return { best, all };
}

function writeBest(byPoints: readonly (readonly number[])[], bestRows: number): Uint8Array {
  const writer = new ByteWriter();
  let left = bestRows;
  for (const list of byPoints) {
    writer.write(list.length);
    const first = list.slice(0, left);
    writeRows(first, writer);
    left -= first.length;
  }
  return writer.finish();
}

/**
 * Beginnings of terms that are wide. One that leads into several shards begins what separates two of them; one that
 * leads into a single large shard begins the only term in it.
 */
function listWidePrefixes(terms: readonly string[], cut: ShardIndex, wideBytes: number): string[] {
  const wide = new Set<string>();
  const none: ShardIndex = { from: [], bytes: [] };
  const table = { wideBytes, shards: { terms: cut, best: none, all: none, words: none, endings: none } };
  const add = (text: string): void => {
    for (let length = 1; length <= text.length; length++) {
      const prefix = text.slice(0, length);
      const isBeginning = terms[findFirst(terms, prefix)]?.startsWith(prefix);
      if (isBeginning && isWide(table, prefix)) wide.add(prefix);
    }
  };
  cut.from.forEach((separator, shard) => {
    add(separator);
    if ((cut.bytes[shard] ?? 0) > wideBytes) add(terms[findFirst(terms, separator)] ?? '');
  });
  return [...wide].sort((a, b) => (a < b ? -1 : 1));
}

/** Row of the first term that does not sort before a text. */
function findFirst(terms: readonly string[], text: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
