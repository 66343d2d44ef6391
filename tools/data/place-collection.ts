import type { RecordPlace } from '../../src/museum/catalogue/record-place.ts';
import type { RoomGift } from '../../src/museum/catalogue/room-gift.ts';
import { indexRelated } from '../../src/museum/catalogue/find-related.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import { summariseGift } from '../../src/museum/catalogue/gift-summary.ts';
import { openWholeMuseum, type WholeMuseum } from '../../src/museum/open-whole-museum.ts';
import type { Collection } from './collection.ts';

/** Bytes of a file of records, as text: opening a panel costs one of them at most, and neighbours share it. */
export const recordShardBytes = 64 * 1024;

/** Characters of what holds a file of records together, and of an id with its quotes and comma. */
const shardFrame = 2;
const recordFrame = 4;

/** A collection in which every gift has its place in the house and its record its place in a file. */
export interface PlacedCollection extends Collection {
  readonly museum: WholeMuseum;
  /** Gifts of each room in walking order, in the order of the plan's rooms; rooms without any are missing. */
  readonly rooms: ReadonlyMap<string, readonly RoomGift[]>;
  readonly recordPlace: (gift: GiftEntry) => RecordPlace;
  readonly record: (gift: GiftEntry) => GiftRecord;
}

/**
 * Gives every gift of a collection its place, and works out which gifts are related.
 *
 * @throws with all of them when gifts find no place: nothing documented is left out of the house unnoticed
 */
export function placeCollection(collection: Collection): PlacedCollection {
  const museum = openWholeMuseum(collection);
  const { catalogue, display, plan } = museum;
  if (display.problems.length > 0) {
    const told = display.problems
      .slice(0, 20)
      .map(({ gift, reason, curated }) =>
        curated === undefined
          ? `\n  ${gift}: ${reason}`
          : `\n  ${gift}: data/curation/${gift}.json puts it in ${curated}, but it needs ${reason}`,
      );
    const count = display.problems.length;
    throw new Error(
      `place-collection: ${count} gifts find no place in the building, or not theirs:${told.join('')}`,
    );
  }
  const findRelated = indexRelated(catalogue.gifts);
  const record = (gift: GiftEntry): GiftRecord => {
    const { possiblySame, ...detail } = collection.detail(gift);
    const related = findRelated(gift);
    return {
      entry: gift,
      ...detail,
      possiblySame: possiblySame.flatMap((id) => {
        const other = catalogue.find(id);
        return other ? [summariseGift(other)] : [];
      }),
      related: {
        inReturn: related.inReturn.map(summariseGift),
        sameOccasion: related.sameOccasion.map(summariseGift),
        sameGiver: related.sameGiver.map(summariseGift),
        sameKind: related.sameKind.map(summariseGift),
        sameCountry: related.sameCountry.map(summariseGift),
      },
    };
  };

  const rooms = new Map<string, readonly RoomGift[]>();
  const places = new Map<string, RecordPlace>();
  for (const { id: room } of plan.rooms) {
    let shard = 0;
    let bytes = shardFrame;
    const gifts = display.giftsIn(room).map((row): RoomGift => {
      const gift = catalogue.gifts[row] as GiftEntry;
      const own = Buffer.byteLength(JSON.stringify(record(gift))) + gift.id.length + recordFrame;
      if (bytes > shardFrame && bytes + own > recordShardBytes) {
        shard++;
        bytes = shardFrame;
      }
      bytes += own;
      places.set(gift.id, { room, shard });
      return { ...gift, row, place: display.places[row]?.place as number, shard };
    });
    if (gifts.length > 0) rooms.set(room, gifts);
  }
  return {
    ...collection,
    museum,
    rooms,
    record,
    recordPlace: ({ id }) => {
      const place = places.get(id);
      if (!place) throw new Error(`place-collection: there is no gift ${id}`);
      return place;
    },
  };
}
