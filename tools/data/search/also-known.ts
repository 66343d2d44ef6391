import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../data/text/search-words');
const read = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string[]>));

/** By the code of a country: names it has in any language beside those that Intl knows, and those of states that are gone. */
const countries = read('countries.json');
/** By an English word of the catalogue: Korean words for it. */
const korean = read('ko.json');

/** Names of a country that no list of names has. */
export function otherNamesOf(code: string): readonly string[] {
  return countries.get(code) ?? [];
}

/** The Korean for what the catalogue says in English of materials and kinds of things, word for word. */
export function koreanFor(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  return [...new Set(words.flatMap((word) => korean.get(word) ?? []))].join(' ');
}
