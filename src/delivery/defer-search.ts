import type { MuseumSearch } from '../museum/search/open-search.ts';
import { rememberFetch } from './remember-fetch.ts';
import { createSearchDelivery } from './search-delivery.ts';

/**
 * The search over the packed data, whose script comes with the first question: in a small museum nobody asks one.
 *
 * @param folder address of the packed data, ending in a slash
 */
export function deferSearch(folder: string): MuseumSearch {
  const open = rememberFetch(async () => {
    const { openSearch } = await import('../museum/search/open-search.ts');
    return openSearch(createSearchDelivery(folder));
  });
  return { query: async (text, options) => (await open()).query(text, options) };
}
