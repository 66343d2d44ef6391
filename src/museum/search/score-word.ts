import { readRows } from './read-rows.ts';
import { readShard } from './read-shard.ts';
import { fieldGroups, mostPoints, pointsOf } from './search-row.ts';
import { findShardOf, findShards, isWide, type SearchTable, type ShardRange } from './search-table.ts';

/** The shards that say in which rows words beginning like this one are. */
export function findShardsOfWord(word: string, table: SearchTable): ShardRange {
  return isWide(table, word) ? findShardOf(table, 'all', word) : findShards(table, 'terms', word);
}

/**
 * Gives each row its points for a word: those of the best term that begins with it.
 *
 * @param shards content of `findShardsOfWord`
 * @param points points by row, raised where this word brings more
 */
export function scoreWord(
  word: string,
  { kind }: Pick<ShardRange, 'kind'>,
  shards: readonly Uint8Array[],
  points: Uint8Array,
): void {
  const raise = (row: number, by: number): void => {
    if ((points[row] ?? by) < by) points[row] = by;
  };
  for (const shard of shards) {
    readShard(shard, word, (key, reader) => {
      if (kind === 'terms') {
        for (const group of fieldGroups) {
          const point = pointsOf(group, key === word);
          readRows(reader, (row) => raise(row, point));
        }
      } else if (key === word) {
        for (let point = mostPoints; point > 0; point--) readRows(reader, (row) => raise(row, point));
      }
    });
  }
}
