import type { Tour, TourOutline } from '../museum/tours/tour.ts';
import { DeliveryError } from './fetch-file.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { rememberFetch } from './remember-fetch.ts';
import { rememberFetches } from './remember-fetches.ts';

/** Tours kept: the one under way, and those one went back and forth between. */
const kept = 8;

/** Fetches what guides tell; what has come is remembered, a failure is not. */
export interface TourDelivery {
  /**
   * Every tour as a list shows it: routes first, each kind in its order.
   *
   * @throws DeliveryError when the file cannot be had
   */
  readonly fetchTours: () => Promise<readonly TourOutline[]>;
  /**
   * A tour with its words and the sources they cite.
   *
   * @param id of one of `fetchTours`; addresses may name others
   * @throws DeliveryError when there is none of this id, or its file cannot be had
   */
  readonly fetchTour: (id: string) => Promise<Tour>;
}

/** @param folder address of the packed data, ending in a slash */
export function createTourDelivery(folder: string): TourDelivery {
  const fetchTours = rememberFetch(() =>
    fetchWithRetries(
      `${folder}tours.json`,
      async (response) => ((await response.json()) as { tours: readonly TourOutline[] }).tours,
    ),
  );
  const fetchOne = rememberFetches(kept, (id: string) =>
    fetchWithRetries(`${folder}tours/${id}.json`, (response) => response.json() as Promise<Tour>),
  );
  return {
    fetchTours,
    fetchTour: async (id) => {
      // An address may say anything: a name nobody has is asked of no server.
      if (!(await fetchTours()).some((tour) => tour.id === id)) throw new DeliveryError(id, 'no such tour');
      return fetchOne(id);
    },
  };
}
