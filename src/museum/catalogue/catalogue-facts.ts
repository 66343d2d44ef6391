import type { ClaimedTotal } from './catalogue.ts';
import type { SourceRecord } from './gift-record.ts';
import type { ListGroup } from './listed-gift.ts';

/**
 * How many gifts stand in a room, and how many of them are shown with their own models and not as outlines; where a curator
 * has put gifts in places that would be empty, also which of its places hold something where the rules leave them empty,
 * or the other way round, by row of its template's places.
 */
export type RoomCount = readonly [gifts: number, documented: number, exchanged?: readonly number[]];

/**
 * What every visitor loads of the catalogue: `catalogue.json`. It grows with the number of rooms and countries, not
 * with the number of gifts: these come with their rooms.
 */
export interface CatalogueFacts {
  readonly totals: readonly ClaimedTotal[];
  /** Sources of the totals, by id. */
  readonly totalSources: Readonly<Record<string, SourceRecord>>;
  /** Id of the claimed total whose places the house fills. */
  readonly shownTotal: string;
  /** Gifts that are documented. */
  readonly documented: number;
  /** In the order of the plan's rooms. */
  readonly rooms: readonly RoomCount[];
  /** Number of files that tell where a gift stands. */
  readonly locators: number;
  /** What the list falls into, in its order. */
  readonly list: readonly ListGroup[];
}
