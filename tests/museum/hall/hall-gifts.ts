import type { CatalogueFacts } from '../../../src/museum/catalogue/catalogue-facts.ts';
import type { RoomGift } from '../../../src/museum/catalogue/room-gift.ts';
import type { HallWords } from '../../../src/museum/hall/plan-hall.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { root } from '../../root.ts';

const { entries, totals, shownTotal } = readCollection(root);

/** Everything documented, as it comes with its rooms. */
export const allGifts: readonly RoomGift[] = entries.map((entry, row) => ({
  ...entry,
  row,
  place: 0,
  shard: 0,
}));

export const facts: CatalogueFacts = {
  totals,
  totalSources: {},
  shownTotal,
  documented: entries.length,
  rooms: [],
  locators: 1,
  list: [],
};

export const words: HallWords = {
  lobby: { en: 'Lobby' },
  notice: { en: 'There is no such hall' },
  nameRoom: (number) => ({ en: `Hall ${number}` }),
};
