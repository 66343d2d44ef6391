import type { WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../../src/museum/catalogue/gift-record.ts';
import { listGift, type ListedGift } from '../../../src/museum/catalogue/listed-gift.ts';
import { orderList } from '../../../src/museum/catalogue/order-list.ts';
import type { Facets } from '../../../src/museum/facets/facets.ts';
import type { MuseumSearch } from '../../../src/museum/search/open-search.ts';
import { listSearchRows } from '../../../tools/data/pack-collection.ts';
import { listFacets } from '../../../tools/data/pack-facets.ts';
import { placeCollection } from '../../../tools/data/place-collection.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { packInMemory } from '../../museum/search/packed-search.ts';

// Tests run in the folder of the project; in a page, addresses of files are none.
const placed = placeCollection(readCollection(process.cwd()));
const { catalogue } = placed.museum;

/** The record of a gift as the tour fetches it. */
export function readRecord(gift: string): GiftRecord {
  const entry = catalogue.find(gift);
  if (!entry) throw new Error(`test: there is no gift ${gift}`);
  return JSON.parse(JSON.stringify(placed.record(entry))) as GiftRecord;
}

/** Everything documented. */
export function readCatalogue(): WholeCatalogue {
  return catalogue;
}

/** The list of all gifts, as its pages hold it. */
export function readList(): readonly ListedGift[] {
  return orderList<GiftEntry>(catalogue.gifts).gifts.map((gift) =>
    listGift(gift, placed.recordPlace(gift), placed.detail(gift).contentNotes),
  );
}

let facets: Facets | null = null;

/** What all gifts are filtered by, row by row of the list. */
export function readFacets(): Facets {
  return (facets ??= listFacets(placed));
}

/** The search over all gifts, without a network. */
export function openRealSearch(): MuseumSearch {
  return packInMemory(listSearchRows(placed)).open();
}
