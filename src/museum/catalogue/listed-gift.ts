import type { ContentNote, ContentNoteId } from './content-note.ts';
import type { GiftEntry } from './gift-entry.ts';
import { summariseGift, type GiftSummary } from './gift-summary.ts';
import type { RecordPlace } from './record-place.ts';

/** Rows of one page of the list, `list/<number>.json`. */
export const listPageSize = 128;

/** A list up to this long is read as a whole and searched in memory; a longer one is read country by country. */
export const longestWholeList = 5000;

/** A row of the list of all gifts: what it says of a gift, and where to find more. */
export interface ListedGift extends GiftSummary, RecordPlace {
  /** Order in which gifts entered the catalogue, from 1. */
  readonly accession: number;
  readonly direction: GiftEntry['direction'];
  /** Family of objects, an id of `models/families`. */
  readonly family: string;
  /** Left out where there are none: a list may be long, and few gifts carry any. */
  readonly contentNotes?: readonly ContentNoteId[];
}

/** Gifts that stand together in the list: of one country, of none, or what the leaders gave. */
export interface ListGroup {
  /** Null where none is stated, and for what the leaders gave. */
  readonly country: string | null;
  readonly countryLabel: string | null;
  readonly direction: GiftEntry['direction'];
  readonly count: number;
}

/** The list's row of a gift. */
export function listGift(
  gift: GiftEntry,
  { room, shard }: RecordPlace,
  notes: readonly ContentNote[] = [],
): ListedGift {
  const { accession, direction, family } = gift;
  const row = { ...summariseGift(gift), accession, direction, family, room, shard };
  return notes.length === 0 ? row : { ...row, contentNotes: notes.map(({ id }) => id) };
}
