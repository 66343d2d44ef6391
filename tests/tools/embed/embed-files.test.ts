import { beforeAll, describe, expect, it } from 'vitest';
import { posterFiles } from '../../../tools/posters/poster.ts';
import { choosePoster, describePoster } from '../../../tools/pages/choose-poster.ts';
import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import type { EmbedCard } from '../../../tools/embed/embed-card.ts';
import { readSiteFacts, type SiteFacts } from '../../../tools/pages/site-facts.ts';
import { packEmbedFiles } from '../../../tools/embed/pack-embed-files.ts';
import type { OembedAnswer } from '../../../tools/embed/pack-oembed.ts';
import { root } from '../../root.ts';

const site = 'https://museum.example/house/';
let facts: SiteFacts;
let files: Map<string, string>;
const pack = (from: SiteFacts): Map<string, string> =>
  new Map([...packEmbedFiles(from)].map(({ name, content }) => [name, String(content)]));

beforeAll(() => {
  facts = readSiteFacts(root, site);
  files = pack(facts);
});

/** Kind and id of everything that is written about. */
const subjects = (): { kind: string; id: string }[] => [
  ...facts.placed.museum.catalogue.gifts.map(({ id }) => ({ kind: 'exhibit', id })),
  ...facts.rooms.map(({ id }) => ({ kind: 'room', id })),
  ...facts.tours.map(({ id }) => ({ kind: 'tour', id })),
];
/** Places one can stand in that nobody writes about: corridors, stairs, lifts. */
const ways = (): Room[] => facts.placed.museum.plan.rooms.filter((room) => !facts.rooms.includes(room));
const bytes = (text: string): number => Buffer.byteLength(text);

describe('files for other pages', () => {
  it('are there for every gift, room and tour, of ways between rooms a card alone, and no others', () => {
    expect(subjects().length).toBeGreaterThan(600);
    expect(ways().length).toBeGreaterThan(100);
    expect([...files.keys()].sort()).toEqual(
      [
        'version.json',
        'cards/museum.json',
        ...subjects().flatMap(({ kind, id }) => [
          `cards/${kind}/${id}.json`,
          `oembed/${kind}/${id}.json`,
          `oembed/${kind}/${id}.small.json`,
        ]),
        ...ways().map(({ id }) => `cards/room/${id}.json`),
      ].sort(),
    );
  });

  it('are the same from the same data: the day is that of the newest correction', () => {
    const version = JSON.parse(files.get('version.json') ?? '') as { version: string; date: string };
    expect(version.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(version.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(pack(facts)).toEqual(files);
  });
});

describe('cards', () => {
  const cards = (): [string, EmbedCard][] =>
    [...files]
      .filter(([name]) => name.startsWith('cards/'))
      .map(([name, content]) => [name, JSON.parse(content) as EmbedCard]);

  it('are at most 1.5 kB', () => {
    for (const [name] of cards()) expect(bytes(files.get(name) ?? ''), name).toBeLessThanOrEqual(1500);
  });

  it('say in English at least what is shown, who made it and where it is; ways between rooms have no page', () => {
    const named = new Set(ways().map(({ id }) => `cards/room/${id}.json`));
    for (const [name, card] of cards()) {
      expect(card.title['en'], name).toBeTruthy();
      expect(card.alt['en'], name).toContain('drawn');
      expect(card.credit, name).toMatch(/CC BY/);
      expect(card.link, name).toMatch(/^\.\/(?:\?(?:exhibit|room|tour)=[a-z0-9-]+)?$/);
      if (named.has(name)) expect(card.page, name).toBeNull();
      else if (name !== 'cards/museum.json')
        expect(card.page, name).toMatch(/^(?:gifts|rooms|tours)\/[a-z0-9-]+\.html$/);
    }
  });

  it('carry the newest correction of a gift, in every language', () => {
    const corrected = cards().filter(([, card]) => card.corrected !== null);
    expect(corrected.length).toBeGreaterThan(30);
    for (const [name, { corrected: note }] of corrected) {
      expect(note?.date, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Object.keys(note?.words ?? {}), name).toEqual(facts.voices.map(({ language }) => language.tag));
    }
  });
});

describe('oEmbed answers', () => {
  it('are not there where the site does not know its address', () => {
    const homeless = [...packEmbedFiles({ ...facts, site: null })].map(({ name }) => name);
    expect(homeless.filter((name) => name.startsWith('oembed/'))).toEqual([]);
    expect(homeless.length).toBeGreaterThan(600);
  });

  const answers = (): [string, OembedAnswer][] =>
    [...files]
      .filter(([name]) => name.startsWith('oembed/'))
      .map(([name, content]) => [name, JSON.parse(content) as OembedAnswer]);

  it('are rich, with one frame of the size they say and all of the thumbnail or none of it', () => {
    for (const [name, answer] of answers()) {
      expect(answer, name).toMatchObject({ type: 'rich', version: '1.0', provider_url: site });
      const small = name.endsWith('.small.json');
      expect([answer.width, answer.height], name).toEqual(small ? [480, 270] : [800, 450]);
      expect(answer.html, name).toMatch(/^<iframe [^<>]*><\/iframe>$/);
      expect(answer.html, name).toContain(` width="${answer.width}" height="${answer.height}" `);
      expect(answer.html, name).toContain(` src="${site}embed.html?`);
      expect(answer.html, name).toMatch(/ title="[^"]+"/);
      expect(answer.html, name).toContain(' loading="lazy"');
      const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } = answer;
      expect(
        [url, width, height].filter((value) => value !== undefined),
        name,
      ).toHaveLength(small ? 0 : 3);
      if (url !== undefined) {
        expect(url.startsWith(`${site}posters/`), name).toBe(true);
        expect(
          posterFiles.some((file) => url.endsWith(`-${file.width}.${file.format}`)),
          name,
        ).toBe(true);
      }
    }
  });
});

describe('posters that nobody has drawn', () => {
  it('are stood in for by the first gift of a tour, or by the museum, and said to be', () => {
    const gift = facts.tours.find(({ stops }) => stops[0]?.gift != null);
    const id = gift?.id ?? '';
    const first = gift?.stops[0]?.gift ?? '';
    const some = { ...facts, drawn: new Set(['museum', `exhibit/${first}`]) };
    expect(choosePoster('tour', id, some)).toBe(`exhibit/${first}`);
    expect(choosePoster('exhibit', first, some)).toBe(`exhibit/${first}`);
    expect(choosePoster('room', facts.rooms[0]?.id ?? '', some)).toBe('museum');
    const [english] = facts.voices;
    if (!english) throw new Error('there is no English');
    expect(describePoster('room', facts.rooms[0]?.id ?? '', 'Hall', some, english)).not.toContain('Hall');
    expect(describePoster('tour', id, 'Tour', some, english)).toContain('Tour');
    expect(choosePoster('tour', id, { ...facts, drawn: new Set([`tour/${id}`]) })).toBe(`tour/${id}`);
  });
});

describe('a tour that is not told in English', () => {
  it('has a card that says its title all the same, where articles look for it', () => {
    const [first] = facts.tours;
    if (!first) throw new Error('there is no tour');
    const packed = pack({ ...facts, tours: [{ ...first, title: { de: 'Rundgang', fr: 'Tour' } }] });
    const card = JSON.parse(packed.get(`cards/tour/${first.id}.json`) ?? '') as EmbedCard;
    expect(card.title).toEqual({ en: 'Rundgang', de: 'Rundgang', fr: 'Tour' });
    expect(card.alt['en']).toContain('Rundgang');
  });
});
