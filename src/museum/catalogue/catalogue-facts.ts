import type { ClaimedTotal } from './catalogue.ts';
import type { GiftEntry } from './gift-entry.ts';
import type { SourceRecord } from './gift-record.ts';

/** The catalogue as it is sent to every visitor: `catalogue.json`. Details of a gift come when its panel opens. */
export interface CatalogueFacts {
  readonly gifts: readonly GiftEntry[];
  readonly totals: readonly ClaimedTotal[];
  /** Sources of the totals, by id. */
  readonly totalSources: Readonly<Record<string, SourceRecord>>;
  /** Id of the claimed total whose places the house fills. */
  readonly shownTotal: string;
}
