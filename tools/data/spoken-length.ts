/** How long a text is as it is said, in what its language is counted by. */
export interface SpokenLength {
  readonly count: number;
  /** What is counted, in words: `English words`. */
  readonly unit: string;
  /** A minute, as a calm guide says them. */
  readonly perMinute: number;
  /** A stop may take: nobody stands longer than 50 seconds before one thing. */
  readonly longestStop: number;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const words = { name: 'words', perMinute: 140, longestStop: 115, count: countWords };
const syllables = { name: 'syllables', perMinute: 350, longestStop: 290, count: countSyllables };
const characters = { name: 'characters', perMinute: 250, longestStop: 205, count: countCharacters };

/** Languages that are not counted by words, by the first part of their tags. */
const others: Readonly<Record<string, typeof words>> = { ko: syllables, zh: characters, ja: characters };

/** @param language tag of the language the text is in */
export function measureSpoken(language: string, text: string): SpokenLength {
  const measure = others[language.split('-')[0] ?? ''] ?? words;
  const { name, perMinute, longestStop } = measure;
  return {
    count: measure.count(text),
    unit: `${languageNames.of(language) ?? language} ${name}`,
    perMinute,
    longestStop,
  };
}

/** Words of a text with spaces between them: numbers and words joined by hyphens count once. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

/** Syllables of a Korean text as it is said: signs of Hangul, and two for each sign of a number or a foreign word. */
function countSyllables(text: string): number {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  return hangul + 2 * (countSigns(text) - hangul);
}

/** Characters of a text in Chinese or Japanese as it is said: two for each sign of a number or a foreign word. */
function countCharacters(text: string): number {
  const own = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return own + 2 * (countSigns(text) - own);
}

function countSigns(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
