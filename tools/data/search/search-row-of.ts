import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type { SearchRow } from '../../../src/museum/search/search-row.ts';
import type { GiftDetail } from '../collection.ts';

const textFolder = fileURLToPath(new URL('../../../data/text/', import.meta.url));
/** Languages of the interface, each with its words. */
const languages = readdirSync(textFolder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    names: new Intl.DisplayNames(name.replace('.json', ''), { type: 'region', fallback: 'none' }),
    texts: JSON.parse(readFileSync(join(textFolder, name), 'utf8')) as Readonly<Record<string, string>>,
  }));

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
      detail.what,
      ...detail.materials,
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
  if (last - first >= mostYears) return `${first} ${last}`;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step).join(' ');
}

/** Names of a country in all languages; historic states have texts of their own, if any. */
function nameCountry(code: string | null): (string | undefined)[] {
  if (code === null) return [];
  return languages.map(({ names, texts }) => {
    const own = texts[`country.${code}`];
    if (own !== undefined) return own;
    // Well formed and no country: codes users made up, and those of states that are gone.
    return /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
  });
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
