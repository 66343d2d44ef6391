import { listInitials, listSyllables, separateInitials } from './hangul.ts';
import { normaliseText } from './normalise-text.ts';

/** Longer words are compared by their beginning. */
export const longestWord = 32;
/** Words of a question that count. */
export const mostWords = 8;
/** Of a question, characters; nobody types as much. */
const longestQuestion = 400;
/** Chinese and Japanese are written without spaces: any character may begin a word, of so many characters. */
const longestWritten = 8;
/** Syllables of a Hangul word from any of its syllables on. */
const longestHangul = 10;

const possessive = /['’]s(?![\p{L}\p{N}])/gu;
/** Words, and what is one word to some and two to others. */
const compound = /[\p{L}\p{N}\p{M}]+(?:[-'’ʼ.·\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;
const joint = /[-'’ʼ.·\u2010\u2011]/;
/** Stretches of one kind of writing: Hangul, Chinese and kana, everything else. */
const stretch =
  /[\u1100-\u11ff]+|[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u1100-\u11ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu;
const written = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const article = /^ال(?=...)/;

function listCompounds(text: string): string[][] {
  const compounds = normaliseText(text).replace(possessive, '').match(compound) ?? [];
  return compounds.map((one) =>
    one.split(joint).flatMap((part) => (part.match(stretch) ?? []).map(separateInitials)),
  );
}

const cut = (word: string): string =>
  word.slice(0, written.test(word) ? longestWritten : longestWord).replace(/[\ud800-\udbff]$/, '');

/**
 * The words a text is found by, each once. Beside those that are written: what a hyphen or point joins, also as one
 * word (jong, un and jongun); Hangul from each syllable on, and its initial consonants; Chinese and Japanese from each
 * character on; Arabic also without its article.
 */
export function splitWords(text: string): string[] {
  const words = new Set<string>();
  for (const parts of listCompounds(text)) {
    for (const part of parts) addForms(part, words);
    if (parts.length > 1 && parts.every((part) => !/\p{N}/u.test(part))) words.add(cut(parts.join('')));
  }
  return [...words];
}

function addForms(part: string, words: Set<string>): void {
  words.add(cut(part));
  const syllables = listSyllables(part);
  for (let from = 0; from < syllables.length - 1; from++) {
    const rest = syllables.slice(from, from + longestHangul);
    words.add(cut(rest.join('')));
    words.add(cut(listInitials(rest)));
  }
  if (written.test(part)) {
    for (let from = 1; from < part.length; from++) words.add(cut(part.slice(from, from + longestWritten)));
  }
  if (article.test(part)) words.add(cut(part.replace(article, '')));
}

/**
 * The words of a question, in the order they were typed: a row must hold a word that begins with each of them. Words
 * that others begin with are left out, because every row that holds those holds them too.
 */
export function splitQuestion(text: string): readonly string[] {
  const parts = listCompounds(text.slice(0, longestQuestion)).flat().map(cut);
  const words = [...new Set(parts)].slice(0, mostWords);
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
}
