import type { TimelineEvents } from '../museum/catalogue/timeline-event.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { rememberFetch } from './remember-fetch.ts';

/** Fetches what explains when gifts came; once, unless that failed. Rejects with a DeliveryError. */
export type FetchEvents = () => Promise<TimelineEvents>;

/** @param folder address of the packed data, ending in a slash */
export function createEventsDelivery(folder: string): FetchEvents {
  return rememberFetch(() =>
    fetchWithRetries(`${folder}events.json`, (response) => response.json() as Promise<TimelineEvents>),
  );
}
