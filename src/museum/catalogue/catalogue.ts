import type { GiftEntry } from './gift-entry.ts';
import type { SourceRecord } from './gift-record.ts';
import type { ListGroup } from './listed-gift.ts';
import { orderList } from './order-list.ts';

/** A claimed total of the collection: a sourced, dated statistic, never one truth. */
export interface ClaimedTotal {
  readonly id: string;
  /** EDTF date of the claim; null where the source gives none. */
  readonly date: string | null;
  readonly gifts: number | null;
  readonly countries: number | null;
  readonly rooms: number | null;
  /** What `gifts` counts: all of them, those on display, or those to one leader. */
  readonly counts: 'all' | 'on-display' | 'kim-il-sung' | 'kim-jong-il' | 'kim-jong-un';
  readonly note: string;
  readonly sources: readonly string[];
}

/** Gifts by their row in the order of accession; undefined for those that have not come. */
export interface GiftRows {
  readonly [row: number]: GiftEntry | undefined;
}

/** What is known of the collection, now. Gifts come with the rooms they stand in, and go with them. */
export interface Catalogue {
  /** Gifts that are documented, whether or not they have come. */
  readonly documented: number;
  readonly gifts: GiftRows;
  readonly totals: readonly ClaimedTotal[];
  /** Sources of the totals, by id. */
  readonly totalSources: Readonly<Record<string, SourceRecord>>;
  /** What the list of all gifts falls into, in its order. */
  readonly list: readonly ListGroup[];
  /** The claimed total whose places the house fills. */
  readonly shownTotal: ClaimedTotal & { readonly gifts: number };
  /** Row of a gift in `gifts`, by id or former id; undefined also while it has not come. */
  rowOf(id: string): number | undefined;
  find(id: string): GiftEntry | undefined;
}

/** All gifts at once, in the order of their accession: for tools and tests. */
export interface WholeCatalogue extends Catalogue {
  readonly gifts: readonly GiftEntry[];
}

/** @throws when two gifts share an id, an alias or an accession number: the check of the data must have missed it. */
export function buildCatalogue(
  gifts: readonly GiftEntry[],
  totals: readonly ClaimedTotal[],
  shownTotalId: string,
  totalSources: Readonly<Record<string, SourceRecord>> = {},
): WholeCatalogue {
  const ordered = [...gifts].sort((a, b) => a.accession - b.accession);
  const rows = new Map<string, number>();
  ordered.forEach((gift, row) => {
    if (row > 0 && ordered[row - 1]?.accession === gift.accession) {
      throw new Error(`catalogue: two gifts carry accession ${gift.accession}, one is ${gift.id}`);
    }
    for (const name of [gift.id as string, ...gift.aliases]) {
      if (rows.has(name)) throw new Error(`catalogue: two gifts answer to the id ${name}`);
      rows.set(name, row);
    }
  });
  return Object.freeze({
    documented: ordered.length,
    gifts: Object.freeze(ordered),
    totals,
    totalSources,
    list: orderList(ordered).groups,
    shownTotal: findShownTotal(totals, shownTotalId),
    rowOf: (id: string) => rows.get(id),
    find: (id: string) => {
      const row = rows.get(id);
      return row === undefined ? undefined : ordered[row];
    },
  });
}

/** @throws when there is no such total, or it counts nothing */
export function findShownTotal(totals: readonly ClaimedTotal[], id: string): Catalogue['shownTotal'] {
  const shown = totals.find((total) => total.id === id);
  if (!shown || shown.gifts === null) {
    throw new Error(`catalogue: the claimed total to show, ${id}, is not among the totals`);
  }
  return { ...shown, gifts: shown.gifts };
}
