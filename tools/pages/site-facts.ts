import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pageMessages from '../../data/text/pages/en.json';
import { createLanguage } from '../../src/language/create-language.ts';
import { createText, type Text } from '../../src/language/create-text.ts';
import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import type { Messages } from '../../src/language/messages.ts';
import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { Tour } from '../../src/museum/tours/tour.ts';
import { packTours } from '../data/pack-tours.ts';
import { placeCollection, type PlacedCollection } from '../data/place-collection.ts';
import { readCollection } from '../data/read-collection.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import { readMuseumFiles } from '../data/read-museum-files.ts';
import { withoutSchema } from '../data/without-schema.ts';
import { readPosterHashes } from '../posters/keep-posters.ts';
import { listPagedRooms } from './list-paged-rooms.ts';

export type PageKey = keyof typeof pageMessages;

/** A language, with the words that stand on pages and cards alone. */
export interface Voice {
  readonly language: Language;
  readonly words: Text<PageKey>['text'];
  /** What the site calls itself, and who made it. */
  readonly site: { readonly name: string; readonly author: string };
}

/** All that is needed to write what other pages show of the museum. */
export interface SiteFacts {
  readonly placed: PlacedCollection;
  /** In the order of the plan. */
  readonly rooms: readonly Room[];
  /** Routes first, each kind in its order. */
  readonly tours: readonly Tour[];
  readonly sources: Readonly<Record<string, SourceRecord>>;
  /** Name of the museum by language tag. */
  readonly name: Readonly<Record<string, string>>;
  readonly contact: { readonly email: string | null; readonly issues: string | null };
  /** Absolute address of the site, ending in a slash; null where nobody knows it. */
  readonly site: string | null;
  readonly version: string;
  /** Day of the newest correction in the data, `YYYY-MM-DD`: the same data give the same files. */
  readonly date: string;
  /** Names of the posters that somebody has drawn. */
  readonly drawn: ReadonlySet<string>;
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
  const dates = [...files.corrections.values()].map(({ date }) => date).sort();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    placed,
    rooms: listPagedRooms(placed.museum.plan),
    tours: packTours(root)
      .filter(({ name }) => name.startsWith('tours/'))
      .map(({ content }) => JSON.parse(String(content)) as Tour),
    sources: Object.fromEntries([...files.sources].map(([id, source]) => [id, withoutSchema(source)])),
    name: files.museum?.name ?? { en: '' },
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
  };
}
