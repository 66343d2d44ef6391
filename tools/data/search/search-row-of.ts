import { join } from 'node:path';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type { SearchRow } from '../../../src/museum/search/search-row.ts';
import type { GiftDetail } from '../collection.ts';
import { wordsFor, otherNamesOf } from './also-known.ts';
import { readTextFolder } from './read-text-folder.ts';

const textFolder = join(import.meta.dirname, '../../../data/text');
/** Words of the interface, in all its languages. */
const languages = readTextFolder(textFolder);
/** Names of the kinds of things. */
const kinds = readTextFolder(join(textFolder, 'kinds'));
/** Languages somebody may write the name of a country in, whether the interface is written in them or not. */
const countryNames = ['en', 'ko', 'fr', 'ru', 'es', 'zh', 'ar'].flatMap((tag) => [
  new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }),
  new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style: 'short' }),
]);

/** Years of a gift that may have been given in any of them; of longer spans only the first and the last count. */
const mostYears = 12;

/**
 * What a gift is found by in the list.
 *
 * @param roomNames of the room it stands in, in all languages; empty for one that stands nowhere
 */
export function searchRowOf(entry: GiftEntry, detail: GiftDetail, roomNames: readonly string[]): SearchRow {
  const present = (texts: readonly (string | null | undefined)[]): string[] => [
    ...new Set(texts.filter((text): text is string => Boolean(text))),
  ];
  return {
    titles: present([...Object.values(entry.title), detail.originalTitle?.text]),
    giver: entry.giver,
    countries: present([
      entry.countryLabel,
      ...nameCountry(entry.country),
      ...nameCountry(detail.countryModern),
    ]),
    others: present([
      detail.giverRole,
      ...nameRecipient(entry.recipient ?? entry.recipientPresumed),
      entry.family.replaceAll('-', ' '),
      ...kinds.map(({ texts }) => texts[entry.family]),
      detail.what,
      ...detail.materials,
      wordsFor([entry.family, detail.what, ...detail.materials]),
      detail.occasion,
      listYears(entry.years),
      ...roomNames,
      wordsOf(entry.id),
    ]),
  };
}

/** What people remember of a thing is often in its id and not in its title. Numbers in ids say nothing. */
function wordsOf(id: string): string {
  return id
    .split('-')
    .filter((word) => /^\p{L}{3,}$/u.test(word))
    .join(' ');
}

function listYears(years: GiftEntry['years']): string {
  if (!years) return '';
  const [first, last] = years;
  const listed =
    last - first >= mostYears
      ? [first, last]
      : Array.from({ length: last - first + 1 }, (_, step) => first + step);
  // In Korean a year is written with this behind it.
  return [...listed, '년'].join(' ');
}

/** Names of a country in all languages; historic states have texts of their own, if any. */
function nameCountry(code: string | null): (string | undefined)[] {
  if (code === null) return [];
  const own = languages.flatMap(({ texts }) => texts[`country.${code}`] ?? []);
  // Well formed and no country: codes users made up. Of states that are gone Intl tells a successor.
  const isOfToday = own.length === 0 && /^[A-Z]{2}$/.test(code);
  const named = isOfToday ? countryNames.map((names) => names.of(code)) : [];
  return [...own, ...named, ...otherNamesOf(code)];
}

function nameRecipient(recipient: string | null): (string | undefined)[] {
  if (recipient === null) return [];
  if (recipient.includes(':')) return [recipient.slice(recipient.indexOf(':') + 1)];
  // With a hyphen, as the press writes Korean names: its parts are found alone and as one word.
  return [
    recipient.replace(/-(?=[^-]*-)/, ' ').replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()),
    ...languages.map(({ texts }) => texts[`recipient.${recipient}`]),
  ];
}
