import type { SourceRecord } from './catalogue/gift-record.ts';
import type { BuildingPart } from './floorplan/building-part.ts';

/** How one knows what the house looks like: `evidence.json`, fetched when a visitor asks. */
export interface BuildingEvidence {
  readonly parts: readonly BuildingPart[];
  /** Every source that a part, a room, a passage or the grounds cite, by id. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
}
