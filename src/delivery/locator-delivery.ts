import { chooseLocator } from '../museum/catalogue/choose-locator.ts';
import { readRecordPlace, type RecordPlace } from '../museum/catalogue/record-place.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { rememberFetches } from './remember-fetches.ts';

/** Files kept: each tells of some hundred gifts. */
const kept = 32;
/** Gifts noted: more than the rooms that are kept can hold; who walks all day must not gather a whole collection. */
const mostNoted = 32_768;

/** Tells where gifts stand, and where their records lie. */
export interface Locator {
  /**
   * Where a gift stands, by id or former id; undefined where nothing answers to it.
   *
   * @throws DeliveryError when the file that tells it cannot be had
   */
  find(id: string): Promise<RecordPlace | undefined>;
  /** Notes what is known from elsewhere, which then need not be asked for. */
  note(id: string, place: RecordPlace): void;
}

/**
 * @param folder address of the packed data, ending in a slash
 * @param count number of files that tell where a gift stands
 */
export function createLocator(folder: string, count: number): Locator {
  const noted = new Map<string, RecordPlace>();
  import.meta.hot?.on('museum-data', () => noted.clear());
  const fetchNumber = rememberFetches(kept, (number: number) =>
    fetchWithRetries(
      `${folder}where/${number}.json`,
      (response) => response.json() as Promise<Readonly<Record<string, unknown>>>,
    ),
  );
  return {
    find: async (id) => {
      const known = noted.get(id);
      if (known) return known;
      const told = await fetchNumber(chooseLocator(id, count));
      return Object.hasOwn(told, id) ? readRecordPlace(told[id]) : undefined;
    },
    note: (id, place) => {
      noted.set(id, place);
      if (noted.size > mostNoted) noted.delete(noted.keys().next().value as string);
    },
  };
}
