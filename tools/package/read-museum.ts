import { resolve } from 'node:path';
import type { WholeFacts } from '../../src/museum/open-whole-museum.ts';
import { readCollection } from '../data/read-collection.ts';

/**
 * All facts of a museum from its folder of data, as `openWholeMuseum` of the entrance `museum` takes them.
 *
 * @param folder that holds `data/`, and `models/` where the museum has any
 * @throws with the list of all faults when the data have any
 */
export function readMuseum(folder: string): WholeFacts {
  const { building, entries, totals, totalSources, shownTotal } = readCollection(resolve(folder));
  return { building, entries, totals, totalSources, shownTotal };
}
