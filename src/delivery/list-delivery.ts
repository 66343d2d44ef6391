import { listPageSize, type ListedGift } from '../museum/catalogue/listed-gift.ts';
import { DeliveryError } from './fetch-file.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import type { Locator } from './locator-delivery.ts';
import { rememberFetches } from './remember-fetches.ts';

/** Pages kept. */
const kept = 64;

/** Pages asked for at the same time where single rows lie on many. */
const mostAtOnce = 4;

/** Fetches rows of the list of all gifts, which is in the order of `orderList`; pages that have come are kept. */
export interface GiftList {
  /**
   * Rows one after the other, fewer where the list ends.
   *
   * @throws DeliveryError when a page cannot be had
   */
  rows(first: number, count: number): Promise<readonly ListedGift[]>;
  /**
   * Single rows in the order they are asked for; those the list does not have are left out.
   *
   * @param signal no more pages are fetched once it is given
   * @throws DeliveryError when a page cannot be had; the reason of the signal
   */
  pick(rows: readonly number[], signal?: AbortSignal): Promise<readonly ListedGift[]>;
}

const pageOf = (row: number): number => Math.floor(row / listPageSize);

/** @param folder address of the packed data, ending in a slash */
export function createListDelivery(folder: string, locator: Pick<Locator, 'note'>, length: number): GiftList {
  const fetchPage = rememberFetches(kept, (number: number) => {
    const url = `${folder}list/${number}.json`;
    return fetchWithRetries(url, async (response) => {
      const rows = (await response.json()) as readonly ListedGift[];
      if (!Array.isArray(rows)) throw new DeliveryError(url, 'not a page of the list');
      for (const { id, room, shard } of rows) locator.note(id, { room, shard });
      return rows;
    });
  });
  return {
    rows: async (first, count) => {
      const end = Math.min(length, first + count);
      const from = pageOf(first);
      const numbers = Array.from(
        { length: Math.max(0, Math.ceil(end / listPageSize) - from) },
        (_, at) => from + at,
      );
      const read = (await Promise.all(numbers.map(fetchPage))).flat();
      return read.slice(first - from * listPageSize, end - from * listPageSize);
    },
    pick: async (rows, signal) => {
      const there = rows.filter((row) => row >= 0 && row < length);
      const numbers = [...new Set(there.map(pageOf))];
      const read = new Map<number, readonly ListedGift[]>();
      const waiting = numbers.values();
      let hasFailed = false;
      const work = async (): Promise<void> => {
        for (const number of waiting) {
          signal?.throwIfAborted();
          if (hasFailed) return;
          try {
            read.set(number, await fetchPage(number));
          } catch (error) {
            hasFailed = true;
            throw error;
          }
        }
      };
      await Promise.all(Array.from({ length: mostAtOnce }, work));
      signal?.throwIfAborted();
      return there.flatMap((row) => read.get(pageOf(row))?.[row % listPageSize] ?? []);
    },
  };
}
