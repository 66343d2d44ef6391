import { sourceDefinition, type SourceFile } from '../../src/museum/catalogue/definitions/source.ts';
import { checkAddress } from '../data/check-address.ts';
import type { MuseumFiles } from '../data/museum-files.ts';
import { makeId } from '../import/make-id.ts';
import type { Interview } from './interview.ts';
import { isStateSite } from './is-state-site.ts';
import { meant } from '../data/nearest-names.ts';
import { dateHint, readChoiceOrNull, readDate, readTextOrNull, readYes } from './readers.ts';

const kinds = sourceDefinition.shape.kind.unwrap().options;
const grades = sourceDefinition.shape.reliability.unwrap().options;

/** A source that is there already, or one that is to be added. */
export interface AskedSource {
  readonly id: string;
  readonly added: SourceFile | null;
  readonly publisher: string | null;
}

/** Asks which source speaks: one that is there, by its id or address, or a new one by its address. */
export async function askSource(museum: MuseumFiles, interview: Interview): Promise<AskedSource> {
  const { sources } = museum;
  const answer = await interview.ask<string>({
    flag: 'source',
    ask: 'Which page says so?',
    hint: 'The address of the page, or the id of a source that is there (Tab completes it).',
    suggestions: [...sources.keys()],
    read(text) {
      if (sources.has(text) || isAddress(text)) return text;
      return {
        fault: `There is no source “${text}”.${meant(text, sources.keys())} Give its id, or a complete address that begins with https://.`,
      };
    },
  });
  const known = sources.get(answer) ?? findSource(answer, museum);
  if (known) return { id: known.id, added: null, publisher: known.publisher ?? known.title };
  const added = await askNewSource(answer, museum, interview, 'source-');
  return { id: added.id, added, publisher: added.publisher ?? added.title };
}

/** Asks for the address of a source that is not there yet, and for all that is known of it. */
export async function askSourceAlone(museum: MuseumFiles, interview: Interview): Promise<SourceFile> {
  const url = await interview.ask<string>({
    flag: 'url',
    ask: 'What is the address of the page?',
    read(text) {
      if (!isAddress(text))
        return { fault: `Write ${checkAddress(text) ?? 'a complete address'}, as https://example.org/page.` };
      const known = findSource(text, museum);
      return known
        ? {
            fault: `It is there already, as ${known.id}: data/sources/${known.id}.json. Name it by that id where it is cited.`,
          }
        : text;
    },
  });
  return askNewSource(url, museum, interview, '');
}

/** @param prefix of the flags */
async function askNewSource(
  url: string,
  museum: MuseumFiles,
  { ask }: Interview,
  prefix: string,
): Promise<SourceFile> {
  const sameHost = [...museum.sources.values()].find((one) => new URL(one.url).host === new URL(url).host);
  const publishers = [...new Set([...museum.sources.values()].flatMap(({ publisher }) => publisher ?? []))];
  const publisher = await ask({
    flag: `${prefix}publisher`,
    ask: 'Who published the page?',
    hint: 'The newspaper, agency, institute or person; Enter where it does not say.',
    suggestions: publishers,
    initial: sameHost?.publisher ?? '',
    read: readTextOrNull(240),
  });
  const title = await ask({
    flag: `${prefix}title`,
    ask: 'What is its title?',
    hint: 'As the page has it, in its language; Enter where it has none.',
    initial: '',
    read: readTextOrNull(240),
  });
  const published = await ask({
    flag: `${prefix}published`,
    ask: 'When was it published?',
    hint: dateHint,
    initial: /\/((?:19|20)\d\d)\/(\d\d)\//.exec(url)?.slice(1).join('-') ?? '',
    read: readDate,
  });
  const kind = await ask({
    flag: `${prefix}kind`,
    ask: 'What kind of source is it?',
    hint: `${kinds.join(', ')}; Enter where you cannot tell.`,
    suggestions: kinds,
    initial: sameHost?.kind ?? '',
    read: readChoiceOrNull(kinds),
  });
  const language = await ask<string | null>({
    flag: `${prefix}language`,
    ask: 'In which language is it?',
    hint: 'en, ko, zh-Hans, ru …',
    suggestions: ['en', 'ko', 'zh-Hans', 'ja', 'ru', 'fr', 'es', 'de', 'ar'],
    initial: sameHost?.language ?? '',
    read: (text) =>
      text === ''
        ? null
        : /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)
          ? text
          : { fault: 'Write its tag: en for English, ko for Korean.' },
  });
  const reliability = await ask({
    flag: `${prefix}reliability`,
    ask: 'How far would you trust it on this?',
    hint: 'high: it saw the thing or has records; medium: it names who did; low: hearsay.',
    suggestions: grades,
    initial: sameHost?.reliability ?? '',
    read: readChoiceOrNull(grades),
  });
  const readInPart = await ask({
    flag: `${prefix}in-part`,
    ask: 'Did you read only a part of it?',
    initial: 'no',
    read: readYes,
  });
  const id = await ask<string>({
    flag: `${prefix}id`,
    ask: 'Under which id shall it be cited?',
    hint: 'Short, lower-case, permanent: publisher and year.',
    initial: suggestSourceId(url, publisher, published, museum),
    read(text) {
      if (makeId(text) !== text || text === '')
        return { fault: `Use lower-case words joined by hyphens: ${makeId(text) || 'reuters-2023'}.` };
      return museum.sources.has(text)
        ? { fault: `${text} is taken by ${museum.sources.get(text)?.url ?? ''}: add the year, or -2.` }
        : text;
    },
  });
  return {
    $schema: '../schema/source.schema.json',
    id,
    title,
    publisher,
    url,
    published,
    kind,
    language,
    reliability,
    note: null,
    isStateSite: isStateSite(url),
    readInPart,
  };
}

function isAddress(text: string): boolean {
  return checkAddress(text) === null && text.length <= 600;
}

/** The source with an address, however it is spelt. */
function findSource(address: string, { sources }: MuseumFiles): SourceFile | undefined {
  const plain = plainAddress(address);
  return [...sources.values()].find(({ url }) => plainAddress(url) === plain);
}

/** An address without what changes nothing: protocol, www, mark within the page, notes of who sent the reader. */
function plainAddress(address: string): string {
  if (!isAddress(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const names = Array.from(searchParams.keys());
  for (const name of names) if (/^utm_|^fbclid$|^gclid$/.test(name)) searchParams.delete(name);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}?${searchParams.toString()}`;
}

function suggestSourceId(
  url: string,
  publisher: string | null,
  published: string | null,
  { sources }: MuseumFiles,
): string {
  const host = new URL(url).hostname.replace(/^(?:www|m|amp|en)\./, '').split('.')[0] ?? 'source';
  const name = publisher && makeId(publisher).length <= 20 ? makeId(publisher) : makeId(host);
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  const base = [name, year].filter(Boolean).join('-');
  return firstFree(base, (id) => sources.has(id));
}

/** The name, or the name with the first number that is free. */
export function firstFree(base: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(name)) return name;
  }
}
