import type { ClaimedTotal } from '../../src/museum/catalogue/catalogue.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord, SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';

/** What is known of one gift beyond its entry; what relates it to others is worked out by the packer. */
export interface GiftDetail extends Omit<GiftRecord, 'entry' | 'related' | 'possiblySame'> {
  /** Ids of gifts that may be the same thing told twice. */
  readonly possiblySame: readonly string[];
}

/** A whole museum as the packer reads it: from the files under `data/`, or made up for tests and benches. */
export interface Collection {
  readonly building: BuildingFacts;
  /** Everything documented, in the order of accession. */
  readonly entries: readonly GiftEntry[];
  readonly totals: readonly ClaimedTotal[];
  /** Sources of the totals, by id. */
  readonly totalSources: Readonly<Record<string, SourceRecord>>;
  /** Id of the claimed total whose places the house fills. */
  readonly shownTotal: string;
  /** @param entry one of `entries` */
  readonly detail: (entry: GiftEntry) => GiftDetail;
}
