import { listPageSize, longestWholeList, type ListedGift } from '../museum/catalogue/listed-gift.ts';
import { listRowFiles, mostFirstFiles, rowFileSize } from '../museum/catalogue/row-files.ts';
import { DeliveryError } from './fetch-file.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import type { Locator } from './locator-delivery.ts';
import { rememberFetches } from './remember-fetches.ts';

/** Pages kept, and files of single rows. */
const kept = 64;
const keptRowFiles = 512;

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
   * @param signal no more files are fetched once it is given
   * @param onFirst told the first rows, once, when the rest takes more files than these
   * @throws DeliveryError when a file cannot be had; the reason of the signal
   */
  pick(
    rows: readonly number[],
    signal?: AbortSignal,
    onFirst?: (gifts: readonly ListedGift[]) => void,
  ): Promise<readonly ListedGift[]>;
}

const pageOf = (row: number): number => Math.floor(row / listPageSize);

/** @param folder address of the packed data, ending in a slash */
export function createListDelivery(folder: string, locator: Pick<Locator, 'note'>, length: number): GiftList {
  const fetchFrom = (family: string, most: number): ((number: number) => Promise<readonly ListedGift[]>) =>
    rememberFetches(most, (number: number) => {
      const url = `${folder}${family}/${number}.json`;
      return fetchWithRetries(url, async (response) => {
        const rows = (await response.json()) as readonly ListedGift[];
        if (!Array.isArray(rows)) throw new DeliveryError(url, 'not a page of the list');
        for (const { id, room, shard } of rows) locator.note(id, { room, shard });
        return rows;
      });
    });
  const fetchPage = fetchFrom('list', kept);
  // A short list is read whole, in pages; single rows of a long one lie far apart.
  const isLong = length > longestWholeList;
  const size = isLong ? rowFileSize : listPageSize;
  const fetchRows = isLong ? fetchFrom('rows', keptRowFiles) : fetchPage;
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
    pick: async (rows, signal, onFirst) => {
      signal?.throwIfAborted();
      const there = rows.filter((row) => row >= 0 && row < length);
      const { files, first } = listRowFiles(there, size);
      const read = new Map<number, readonly ListedGift[]>();
      const readUpTo = (count: number): readonly ListedGift[] =>
        there.slice(0, count).flatMap((row) => read.get(Math.floor(row / size))?.[row % size] ?? []);
      const readFiles = async (numbers: readonly number[]): Promise<void> => {
        await Promise.all(numbers.map(async (number) => read.set(number, await fetchRows(number))));
        signal?.throwIfAborted();
      };
      for (let at = 0; at < files.length; at += mostFirstFiles) {
        await readFiles(files.slice(at, at + mostFirstFiles));
        if (at === 0 && first < there.length) onFirst?.(readUpTo(first));
      }
      return readUpTo(there.length);
    },
  };
}
