import type { MuseumPick } from '../../museum/display/pick-museum.ts';

/** What controls ask of the picture. */
export interface Look {
  /** What lies under a point of the page, CSS pixels; null for nothing. */
  pick(clientX: number, clientY: number): MuseumPick | null;
}
