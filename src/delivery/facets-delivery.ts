import type { Facets } from '../museum/facets/facets.ts';
import { readFacets } from './read-facets.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { inflate } from './inflate.ts';
import { rememberFetch } from './remember-fetch.ts';

/** @throws DeliveryError when they cannot be had; the next call tries again */
export type FetchFacets = () => Promise<Facets>;

/**
 * Facts all gifts are filtered by; fetched once.
 *
 * @param folder address of the packed data, ending in a slash
 */
export function createFacetsDelivery(folder: string): FetchFacets {
  return rememberFetch(() =>
    fetchWithRetries(`${folder}facets.bin`, async (response) => readFacets(await inflate(response))),
  );
}
