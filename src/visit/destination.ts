import type { ExhibitId } from '../museum/display/room-display.ts';
import type { Standing } from '../museum/navigation/ground.ts';
import type { Aim } from './aim-at-exhibit.ts';

/** Where a journey ends: the feet, where they look, and what they came to see. */
export interface Destination extends Aim {
  readonly standing: Readonly<Standing>;
  readonly exhibit: ExhibitId | null;
}
