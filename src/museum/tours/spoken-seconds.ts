/** Words a minute, as a calm guide says them, where words are set apart. */
const wordsPerMinute = 140;
/** Syllables a minute in Korean, and characters a minute in Chinese and Japanese, at the same calm. */
const hangulPerMinute = 350;
const hanPerMinute = 250;
/** A sentence is not shown shorter than this, however short it is, seconds. */
const least = 2.2;
/** Breath between two sentences, seconds. */
const breath = 0.7;

/**
 * How long a guide takes to say something, seconds, with the breath after it. Captions that nobody speaks stay as long.
 *
 * Where a text is written in Hangul, each sign is a syllable, and numbers and foreign letters take two; where it is written
 * in Chinese characters, likewise. Everything else is counted by words.
 */
export function estimateSpokenSeconds(text: string): number {
  return Math.max(least, estimate(text)) + breath;
}

function estimate(text: string): number {
  const signs = count(text, /[\p{L}\p{N}]/gu);
  const hangul = count(text, /\p{Script=Hangul}/gu);
  if (hangul * 2 > signs) return ((hangul + 2 * (signs - hangul)) / hangulPerMinute) * 60;
  const han = count(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (han * 2 > signs) return ((han + 2 * (signs - han)) / hanPerMinute) * 60;
  return (count(text, /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu) / wordsPerMinute) * 60;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
