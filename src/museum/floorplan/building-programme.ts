import type { EvidenceGrade } from './evidence-grade.ts';
import type { QuarterTurns } from '../math/plan.ts';
import type { TemplateId } from './room-template.ts';

/**
 * Which gifts belong in a room. Every list that is not empty must match; an empty list asks for nothing.
 * `gifts` names single gifts and outranks the rest.
 */
export interface RoomTheme {
  readonly gifts: readonly string[];
  readonly recipients: readonly string[];
  /** Continents and world regions, by the ids of `data/building/regions.json`. */
  readonly regions: readonly string[];
  /** Country codes as in the gifts. */
  readonly countries: readonly string[];
  /** First and last year of giving, both included; null asks for nothing. */
  readonly years: readonly [number, number] | null;
  /** Families of objects, by the ids in `models/families`. */
  readonly families: readonly string[];
  readonly giverKinds: readonly string[];
  readonly whereabouts: readonly string[];
  /** Places in this room lie outside the claimed total (gifts known to be elsewhere, outgoing gifts). */
  readonly outsideTotal: boolean;
}

/** One room the programme asks for. */
export interface ProgrammeRoom {
  readonly id: string;
  readonly template: TemplateId;
  readonly house: string;
  readonly storey: number;
  readonly door: number | null;
  readonly name: Readonly<Record<string, string>>;
  readonly theme: RoomTheme | null;
  readonly grade: EvidenceGrade;
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
  readonly notice: Readonly<Record<string, string>> | null;
}

/** A corridor of the programme: every module of it is a cell of its own. */
export interface PassageProgramme {
  /** Unique within the house; part of the ids of its cells: `<house>-<storey>-<passage>-<number>`. */
  readonly id: string;
  readonly template: TemplateId;
  readonly name: Readonly<Record<string, string>>;
  /** What hangs on its walls; null where nothing does. */
  readonly theme: RoomTheme | null;
  readonly grade: EvidenceGrade;
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
  /** A notice where it begins, by language tag; null where none is needed. */
  readonly notice: Readonly<Record<string, string>> | null;
}

/**
 * What stands in a strip, one after the other from its near end: a room, so many modules of a passage, a block of
 * stairs or a lift (by the ids of the house), or solid ground, `solid` units long.
 */
export type StripItem =
  | { readonly room: string }
  | { readonly passage: string; readonly count: number }
  | { readonly stairs: string }
  | { readonly lift: string }
  | { readonly solid: number };

/**
 * A row of cells, one behind the other into the hill. `facing` says where their front walls look: `front` out of
 * the hill, `left` or `right` as seen by someone entering the house.
 */
export interface StripProgramme {
  readonly id: string;
  readonly facing: 'front' | 'left' | 'right';
  /** Facing left or right: where the front walls stand; facing the front: the middle. Metres right of the axis. */
  readonly at: number;
  /** Units between the front of the house and the first item. */
  readonly from: number;
  readonly items: readonly StripItem[];
}

export interface StoreyProgramme {
  readonly storey: number;
  /** From floor to floor, metres. */
  readonly height: number;
  readonly strips: readonly StripProgramme[];
}

/** Stairs of two flights a storey, or a lift; named where it stands. */
export interface ShaftProgramme {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly grade: EvidenceGrade;
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
}

/** One house. Its frame: origin on the threshold of its door, −z into the hill, +x to the right of someone entering. */
export interface HouseProgramme {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  /** Origin of its frame in the world, metres: x, y, z. */
  readonly origin: readonly [x: number, y: number, z: number];
  /** Turn of its frame in the world. */
  readonly turns: QuarterTurns;
  /** Length of the grid on which doors follow each other, metres. */
  readonly unit: number;
  /** Thickness of a wall between neighbouring rooms of a strip, metres. */
  readonly wall: number;
  /** Distance from the threshold to the near end of the first unit, metres. */
  readonly front: number;
  /** The room behind the main door. */
  readonly entrance: string;
  readonly passages: readonly PassageProgramme[];
  readonly stairs: readonly ShaftProgramme[];
  readonly lifts: readonly ShaftProgramme[];
  readonly storeys: readonly StoreyProgramme[];
}

/** A cell under the open sky, or steps and ramps there. */
export interface GroundProgramme {
  readonly id: string;
  readonly kind: 'outdoors' | 'flight';
  /** The house in whose frame it lies. */
  readonly house: string;
  readonly template: TemplateId;
  readonly name: Readonly<Record<string, string>>;
  /** Middle, metres in the frame of the house, and height of its (lower) floor above the house's threshold. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Metres by which it rises towards −z of the house; 0 for level ground. `steps` = risers, 0 for a ramp. */
  readonly rise: number;
  readonly steps: number;
  readonly grade: EvidenceGrade;
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
}
