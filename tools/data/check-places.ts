import { openWholeMuseum } from '../../src/museum/open-whole-museum.ts';
import type { Collection } from './collection.ts';
import type { DataFault } from './data-fault.ts';

/**
 * Faults that only the house can tell: gifts that find no place by its rules, and gifts a curator has put where they cannot
 * stand.
 *
 * @param collection of data whose files are sound one by one and together
 */
export function checkPlaces(collection: Collection): DataFault[] {
  return openWholeMuseum(collection).display.problems.map(({ gift, reason, curated }) =>
    curated === undefined
      ? {
          file: `data/gifts/${gift}.json`,
          field: '',
          found: 'a gift without a place in the building',
          expected: reason,
          mend: 'Give it a room with a place of its size, or correct its size.',
        }
      : {
          file: `data/curation/${gift}.json`,
          field: 'place',
          found: curated,
          expected: reason,
          mend: 'Put it elsewhere, or write null: the rules give it a place.',
        },
  );
}
