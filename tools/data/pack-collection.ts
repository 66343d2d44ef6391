import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import { listGift, type ListedGift } from '../../src/museum/catalogue/listed-gift.ts';
import { orderList } from '../../src/museum/catalogue/order-list.ts';
import { nameRecords, type RecordPlace } from '../../src/museum/catalogue/record-place.ts';
import type { RoomGifts } from '../../src/museum/catalogue/room-gift.ts';
import type { SearchRow } from '../../src/museum/search/search-row.ts';
import type { Collection } from './collection.ts';
import { packBuilding } from './pack-building.ts';
import { packFacets } from './pack-facets.ts';
import { packList } from './pack-list.ts';
import { packLocators } from './pack-locators.ts';
import { packSearch } from './pack-search.ts';
import type { PackedFile } from './packed-file.ts';
import { placeCollection, type PlacedCollection } from './place-collection.ts';
import { searchRowOf } from './search/search-row-of.ts';

/** A museum as files, and what the script of the page must know before any of them has come. */
export interface PackedCollection {
  /** Number of files that tell where a gift stands. */
  readonly locators: number;
  /** Each file once, made when it is asked for; the same files however often one asks. */
  readonly files: Iterable<PackedFile>;
  /** Of these, all but the index of `search/`; and that index, which takes longer to make than all the rest. */
  readonly facts: Iterable<PackedFile>;
  readonly index: Iterable<PackedFile>;
}

/**
 * A museum as the tour fetches it:
 *
 * - `building.json` (`packBuilding`) and `catalogue.json` (`CatalogueFacts`), which every visitor loads;
 * - `rooms/<room>.json` (`RoomGifts`), as one comes near;
 * - `records/<room>.<shard>.json` (`GiftRecords`), when a panel opens;
 * - `where/<number>.json`: the place of a gift's record, and so its room, by id or former id, for addresses;
 * - `list/<number>.json`: pages of `ListedGift`, for lists; of a long list also `rows/<number>.json`, the same in small files, for
 *   what a search finds here and there;
 * - `facets.bin` (`readFacets`): what all gifts are filtered, counted and coloured by;
 * - `search/table.json` (`SearchTable`) and `search/<kind>/<number>.bin`: an index of the list, when something is asked for.
 *
 * @throws when gifts find no place in the building
 */
export function packCollection(collection: Collection): PackedCollection {
  const placed = placeCollection(collection);
  const where = packLocators(placed);
  // Compressed they are small, and take long to make.
  let search: readonly PackedFile[] | null = null;
  let facets: PackedFile | null = null;
  const facts = {
    *[Symbol.iterator](): Iterator<PackedFile> {
      yield { name: 'building.json', content: packBuilding(collection.building) };
      yield { name: 'catalogue.json', content: JSON.stringify(packFacts(placed, where.length)) };
      yield* packRooms(placed);
      yield* packRecords(placed);
      yield* where;
      yield* packList(listRows(placed));
      yield (facets ??= packFacets(placed));
    },
  };
  const index = {
    *[Symbol.iterator](): Iterator<PackedFile> {
      yield* (search ??= [...packSearch(listSearchRows(placed))]);
    },
  };
  return {
    locators: where.length,
    facts,
    index,
    files: {
      *[Symbol.iterator]() {
        yield* facts;
        yield* index;
      },
    },
  };
}

function packFacts(placed: PlacedCollection, locators: number): CatalogueFacts {
  const { museum, rooms, entries, totals, totalSources, shownTotal } = placed;
  return {
    totals,
    totalSources,
    shownTotal,
    documented: entries.length,
    rooms: museum.plan.rooms.map(({ id }, row) => {
      const exchanged = museum.display.exchanged[row] ?? [];
      const count = [rooms.get(id)?.length ?? 0, museum.display.documentedIn(id)] as const;
      return exchanged.length === 0 ? count : [...count, exchanged];
    }),
    locators,
    list: museum.catalogue.list,
  };
}

function* packRooms({ rooms }: PlacedCollection): Generator<PackedFile> {
  for (const [room, gifts] of rooms) {
    const content: RoomGifts = { gifts };
    yield { name: `rooms/${room}.json`, content: JSON.stringify(content) };
  }
}

function* packRecords({ museum, rooms, record, recordPlace }: PlacedCollection): Generator<PackedFile> {
  for (const gifts of rooms.values()) {
    let at: RecordPlace | null = null;
    let records: Record<string, GiftRecord> = {};
    const close = (): PackedFile[] =>
      at ? [{ name: `records/${nameRecords(at)}.json`, content: JSON.stringify(records) }] : [];
    for (const { row } of gifts) {
      const gift = museum.catalogue.gifts[row];
      if (!gift) throw new Error(`pack-collection: the catalogue has no row ${row}`);
      const place = recordPlace(gift);
      if (place.shard !== at?.shard) {
        yield* close();
        at = place;
        records = {};
      }
      records[gift.id] = record(gift);
    }
    yield* close();
  }
}

function listRows({ entries, detail, recordPlace }: PlacedCollection): ListedGift[] {
  return orderList(entries).gifts.map((gift) => listGift(gift, recordPlace(gift), detail(gift).contentNotes));
}

/** Row by row what the list is searched by. */
export function listSearchRows({ museum, entries, detail, recordPlace }: PlacedCollection): SearchRow[] {
  const names = new Map<string, readonly string[]>(
    museum.plan.rooms.map(({ id, name }) => [id, Object.values(name)]),
  );
  return orderList(entries).gifts.map((gift) =>
    searchRowOf(gift, detail(gift), names.get(recordPlace(gift).room) ?? []),
  );
}
