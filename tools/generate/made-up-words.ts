import type { RandomStream } from '../../src/museum/math/seeded-random.ts';
import { chooseByRank } from './choose-by-rank.ts';

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/** Words of the made-up language; real catalogues of this size use about as many. */
const vocabulary = 20_000;
/** Words of two syllables: the frequent ones. */
const shortWords = syllables * syllables;

/** The word of a rank, from 0, the most frequent: two or three syllables, no two ranks alike. */
export function makeWord(rank: number): string {
  let word = '';
  let rest = rank < shortWords ? rank : rank - shortWords;
  for (let left = rank < shortWords ? 2 : 3; left > 0; left--) {
    // Ranks side by side should not look alike: each syllable is drawn from another end of the table.
    const syllable = (rest * 31 + left * 17) % syllables;
    rest = Math.floor(rest / syllables);
    word += `${consonants[syllable % consonants.length]}${vowels[Math.floor(syllable / consonants.length)]}`;
  }
  return word;
}

/** So many words as a text has them: few words make up most of it, and most words are rare (Zipf's law). */
export function createWords(): (random: RandomStream, count: number) => string {
  const choose = chooseByRank(vocabulary, 1);
  return (random, count) => Array.from({ length: count }, () => makeWord(choose(random))).join(' ');
}
