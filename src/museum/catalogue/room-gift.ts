import type { GiftEntry } from './gift-entry.ts';

/** A gift as it comes with its room: what is known of it, and where it stands. */
export interface RoomGift extends GiftEntry {
  /** Its row in the order of accession of everything documented. */
  readonly row: number;
  /** Row of the places of its room's template. */
  readonly place: number;
  /** Number of the file of its room, `records/<room>.<shard>.json`, that holds its record. */
  readonly shard: number;
}

/** The gifts of one room in walking order: `rooms/<room>.json`. */
export interface RoomGifts {
  readonly gifts: readonly RoomGift[];
}
