/** Notes that a visitor may wish to read before a gift. */
export type ContentNoteId = 'animal-remains' | 'human-remains' | 'ivory' | 'weapons';

/** A note that a gift carries, and why. */
export interface ContentNote {
  readonly id: ContentNoteId;
  /** One sentence, in English. */
  readonly reason: string;
}
