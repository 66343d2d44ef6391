import { hashText } from '../math/seeded-random.ts';

/**
 * Number of the file `where/<number>.json` that tells where the gift of an id (or former id) stands. Decided by the
 * id alone, so that it can be asked for before anything else has come.
 *
 * @param count number of such files, 1 at least
 */
export function chooseLocator(id: string, count: number): number {
  return hashText(id) % count;
}
