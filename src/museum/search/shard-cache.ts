import type { FetchShard } from './search-files.ts';
import type { ShardKind } from './search-table.ts';

interface Shard {
  readonly coming: Promise<Uint8Array>;
  /** 0 until it has come. */
  bytes: number;
}

/** Shards by kind and number; each is fetched once, until it goes. */
export interface ShardCache {
  read(kind: ShardKind, number: number): Promise<Uint8Array>;
}

/**
 * Remembers shards up to so many bytes; the one unused longest goes first. A question that is given up leaves its
 * shards coming: the next one, a letter longer, mostly needs the same. A shard that did not come is asked for again.
 */
export function createShardCache(fetchShard: FetchShard, mostBytes: number): ShardCache {
  const shards = new Map<string, Shard>();
  let held = 0;
  const forget = (name: string, shard: Shard): void => {
    if (shards.get(name) !== shard) return;
    shards.delete(name);
    held -= shard.bytes;
  };
  const order = (name: string): Shard => {
    const shard: Shard = { coming: fetchShard(name), bytes: 0 };
    shards.set(name, shard);
    shard.coming.then(
      ({ length }) => {
        shard.bytes = length;
        held += length;
        for (const [oldest, old] of shards) {
          if (held <= mostBytes) break;
          if (old !== shard && old.bytes > 0) forget(oldest, old);
        }
      },
      () => forget(name, shard),
    );
    return shard;
  };
  return {
    read(kind, number) {
      const name = `${kind}/${number}`;
      const known = shards.get(name);
      if (!known) return order(name).coming;
      // Latest last.
      shards.delete(name);
      shards.set(name, known);
      return known.coming;
    },
  };
}
