import type { MuseumSearch } from '../museum/search/open-search.ts';
import { createSearchDelivery } from './search-delivery.ts';

/**
 * The search over the packed data, whose script comes with the first question: in a small museum nobody asks one.
 *
 * @param folder address of the packed data, ending in a slash
 */
export function deferSearch(folder: string): MuseumSearch {
  let opening: Promise<MuseumSearch> | null = null;
  const open = (): Promise<MuseumSearch> => {
    opening ??= import('../museum/search/open-search.ts').then(
      ({ openSearch }) => openSearch(createSearchDelivery(folder)),
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };
  return { query: async (text, options) => (await open()).query(text, options) };
}
