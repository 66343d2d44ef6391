import { estimateSpokenSeconds } from '../museum/tours/spoken-seconds.ts';
import type { SentenceFile, TourFile } from './tour-file.ts';

/** How long some sentences take in the language in which they take longest, seconds. */
export function longestSeconds(words: readonly SentenceFile[]): number {
  const tags = new Set(words.flatMap(({ says }) => Object.keys(says)));
  const lengths = [...tags].map((tag) =>
    words.reduce((sum, { says }) => sum + estimateSpokenSeconds(says[tag] ?? ''), 0),
  );
  return Math.max(0, ...lengths);
}

/** How long the words of a tour take in the language in which they take longest: whole minutes, one at least. */
export function leastMinutes({ stops }: Pick<TourFile, 'stops'>): number {
  return Math.max(1, Math.ceil(longestSeconds(stops.flatMap(({ words }) => words)) / 60));
}
