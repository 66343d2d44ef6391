import type { EvidenceGrade } from './evidence-grade.ts';

/**
 * Kinds of things the building is made of, as far as a visitor asks "how do we know?" of them. The first is a
 * room itself, of which its own record speaks; of all others `data/building/parts.json` does.
 */
export const partNames = [
  'room',
  'granite-floor',
  'other-floor',
  'carpet',
  'marble-wall',
  'wall-cloth',
  'bare-rock',
  'moulding',
  'ornament',
  'ceiling',
  'bronze-door',
  'room-door',
  'door-sign',
  'lamp',
  'chandelier',
  'case',
  'rank-cloth',
  'label-plate',
  'animal-picture',
  'wall-map',
  'figure',
  'diorama',
  'cloakroom',
  'vehicle-stand',
  'stair',
  'lift',
  'barrier',
  'seat',
  'shop-fitting',
  'roof',
  'eaves',
  'bell',
  'blind-window',
  'stone-base',
  'front-wall',
  'porch',
  'ramp',
  'court',
  'stream',
  'forest',
  'mountain',
  'hung-picture',
  'flowers',
  'poem-panel',
] as const;

export type PartName = (typeof partNames)[number];

/** How well a kind of thing is known, why, and who says so. */
export interface BuildingPart {
  readonly id: Exclude<PartName, 'room'>;
  readonly name: Readonly<Record<string, string>>;
  readonly grade: EvidenceGrade;
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
}

/** The grades alone: all that drawing needs of `BuildingPart`. */
export type PartGrades = Readonly<Partial<Record<PartName, EvidenceGrade>>>;
