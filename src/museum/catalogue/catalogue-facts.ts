import type { ClaimedTotal } from './catalogue.ts';
import type { GiftEntry } from './gift-entry.ts';

/** The catalogue as it is sent to every visitor: `catalogue.json`. Details of a gift come when its panel opens. */
export interface CatalogueFacts {
  readonly gifts: readonly GiftEntry[];
  readonly totals: readonly ClaimedTotal[];
  /** Id of the claimed total whose places the house fills. */
  readonly shownTotal: string;
}
