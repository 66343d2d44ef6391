import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { GiftId } from '../../src/museum/catalogue/gift-summary.ts';
import { listGift, type ListedGift } from '../../src/museum/catalogue/listed-gift.ts';
import type { SearchRow } from '../../src/museum/search/search-row.ts';

/** Rooms and shards of records of the made-up gifts: only as long as real ones. */
const rooms = 166;
const shards = 23;

/**
 * What the list says of the rows of `makeSearchRows`: their titles and givers, the rest of the gift each was made from.
 *
 * @param real at least one, in the order of the list
 */
export function makeListedRows(rows: readonly SearchRow[], real: readonly GiftEntry[]): ListedGift[] {
  return rows.map(({ titles, giver }, row): ListedGift => {
    const base = real[Math.floor((row / rows.length) * real.length)] as GiftEntry;
    const room = `main-${(row % 6) + 1}-${(row % rooms) + 1}`;
    const words = (titles[0] ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
    return {
      ...listGift(base, { room, shard: row % shards }),
      id: [...words.slice(0, 3), row].join('-') as GiftId,
      title: Object.fromEntries(Object.keys(base.title).map((tag, at) => [tag, titles[at] ?? ''])),
      giver,
      accession: row + 1,
    };
  });
}
