import type { WorldMap } from '../museum/atlas/world-map.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { rememberFetch } from './remember-fetch.ts';

const address = new URL('../../models/map/built/world.json', import.meta.url).href;

/**
 * Outlines of the countries; fetched once, by whichever map is shown first.
 *
 * @throws DeliveryError when they cannot be had; the next call tries again
 */
export const fetchWorldMap: () => Promise<WorldMap> = rememberFetch(() =>
  fetchWithRetries(address, (response) => response.json() as Promise<WorldMap>),
);
