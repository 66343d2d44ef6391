import { gunzipSync } from 'node:zlib';
import { openSearch, type MuseumSearch } from '../../../src/museum/search/open-search.ts';
import type { SearchRow } from '../../../src/museum/search/search-row.ts';
import type { SearchTable } from '../../../src/museum/search/search-table.ts';
import { packSearch, type SearchSizes } from '../../../tools/data/pack-search.ts';

export interface PackedSearch {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly table: SearchTable;
  /** Names of shards fetched so far, by searches opened here. */
  readonly fetched: string[];
  /** Bytes fetched for shards so far. */
  readonly bytes: () => number;
  open(cacheBytes?: number): MuseumSearch;
}

/** So small that even few rows fill many shards and have wide prefixes. */
export const smallSizes: SearchSizes = { shardBytes: 400, wideBytes: 700, bestRows: 20 };

/** Packs rows in memory and opens searches over them. */
export function packInMemory(rows: readonly SearchRow[], sizes?: SearchSizes): PackedSearch {
  const files = new Map([...packSearch(rows, sizes)].map(({ name, content }) => [name, content]));
  const table = JSON.parse(files.get('search/table.json') as string) as SearchTable;
  const fetched: string[] = [];
  let bytes = 0;
  return {
    files,
    table,
    fetched,
    bytes: () => bytes,
    open: (cacheBytes) =>
      openSearch(
        {
          fetchTable: () => Promise.resolve(table),
          fetchShard: (name) => {
            const content = files.get(`search/${name}.bin`);
            if (!(content instanceof Uint8Array)) return Promise.reject(new Error(`no shard ${name}`));
            fetched.push(name);
            bytes += content.length;
            return Promise.resolve(gunzipSync(content));
          },
        },
        cacheBytes,
      ),
  };
}

/** A row with nothing but what is given. */
export function makeRow(row: Partial<SearchRow>): SearchRow {
  return { titles: [], giver: null, countries: [], others: [], ...row };
}
