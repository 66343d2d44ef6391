import { startRandom, type RandomStream } from '../../src/museum/math/seeded-random.ts';
import type { SearchRow } from '../../src/museum/search/search-row.ts';

const consonants = [
  'b',
  'ch',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'y',
  'z',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ya'];
const endings = ['', 'n', 'ng', 'r', 's', 'v', 'l', 'sky', 'dze', 'ev', 'son'];
/** Family names people of the made-up catalogue share, and given names. */
const familyNames = 9000;
const givenNames = 3000;

/**
 * A catalogue of any size that reads like the real one: each row mixes words of several real rows of about the same
 * frequency, half of its givers are made up, and it keeps the order by country of the rows it is made from. Clearly
 * synthetic, for tests and measurements.
 *
 * @param real at least one row
 */
export function makeSearchRows(real: readonly SearchRow[], count: number, seed = 'search'): SearchRow[] {
  const random = startRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = real.flatMap(({ titles }) => titles.flatMap((title) => title.split(/\s+/)));
  const makeTitle = (title: string): string =>
    title
      .split(/\s+/)
      .map((word) => (random() < 0.3 ? pick(words) : word))
      .join(' ');
  return Array.from({ length: count }, (_, number): SearchRow => {
    // In the order of the real rows, so that countries stay together.
    const base = real[Math.floor((number / count) * real.length)] as SearchRow;
    const giver = random() < 0.5 ? base.giver : makeName(random);
    return {
      titles: [
        ...base.titles.map(makeTitle),
        ...(random() < 0.2 ? [makeTitle(pick(real).titles[0] ?? '')] : []),
      ],
      giver,
      countries: base.countries,
      others: [
        ...base.others.filter(() => random() < 0.7),
        ...pick(real).others.filter(() => random() < 0.4),
      ],
    };
  });
}

function makeName(random: RandomStream): string {
  return `${makeWord(random, givenNames, 'given')} ${makeWord(random, familyNames, 'family')}`;
}

/** One of so many names; the first are far more frequent than the last. */
function makeWord(random: RandomStream, count: number, kind: string): string {
  const rank = Math.floor(count ** random());
  const own = startRandom(`${kind} ${rank}`);
  const pick = (list: readonly string[]): string => list[Math.floor(own() * list.length)] ?? '';
  const word = `${pick(consonants)}${pick(vowels)}${pick(consonants)}${pick(vowels)}${pick(endings)}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
