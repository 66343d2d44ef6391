import type { GiftEntry } from './gift-entry.ts';
import type { SourceRecord } from './gift-record.ts';

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

/** All gifts, in the order of their accession, with the look-ups the rest of the house needs. */
export interface Catalogue {
  readonly gifts: readonly GiftEntry[];
  readonly totals: readonly ClaimedTotal[];
  /** Sources of the totals, by id. */
  readonly totalSources: Readonly<Record<string, SourceRecord>>;
  /** The claimed total whose places the house fills. */
  readonly shownTotal: ClaimedTotal & { readonly gifts: number };
  /** Row of a gift in `gifts`, by id or former id. */
  rowOf(id: string): number | undefined;
  find(id: string): GiftEntry | undefined;
}

/** @throws when two gifts share an id, an alias or an accession number: the check of the data must have missed it. */
export function buildCatalogue(
  gifts: readonly GiftEntry[],
  totals: readonly ClaimedTotal[],
  shownTotalId: string,
  totalSources: Readonly<Record<string, SourceRecord>> = {},
): Catalogue {
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
  const shown = totals.find((total) => total.id === shownTotalId);
  if (!shown || shown.gifts === null) {
    throw new Error(`catalogue: the claimed total to show, ${shownTotalId}, is not among the totals`);
  }
  return Object.freeze({
    gifts: Object.freeze(ordered),
    totals,
    totalSources,
    shownTotal: { ...shown, gifts: shown.gifts },
    rowOf: (id: string) => rows.get(id),
    find: (id: string) => {
      const row = rows.get(id);
      return row === undefined ? undefined : ordered[row];
    },
  });
}
