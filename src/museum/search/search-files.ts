import type { SearchTable } from './search-table.ts';

/** Fetches a shard by its name, as in `terms/3`, and inflates it. */
export type FetchShard = (name: string) => Promise<Uint8Array>;

/** Where a search reads from: the files of `packSearch`, fetched as it asks for them. */
export interface SearchFiles {
  readonly fetchTable: () => Promise<SearchTable>;
  readonly fetchShard: FetchShard;
}
