import type { GiftRecord } from '../museum/catalogue/gift-record.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';

/** Records kept: the latest panels open again at once. */
const kept = 100;

/** Fetches what is known of a gift; the same gift is fetched once. */
export type FetchRecord = (gift: string) => Promise<GiftRecord>;

/** @param folder address of the packed data, ending in a slash */
export function createRecordDelivery(folder: string): FetchRecord {
  const records = new Map<string, Promise<GiftRecord>>();
  return (gift) => {
    const earlier = records.get(gift);
    if (earlier) return earlier;
    const coming = fetchWithRetries(
      `${folder}gifts/${encodeURIComponent(gift)}.json`,
      (response) => response.json() as Promise<GiftRecord>,
    );
    records.set(gift, coming);
    // A failure is not remembered: opening the panel again asks again.
    coming.catch(() => records.delete(gift));
    if (records.size > kept) records.delete(records.keys().next().value as string);
    return coming;
  };
}
