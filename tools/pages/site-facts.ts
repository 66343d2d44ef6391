import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pageMessages from '../../data/text/pages/en.json';
import { createLanguage } from '../../src/language/create-language.ts';
import { createText, type Text } from '../../src/language/create-text.ts';
import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import type { Messages } from '../../src/language/messages.ts';
import type { Correction } from '../../src/museum/catalogue/correction.ts';
import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { Tour } from '../../src/museum/tours/tour.ts';
import type { FileOf } from '../data/file-kinds.ts';
import { packTours } from '../data/pack-tours.ts';
import { placeCollection, type PlacedCollection } from '../data/place-collection.ts';
import { readCollection } from '../data/read-collection.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import type { MuseumFiles } from '../data/museum-files.ts';
import { readMuseumFiles } from '../data/read-museum-files.ts';
import { withoutSchema } from '../data/without-schema.ts';
import { posterFolder, readPosterHashes } from '../posters/keep-posters.ts';
import { indexFacts, type FactIndex } from './index-facts.ts';
import { listPagedRooms } from '../../src/museum/floorplan/list-paged-rooms.ts';

export type PageKey = keyof typeof pageMessages;

/** A language, with the words that stand on pages and cards alone. */
export interface Voice {
  readonly language: Language;
  readonly words: Text<PageKey>['text'];
  /** Names of the kinds of things, by family. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What the site calls itself, and who made it. */
  readonly site: { readonly name: string; readonly author: string };
}

/** All that is needed to write what other pages show of the museum. */
export interface SiteFacts {
  /** The data as they lie in their files. */
  readonly files: MuseumFiles;
  readonly placed: PlacedCollection;
  /** Whether it is known of any gift to whom it was given: else figures about who gave what to whom would be empty. */
  readonly hasFigures: boolean;
  /** In the order of the plan. */
  readonly rooms: readonly Room[];
  /** Routes first, each kind in its order. */
  readonly tours: readonly Tour[];
  readonly sources: Readonly<Record<string, SourceRecord>>;
  /** Name of the museum by language tag. */
  readonly name: Readonly<Record<string, string>>;
  readonly contact: { readonly email: string | null; readonly issues: string | null };
  /** What the data are called as a package, an id. */
  readonly dataset: string;
  /** What the data tell of, a sentence in English; and what they are found by. */
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** Absolute address of the site, ending in a slash; null where nobody knows it. */
  readonly site: string | null;
  readonly version: string;
  /** Day of the newest correction in the data, or on which they were gathered, `YYYY-MM-DD`: the same data give the same files. */
  readonly date: string;
  /** Names of the posters that somebody has drawn. */
  readonly drawn: ReadonlySet<string>;
  /** Bytes of the two AVIF files of a poster; null where nobody has drawn it. */
  readonly posterBytes: (name: string) => { readonly small: number; readonly large: number } | null;
  /** Facts of models, by id of the gift. */
  readonly models: ReadonlyMap<string, FileOf<'model'>>;
  readonly resolutions: readonly FileOf<'resolution'>[];
  readonly events: readonly FileOf<'event'>[];
  /** Every correction, the latest first, with the gift it is about; null where it is about the museum as a whole. */
  readonly corrections: readonly (Correction & { readonly gift: string | null })[];
  /** The same facts from other sides: by country, by source. */
  readonly index: FactIndex;
  /** Every language of the interface; English first. */
  readonly voices: readonly Voice[];
}

/**
 * @param root folder of the project
 * @param site absolute address of the site, ending in a slash; null where nobody knows it
 * @throws with the list of all faults when the data has any
 */
export function readSiteFacts(root: string, site: string | null): SiteFacts {
  const { files } = readMuseumFiles(readDataFolder(root));
  const placed = placeCollection(readCollection(root));
  const dates = [...files.corrections.values()].map(({ date }) => date);
  if (files.museum?.date !== undefined) dates.push(files.museum.date);
  dates.sort();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const rooms = listPagedRooms(placed.museum.plan);
  const tours = packTours(root)
    .filter(({ name }) => name.startsWith('tours/'))
    .map(({ content }) => JSON.parse(String(content)) as Tour);
  const corrections = [...files.corrections.values()]
    .map(withoutSchema)
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
  const events = [...files.events.values()];
  const resolutions = [...files.resolutions.values()];
  return {
    files,
    placed,
    hasFigures: placed.entries.some(({ recipient }) => recipient !== null),
    rooms,
    tours,
    corrections,
    events,
    resolutions,
    models: files.models,
    index: indexFacts({ placed, rooms, tours, corrections, events }),
    posterBytes: (name) => {
      const file = (width: number): string => join(root, posterFolder, `${name}-${width}.avif`);
      if (!existsSync(file(640)) || !existsSync(file(1280))) return null;
      return { small: statSync(file(640)).size, large: statSync(file(1280)).size };
    },
    sources: Object.fromEntries([...files.sources].map(([id, source]) => [id, withoutSchema(source)])),
    name: files.museum?.name ?? { en: '' },
    dataset: files.museum?.dataset ?? 'museum',
    abstract: files.museum?.abstract ?? 'One row a thing, with a source for every fact.',
    keywords: files.museum?.keywords ?? [],
    contact: files.museum?.contact ?? { email: null, issues: null },
    site,
    version,
    date: dates.at(-1) ?? '',
    drawn: new Set(Object.keys(readPosterHashes(root))),
    voices: languages.map(({ tag }) => readVoice(root, tag)),
  };
}

function readVoice(root: string, tag: string): Voice {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(root, 'data/text', path, `${tag}.json`), 'utf8'));
  // Data themselves name places in English and Korean.
  const places = tag === 'en' || tag === 'ko' ? {} : (read('places') as Readonly<Record<string, string>>);
  const shared = read('share') as Readonly<Record<'site.name' | 'site.author', string>>;
  return {
    site: { name: shared['site.name'], author: shared['site.author'] },
    language: createLanguage(tag, read('') as Messages, places),
    words: createText(tag, read('pages') as typeof pageMessages).text,
    kinds: read('kinds') as Readonly<Record<string, string>>,
  };
}
