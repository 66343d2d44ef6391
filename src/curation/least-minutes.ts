import { estimateSpokenSeconds } from '../museum/tours/spoken-seconds.ts';
import type { TourFile } from './tour-file.ts';

/** How long the words of a tour take in English, whole minutes, one at least. */
export function leastMinutes({ stops }: Pick<TourFile, 'stops'>): number {
  const seconds = stops
    .flatMap(({ words }) => words)
    .reduce((sum, { says }) => sum + estimateSpokenSeconds(says['en'] ?? ''), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}
