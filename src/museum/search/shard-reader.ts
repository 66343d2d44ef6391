import { countBytes, type SearchTable, type ShardRange } from './search-table.ts';
import type { ShardCache } from './shard-cache.ts';
import { untilStopped, type StopSignal } from './until-stopped.ts';

/**
 * Reads shards for one question and keeps its account. What has been read before is paid for again by every question, so
 * that an answer does not depend on what was asked earlier.
 */
export interface ShardReader {
  /** Bytes these shards would add. */
  priceOf(ranges: readonly ShardRange[]): number;
  /**
   * Settles these shards if there is enough left, or if one must.
   *
   * @returns whether they may be read
   */
  pay(ranges: readonly ShardRange[], must: boolean): boolean;
  /** The content of these shards; what has not been settled is now. */
  read(range: ShardRange): Promise<readonly Uint8Array[]>;
}

/** @param mostBytes that one question may cost, as files are sent */
export function createShardReader(
  table: SearchTable,
  cache: ShardCache,
  mostBytes: number,
  signal: StopSignal | undefined,
): ShardReader {
  const settled = new Set<string>();
  let spent = 0;
  const listNew = (ranges: readonly ShardRange[]): Map<string, number> => {
    const added = new Map<string, number>();
    for (const range of ranges) {
      for (let shard = range.from; shard < range.to; shard++) {
        const name = `${range.kind}/${shard}`;
        const one = { kind: range.kind, from: shard, to: shard + 1 };
        if (!settled.has(name)) added.set(name, countBytes(table, one));
      }
    }
    return added;
  };
  const sum = (added: ReadonlyMap<string, number>): number =>
    [...added.values()].reduce((all, bytes) => all + bytes, 0);
  const settle = (added: ReadonlyMap<string, number>): void => {
    for (const name of added.keys()) settled.add(name);
    spent += sum(added);
  };
  return {
    priceOf: (ranges) => sum(listNew(ranges)),
    pay(ranges, must) {
      const added = listNew(ranges);
      if (!must && spent + sum(added) > mostBytes) return false;
      settle(added);
      return true;
    },
    read(range) {
      settle(listNew([range]));
      const numbers = Array.from({ length: range.to - range.from }, (_, step) => range.from + step);
      return untilStopped(Promise.all(numbers.map((number) => cache.read(range.kind, number))), signal);
    },
  };
}
