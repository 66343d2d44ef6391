import { listPageSize, type ListedGift } from '../museum/catalogue/listed-gift.ts';
import { DeliveryError } from './fetch-file.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import type { Locator } from './locator-delivery.ts';

/** Pages kept. */
const kept = 64;

/** Fetches rows of the list of all gifts, which is in the order of `orderList`; pages that have come are kept. */
export interface GiftList {
  /**
   * Rows one after the other, fewer where the list ends.
   *
   * @throws DeliveryError when a page cannot be had
   */
  rows(first: number, count: number): Promise<readonly ListedGift[]>;
}

/** @param folder address of the packed data, ending in a slash */
export function createListDelivery(folder: string, locator: Pick<Locator, 'note'>, length: number): GiftList {
  const pages = new Map<number, Promise<readonly ListedGift[]>>();
  const fetchPage = (number: number): Promise<readonly ListedGift[]> => {
    const earlier = pages.get(number);
    if (earlier) return earlier;
    const url = `${folder}list/${number}.json`;
    const coming = fetchWithRetries(url, async (response) => {
      const rows = (await response.json()) as readonly ListedGift[];
      if (!Array.isArray(rows)) throw new DeliveryError(url, 'not a page of the list');
      for (const { id, room, shard } of rows) locator.note(id, { room, shard });
      return rows;
    });
    pages.set(number, coming);
    coming.catch(() => pages.delete(number));
    if (pages.size > kept) pages.delete(pages.keys().next().value as number);
    return coming;
  };
  return {
    rows: async (first, count) => {
      const end = Math.min(length, first + count);
      const from = Math.floor(first / listPageSize);
      const numbers = Array.from(
        { length: Math.max(0, Math.ceil(end / listPageSize) - from) },
        (_, at) => from + at,
      );
      const read = (await Promise.all(numbers.map(fetchPage))).flat();
      return read.slice(first - from * listPageSize, end - from * listPageSize);
    },
  };
}
