import type { ClaimField } from './claim-field.ts';
import type { ContentNote } from './content-note.ts';
import type { Correction } from './correction.ts';
import type { RelatedGifts } from './find-related.ts';
import type { GiftEntry } from './gift-entry.ts';
import type { GiftSummary } from './gift-summary.ts';

export type SourceKind =
  | 'news-agency'
  | 'newspaper'
  | 'state-media'
  | 'travel-account'
  | 'tour-operator'
  | 'encyclopedia'
  | 'academic'
  | 'un-document'
  | 'other';

/** A page somebody published; null where it does not say. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string;
  /** EDTF date of publication. */
  readonly published: string | null;
  readonly kind: SourceKind | null;
  /** Language tag of the page. */
  readonly language: string | null;
  readonly reliability: 'high' | 'medium' | 'low' | null;
  readonly note: string | null;
  /** Served by a site of the North Korean state: a link to it opens after a notice. */
  readonly isStateSite: boolean;
  /** Only the beginning of the page was read. */
  readonly readInPart: boolean;
}

/** One fact in our own words and the page it comes from. */
export interface Claim {
  readonly field: ClaimField;
  readonly says: string;
  /** Id of a source. */
  readonly source: string;
}

/** A paragraph of a resolution that somebody holds against a gift. */
export interface CitedResolution {
  /** As in `S/RES/2397`. */
  readonly resolution: string;
  readonly year: number;
  readonly paragraphs: string;
  readonly subject: string;
  readonly certainty: string;
  readonly url: string;
  /** Who said what about it, with the source of each. */
  readonly statements: readonly {
    readonly who: string;
    readonly date: string | null;
    readonly said: string;
    readonly source: string;
  }[];
}

export interface SanctionsNote {
  readonly note: string;
  readonly resolutions: readonly CitedResolution[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/**
 * Everything known of one gift: what its panel shows. Records of neighbouring gifts come in one file (`GiftRecords`),
 * fetched when a panel opens; the sources its claims cite are inside, and what it says of other gifts, too, so opening
 * costs one request at most.
 */
export interface GiftRecord {
  readonly entry: GiftEntry;
  readonly what: string;
  /** By language tag; `en` is always there. */
  readonly description: Readonly<Record<string, string>>;
  /** Title as given by a source, in its language; null where none gives one. */
  readonly originalTitle: { readonly text: string; readonly language: string | null } | null;
  readonly giverRole: string | null;
  /** ISO code a map of today knows; null where there is no single successor. */
  readonly countryModern: string | null;
  readonly occasion: string | null;
  readonly materials: readonly string[];
  /** Size as stated by a source; null where none states it. */
  readonly dimensions: string | null;
  readonly whereaboutsReason: string;
  readonly rankReason: string;
  readonly disputes: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly claims: readonly Claim[];
  readonly sanctions: SanctionsNote | null;
  /** What was changed in this record or is wrong in reports about it, the latest first. */
  readonly corrections: readonly Correction[];
  readonly contentNotes: readonly ContentNote[];
  /** Gifts that may be the same thing told twice. */
  readonly possiblySame: readonly GiftSummary[];
  /** Gifts worth seeing after this one. */
  readonly related: RelatedGifts;
  /** What its model goes by. */
  readonly modelBasis: string;
  readonly sizeBasis: string;
  /** Every source named anywhere above, by id. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
}

/** Records of gifts that stand beside each other, by id: `records/<room>.<shard>.json`. */
export type GiftRecords = Readonly<Record<string, GiftRecord>>;
