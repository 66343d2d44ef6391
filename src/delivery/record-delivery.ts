import type { GiftRecord, GiftRecords } from '../museum/catalogue/gift-record.ts';
import { nameRecords } from '../museum/catalogue/record-place.ts';
import { DeliveryError } from './fetch-file.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import type { Locator } from './locator-delivery.ts';
import { rememberFetches } from './remember-fetches.ts';

/** Files kept: the latest panels, and those of their neighbours, open again at once. */
const kept = 24;

/** Somebody waits before an open panel: it is said soon that nothing comes, milliseconds. */
const silenceMs = 15_000;

/** Fetches what is known of a gift, by its id or a former one; it comes together with its neighbours', once. */
export type FetchRecord = (gift: string) => Promise<GiftRecord>;

/** Nothing answers to the id of a gift: not that something did not arrive. */
export class UnknownGiftError extends DeliveryError {
  constructor(gift: string, reason: string) {
    super(gift, reason);
    this.name = 'UnknownGiftError';
  }
}

/** @param folder address of the packed data, ending in a slash */
export function createRecordDelivery(folder: string, locator: Pick<Locator, 'find'>): FetchRecord {
  const fetchRecords = rememberFetches(kept, (name: string) =>
    fetchWithRetries(
      `${folder}records/${encodeURIComponent(name)}.json`,
      (response) => response.json() as Promise<GiftRecords>,
      { silenceMs },
    ),
  );
  return async (gift) => {
    const place = await locator.find(gift);
    if (!place) throw new UnknownGiftError(gift, 'nothing tells where its record lies');
    const records = await fetchRecords(nameRecords(place));
    const record = Object.hasOwn(records, gift)
      ? records[gift]
      : Object.values(records).find(({ entry }) => entry.aliases.includes(gift));
    if (!record) throw new DeliveryError(gift, 'its record is not where it should be');
    return record;
  };
}
