import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { checkMessages, type MessageFile } from '../../../tools/data/check-messages.ts';
import { collectionWords } from '../../../tools/import/collection-words.ts';
import { museumTexts } from '../../../tools/import/museum-texts.ts';
import { museumWords } from '../../../tools/import/museum-words.ts';
import { silentWords } from '../../../tools/import/silent-words.ts';
import { root } from '../../root.ts';

const texts = join(root, 'data/text');
const read = (path: string): MessageFile =>
  JSON.parse(readFileSync(join(texts, path), 'utf8')) as MessageFile;
const english = (path: string): string => path.replace(/[^/]+\.json$/, 'en.json');
const words = collectionWords();
const named = museumTexts('A', 'B');

/** All messages of the project in a language, by path. */
function listPaths(tag: string): string[] {
  return readdirSync(texts, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(`${tag}.json`) && existsSync(join(texts, english(path))));
}

/** What a museum of somebody's own collection says. */
const said = (path: string): MessageFile => ({ ...read(path), ...words.get(path), ...named.get(path) });

/** Messages about what is in this project's museum alone, and shown of that alone. */
const exempt = [
  // Recipients are data: nobody else's records name these.
  /^recipient\.kim-/,
  /^map: counter\.counts\.kim-/,
  // A warning about links to certain sites, wherever they stand.
  /^source\.stateSite/,
  // A part of the world.
  /^timeline: group\.korea$/,
];

const speaking: Readonly<Record<string, RegExp>> = {
  en: /\bgifts?\b|\bgivers?\b|leaders?\b|Myohyang|Pyongyang|Korea|exhibition|\bKim\b/i,
  ko: /선물|보낸 이|지도자|묘향|(?<!태)평양|북한|전람관/,
  fr: /cadeau|donateur|dirigeant|Myohyang|Corée|exposition/i,
  ru: /подар|дарител|руководител|Мёхян|Коре[ияей]|выставк/i,
  es: /regal|donante|dirigente|Myohyang|Corea|exposición/i,
  'zh-Hans': /礼物|礼品|赠|领导人|妙香|朝鲜|展览馆/,
  ar: /هدية|هدايا|مُهد|أُهد|القادة|ميوهيانغ|كوريا|المعرض/,
};
/** Values that are put into a message have names of their own, which nobody reads. */
const withoutNames = (message: string): string =>
  message.replaceAll(/\{(?:gifts?|giver|leader)(?:\}|, number\})|select, gift(?= \{)/g, '');

describe('words of a museum of one’s own collection', () => {
  it('take the place of messages there are, in every language, and ask for the same', () => {
    expect(words.size).toBeGreaterThan(0);
    for (const [path, own] of words) {
      const tag = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
      const ours = read(path);
      for (const key of Object.keys(own)) expect(ours[key], `${path}: ${key}`).toBeDefined();
      const originals = Object.fromEntries(
        // What is left out asks for nothing.
        Object.entries(words.get(english(path)) ?? {}).map(([key, message]) => [
          key,
          message === '' ? '' : (read(english(path))[key] ?? ''),
        ]),
      );
      expect(checkMessages(tag, originals, own), path).toEqual([]);
      for (const { tag: other } of languages)
        expect(words.has(path.replace(/[^/]+\.json$/, `${other}.json`)), `${path}: ${other}`).toBe(true);
    }
  });

  it.each(languages)('speak of no gift and of no giver, nor of what is this project’s: $tag', ({ tag }) => {
    const paths = listPaths(tag);
    expect(paths.length).toBeGreaterThan(15);
    const telling = paths.flatMap((path) => {
      const group = path.includes('/') ? `${path.split('/')[0]}: ` : '';
      return Object.entries(said(path))
        .filter(([key]) => !exempt.some((one) => one.test(group + key)))
        .filter(([, message]) => typeof message === 'string' && speaking[tag]?.test(withoutNames(message)))
        .map(([key, message]) => `${group}${key}: ${message}`);
    });
    expect(telling).toEqual([]);
  });

  it('leave out lines where this project leaves out none', () => {
    const empty = (messages: MessageFile): string[] =>
      Object.keys(messages).filter((key) => messages[key] === '');
    for (const { tag } of languages) {
      for (const path of listPaths(tag)) expect(empty(read(path)), path).toEqual([]);
      for (const [path, own] of words)
        expect(empty(own), path).toEqual(empty(words.get(english(path)) ?? {}));
    }
  });
});

describe('silentWords', () => {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
  });
  const makeMuseum = (...gifts: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'silent-'));
    made.push(folder);
    mkdirSync(join(folder, 'data/gifts'), { recursive: true });
    for (const [at, gift] of gifts.entries()) writeFileSync(join(folder, `data/gifts/g${at}.json`), gift);
    return folder;
  };
  const bare = {
    giver: { name: null, kind: 'unknown' },
    rank: { value: null },
    country: null,
    recipient: null,
    direction: 'received',
    date: null,
    occasion: null,
    materials: [],
    dimensions: null,
  };

  it('are about what no record states', () => {
    const silent = silentWords(
      makeMuseum(JSON.stringify({ ...bare, materials: ['oak'] }), JSON.stringify({ ...bare, date: '1900' })),
    );
    expect(Object.keys(silent.get('ko.json') ?? {}).sort()).toEqual([
      'bar.map',
      'bar.tours',
      'fact.country',
      'fact.dimensions',
      'fact.direction',
      'fact.giver',
      'fact.occasion',
      'fact.rank',
      'fact.recipient',
    ]);
    expect(silent.get('trail/ar.json')).toEqual({ 'sheet.giver': '', 'sheet.recipient': '' });
    for (const [path, own] of silent)
      for (const key of Object.keys(own)) expect(read(path)[key], `${path}: ${key}`).toBeDefined();
  });

  it('leave nothing out of this project’s museum', () => {
    expect(silentWords(root).size).toBe(0);
  });

  it('leave it to others to say that a file cannot be read', () => {
    expect(silentWords(makeMuseum('{')).get('en.json')).toHaveProperty('fact.date', '');
  });
});

describe('the page of a museum that is worked on', () => {
  it('says what the museum says, then what any collection does, then what is always said', () => {
    const museum = mkdtempSync(join(tmpdir(), 'words-'));
    try {
      mkdirSync(join(museum, 'data/text'), { recursive: true });
      writeFileSync(join(museum, 'data/text/en.json'), JSON.stringify({ 'gifts.title': 'Our things' }));
      const { load } = museumWords(`${root}/`, museum, 'Ours');
      if (typeof load !== 'function') throw new Error('museumWords loads nothing');
      const error = (message: unknown): never => {
        throw new Error(String(message));
      };
      const loaded: unknown = load.call({ error } as never, join(texts, 'en.json'));
      const page = JSON.parse(String(loaded)) as MessageFile;
      expect(page['gifts.title']).toBe('Our things');
      expect(page['panel.next']).toBe('Next object in this room');
      expect(page['panel.close']).toBe('Close');
      expect(page['bar.tours']).toBe('');
      expect(load.call({ error } as never, join(texts, 'places/fr.json'))).toBeNull();
      writeFileSync(join(museum, 'data/text/en.json'), JSON.stringify({ 'gifts.titel': 'Our things' }));
      expect(() => load.call({ error } as never, join(texts, 'en.json'))).toThrow('gifts.titel');
    } finally {
      rmSync(museum, { recursive: true });
    }
  });
});
