/**
 * Kinds of shards, each a folder of files. `terms`: each term with the rows that hold it. `best` and `all`: summaries of
 * wide prefixes, the best of their rows and all of them. `words`: terms by themselves, for what was mistyped; `endings`:
 * the same, each read from its end.
 */
export const shardKinds = ['terms', 'best', 'all', 'words', 'endings'] as const;
export type ShardKind = (typeof shardKinds)[number];

/** The shards of one kind, sorted. */
export interface ShardIndex {
  /** For each shard a text that sorts after all keys before it and not after its own. */
  readonly from: readonly string[];
  /** Bytes of each as it is sent. */
  readonly bytes: readonly number[];
}

/** What must be known before a first question: `search/table.json`. A shard is `search/<kind>/<number>.bin`. */
export interface SearchTable {
  /** Rows of the list. */
  readonly rows: number;
  /** A prefix whose terms take more bytes of shards than this is wide: it has summaries. */
  readonly wideBytes: number;
  /** Rows of a summary of the best. */
  readonly bestRows: number;
  readonly shards: Readonly<Record<ShardKind, ShardIndex>>;
}

/** A stretch of shards of one kind, `to` not included. */
export interface ShardRange {
  readonly kind: ShardKind;
  readonly from: number;
  readonly to: number;
}

/** The shards that may hold keys beginning with a prefix. */
export function findShards(
  { shards }: Pick<SearchTable, 'shards'>,
  kind: ShardKind,
  prefix: string,
): ShardRange {
  const { from } = shards[kind];
  // Nothing sorts after this and begins with the prefix.
  return { kind, from: Math.max(0, countUpTo(from, prefix) - 1), to: countUpTo(from, `${prefix}\uffff`) };
}

/** The one shard that may hold a key; none where there are no shards. */
export function findShardOf(
  { shards }: Pick<SearchTable, 'shards'>,
  kind: ShardKind,
  key: string,
): ShardRange {
  const to = countUpTo(shards[kind].from, key);
  return { kind, from: Math.max(0, to - 1), to };
}

/** Texts that do not sort after a given one. */
function countUpTo(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes of a stretch of shards as they are sent. */
export function countBytes({ shards }: Pick<SearchTable, 'shards'>, { kind, from, to }: ShardRange): number {
  return shards[kind].bytes.slice(from, to).reduce((sum, bytes) => sum + bytes, 0);
}

/** True for a prefix that is looked up by its summaries, because its terms fill too many shards. */
export function isWide(table: Pick<SearchTable, 'shards' | 'wideBytes'>, prefix: string): boolean {
  return countBytes(table, findShards(table, 'terms', prefix)) > table.wideBytes;
}
