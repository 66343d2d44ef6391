/** English words a minute, as a calm guide says them. */
export const wordsPerMinute = 140;

/** Nobody stands longer than 50 seconds before one thing: that many English words. */
export const longestStopWords = 115;

/** Korean syllables a stop may take: 50 seconds at 350 a minute. */
export const longestStopSyllables = 290;

/** Words of a text with spaces between them: numbers and words joined by hyphens count once. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Syllables of a Korean text as it is said: signs of Hangul, and two for each sign of a number or a foreign word. */
export function countSyllables(text: string): number {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return hangul + 2 * (others - hangul);
}
