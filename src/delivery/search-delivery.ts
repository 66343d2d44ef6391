import type { SearchFiles } from '../museum/search/search-files.ts';
import type { SearchTable } from '../museum/search/search-table.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { inflate } from './inflate.ts';

/**
 * The files of the search, for `openSearch`.
 *
 * @param folder address of the packed data, ending in a slash
 */
export function createSearchDelivery(folder: string): SearchFiles {
  return {
    fetchTable: () =>
      fetchWithRetries(`${folder}search/table.json`, (response) => response.json() as Promise<SearchTable>),
    fetchShard: (name) => fetchWithRetries(`${folder}search/${name}.bin`, inflate),
  };
}
