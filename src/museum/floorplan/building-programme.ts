import type { EvidenceGrade } from './evidence-grade.ts';
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
