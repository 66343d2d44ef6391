import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/language/languages.ts';

const folder = join(import.meta.dirname, '../../../data/text/search-words');
const read = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string[]>));

/** By the code of a country: names it has in any language beside those that Intl knows, and those of states that are gone. */
const countries = read('countries.json');
/** By an English word of the catalogue: words for it in the other languages of the interface. */
const words = languages.filter(({ tag }) => tag !== 'en').map(({ tag }) => read(`${tag}.json`));

/** Names of a country that no list of names has. */
export function otherNamesOf(code: string): readonly string[] {
  return countries.get(code) ?? [];
}

/** Other languages for what the catalogue says in English of materials and kinds of things, word for word. */
export function wordsFor(texts: readonly string[]): string {
  const told = texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const found = told.flatMap((word) => words.flatMap((known) => known.get(word) ?? []));
  return [...new Set(found)].join(' ');
}
