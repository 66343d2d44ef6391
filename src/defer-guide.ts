import type { FetchRecord } from './delivery/record-delivery.ts';
import { rememberFetch } from './delivery/remember-fetch.ts';
import type { TourDelivery } from './delivery/tour-delivery.ts';
import type { TourGuide } from './visit/tour/tour-guide.ts';
import type { Visit } from './visit/visit.ts';

/**
 * The guide of a visit, whose script comes when a tour is first asked for; one that did not come is asked for again.
 *
 * @returns the same promise each time, until it fails
 */
export function deferGuide(
  visit: Visit,
  tours: TourDelivery,
  fetchRecord: FetchRecord,
  window: Window,
): () => Promise<TourGuide> {
  return rememberFetch(async () => {
    const { openGuide } = await import('./open-guide.ts');
    return openGuide(visit, tours, fetchRecord, window);
  });
}
