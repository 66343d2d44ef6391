import type { ClaimField } from './claim-field.ts';

/**
 * Why something was corrected. `fact`: a source says otherwise; `grade`: our own grade was reviewed; `unsupported`: no source
 * read says it; `spelling`: a name is written otherwise; `report`: what somebody else wrote of the gift is corrected.
 */
export type CorrectionKind = 'fact' | 'grade' | 'unsupported' | 'spelling' | 'report';

export type CorrectedField = ClaimField | 'giver-kind' | 'countries';

/** One thing that was changed in a record, or that a report about its gift has wrong. */
export interface Correction {
  readonly id: string;
  /** EDTF date of the change, or of the day it was first stated here. */
  readonly date: string;
  readonly kind: CorrectionKind;
  /** Id of the source that has it wrong, where `kind` is `report`; null otherwise. */
  readonly corrects: string | null;
  readonly field: CorrectedField;
  /** What was said before; null for nothing. */
  readonly before: string | null;
  /** What is said now; null for “not stated”. */
  readonly after: string | null;
  /** By language tag; `en` is always there. */
  readonly reason: Readonly<Record<string, string>>;
  /** Ids of sources. */
  readonly sources: readonly string[];
}
