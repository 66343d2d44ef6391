import { chooseLocator } from '../museum/catalogue/choose-locator.ts';
import { readRecordPlace, type RecordPlace } from '../museum/catalogue/record-place.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';

/** Files kept: each tells of some hundred gifts. */
const kept = 32;

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
  const files = new Map<number, Promise<Readonly<Record<string, unknown>>>>();
  const fetchFile = (number: number): Promise<Readonly<Record<string, unknown>>> => {
    const earlier = files.get(number);
    if (earlier) return earlier;
    const coming = fetchWithRetries(
      `${folder}where/${number}.json`,
      (response) => response.json() as Promise<Readonly<Record<string, unknown>>>,
    );
    files.set(number, coming);
    // A failure is not remembered: the next question asks again.
    coming.catch(() => files.delete(number));
    if (files.size > kept) files.delete(files.keys().next().value as number);
    return coming;
  };
  return {
    find: async (id) => {
      const known = noted.get(id);
      if (known) return known;
      const told = await fetchFile(chooseLocator(id, count));
      return Object.hasOwn(told, id) ? readRecordPlace(told[id]) : undefined;
    },
    note: (id, place) => {
      noted.set(id, place);
    },
  };
}
