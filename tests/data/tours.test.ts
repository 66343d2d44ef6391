import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Tour, TourOutline } from '../../src/museum/tours/tour.ts';
import { openMuseumFiles } from '../../tools/bake/open-museum-files.ts';
import { checkFiles } from '../../tools/data/check-files.ts';
import { packTours } from '../../tools/data/pack-tours.ts';
import { museumTexts, root } from './museum-texts.ts';

const packed = new Map(packTours(root).map(({ name, content }) => [name, content.toString()]));
const read = (name: string): unknown => JSON.parse(packed.get(name) ?? 'null');
const { tours: outlines } = read('tours.json') as { tours: readonly TourOutline[] };
const tours = outlines.map(({ id }) => read(`tours/${id}.json`) as Tour);
const september = tours.find(({ id }) => id === 'september-2023') as Tour;
const { catalogue, display, plan, ground } = openMuseumFiles(root);
const { files } = checkFiles(museumTexts());

/** Everything said at some stops, in one language. */
const said = (stops: Tour['stops'], language: string): string =>
  stops.flatMap(({ words }) => words.map(({ says }) => says[language] ?? '')).join(' ');

describe('the tours as they are packed', () => {
  it('have a list of outlines and a file for each', () => {
    expect([...packed.keys()]).toEqual(['tours.json', ...outlines.map(({ id }) => `tours/${id}.json`)]);
    const guided = outlines.filter(({ kind }) => kind === 'tour');
    expect(guided.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const [index, { stops, gifts, ...facts }] of outlines.entries()) {
      const tour = tours[index] as Tour;
      expect(tour).toMatchObject(facts);
      expect(stops).toBe(tour.stops.length);
      expect(new Set(gifts)).toEqual(new Set(tour.stops.flatMap(({ gift }) => gift ?? [])));
      expect(new Set(gifts).size).toBe(gifts.length);
    }
  });

  it('have a list that costs little, and files that cost as much as a panel', () => {
    expect(gzipSync(packed.get('tours.json') ?? '').length).toBeLessThan(5 * 1024);
    for (const [name, text] of packed) expect(gzipSync(text).length, name).toBeLessThan(24 * 1024);
  });

  it('carry each source that is cited, and no other', () => {
    for (const { id, stops, sources } of tours) {
      const cited = stops.flatMap(({ words }) => words.flatMap((sentence) => sentence.sources));
      expect(new Set(Object.keys(sources)), id).toEqual(new Set(cited));
      for (const [name, source] of Object.entries(sources)) {
        expect(source.id).toBe(name);
        expect(source.url).toMatch(/^https?:/);
      }
    }
  });

  it('lead to gifts that stand in the house and to rooms of it', () => {
    const rooms = new Set<string>(plan.rooms.map(({ id }) => id));
    for (const { id, stops } of tours) {
      for (const stop of stops) {
        const row = catalogue.gifts.findIndex((gift) => (gift.id as string) === stop.gift);
        if (stop.gift !== null) expect(display.places[row], `${id}/${stop.id}`).toBeTruthy();
        if (stop.room !== null) expect(rooms, `${id}/${stop.id}`).toContain(stop.room);
      }
    }
  });

  it('have views where a body can stand', () => {
    const seen = tours.flatMap(({ stops }) => stops.filter(({ view }) => view !== null));
    expect(seen.length).toBeGreaterThan(3);
    for (const { id, room, view } of seen) {
      const at = plan.rooms.find((one) => (one.id as string) === room)?.id;
      expect(at && view && ground.canStand(at, view.x, view.z), id).toBe(true);
    }
  });

  it('have routes made of stops of theirs, in the same words', () => {
    const routes = tours.filter(({ kind }) => kind === 'route');
    expect(routes.map(({ id }) => id)).toEqual(['ten-minutes', 'one-hour']);
    expect(outlines.slice(0, 2).map(({ kind }) => kind)).toEqual(['route', 'route']);
    for (const { stops } of routes) {
      expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
      for (const stop of stops) {
        const own = tours.filter(({ kind }) => kind === 'tour').flatMap((tour) => tour.stops);
        expect(
          own.some((one) => isDeepStrictEqual(one, stop)),
          stop.id,
        ).toBe(true);
      }
    }
    expect(routes[0]?.stops.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['bronze-door', 'counter', 'caiman', 'stalin-carriage', 'balcony', 'start']),
    );
  });
});

describe('what the guides say', () => {
  const stops = tours.filter(({ kind }) => kind === 'tour').flatMap((tour) => tour.stops);

  it('is said at every stop of the twelve tours', () => {
    for (const { stops: own } of outlines.filter(({ kind }) => kind === 'tour')) {
      expect(own).toBeGreaterThanOrEqual(8);
    }
    expect(stops.length).toBeGreaterThan(100);
  });

  it('takes less than a minute a stop', () => {
    // Blanks are another measure than that of the check: they count a dash as a word.
    for (const stop of stops) expect(said([stop], 'en').split(/\s+/).length, stop.id).toBeLessThan(125);
  });

  it('is said in English and in Korean, each in its own script', () => {
    for (const { id, words } of stops) {
      expect(words.length).toBeGreaterThan(1);
      for (const { says } of words) {
        expect(says['en'], id).not.toMatch(/\p{Script=Hangul}/u);
        expect(says['en'], id).toMatch(/[.?!]["”]?$/);
        expect(says['ko'], id).toMatch(/\p{Script=Hangul}.*(?:니다|까요?)[.?!]$/u);
      }
    }
  });

  it('does not repeat a sentence of the catalogue', () => {
    const known = new Set(
      [...files.gifts.values()].flatMap(({ claims, description }) => [
        description['en'],
        ...claims.map(({ says }) => says),
      ]),
    );
    const repeated = stops.flatMap(({ words }) => words.filter(({ says }) => known.has(says['en'] ?? '')));
    expect(repeated.map(({ says }) => says['en'])).toEqual([]);
  });

  it('is a fact only where somebody says so', () => {
    for (const { words } of stops) {
      for (const { voice, sources, says } of words) {
        expect(sources.length > 0).toBe(voice !== 'tour');
        // A number is a fact; the name of a room is none.
        if (voice === 'tour') expect(says['en']?.replace('September 2023', '')).not.toMatch(/\d/);
      }
    }
  });
});

describe('the tour of September 2023', () => {
  // The founding story, line by line, and where the tour meets each.
  it.each([
    [1, 'start', /about to return from Russia.*rifle.*cosmonaut's glove.*drones/],
    [1, 'start', /breach United Nations sanctions/],
    [2, 'start', /bound for this museum.*three generations of leaders/],
    [3, 'rifle-received', /Putin gave Kim a Russian-made rifle.*Peskov.*"of the highest quality".*carbine/],
    [4, 'rifle-given', /Kim gave Putin a rifle.*North Korean craftsmen/],
    [5, 'glove', /unusual presents.*a cosmonaut wore on a space mission.*TASS/],
    [6, 'body-armour', /Kozhemyako, governor.*light body armour.*chest, shoulders, throat and groin/],
    [7, 'rifle-received', /how close the two leaders are/],
    [8, 'attack-drones', /raised eyebrows abroad: five/],
    [8, 'geran-25', /reconnaissance.*Geranium-25.*Geran-25.*war in Ukraine/],
    [9, 'rule-book', /two resolutions, for which Russia itself had voted.*missile and nuclear/],
    [10, 'fur-hat', /Vladivostok.*Shoigu.*hurried.*Matsegora.*a little less than.*"very large head"/],
    [11, 'waiting-house', /over 100 showrooms, more than 115,000 items, from over 200 countries.*Louvre/],
    [11, 'waiting-house', /counter.*184.*188/],
    [12, 'carter-crystal', /crystalware from Jimmy Carter/],
    [12, 'mitterrand-cups', /tea cups from François Mitterrand/],
    [12, 'jordan-basketball', /2000 Madeleine Albright.*signed by Michael Jordan/],
    [12, 'castro-rifle', /rifle from Fidel Castro, the late leader of Cuba/],
    [13, 'end', /diplomatic history.*gestures and symbols/],
  ])('meets line %i of the story at %s', (_line, id, words) => {
    expect(
      said(
        september.stops.filter((stop) => stop.id === id),
        'en',
      ),
    ).toMatch(words);
  });

  it('says at its start and at its end that no source places the gifts here', () => {
    for (const stop of [september.stops[0], september.stops.at(-1)]) {
      expect(said([stop as Tour['stops'][number]], 'en')).toMatch(/No source places/);
      expect(said([stop as Tour['stops'][number]], 'ko')).toMatch(/밝힌 자료는 없습니다/);
      expect(stop?.room).toBe('second-2-4');
    }
  });

  it('corrects where the story is corrected, and says who does', () => {
    const corrected = september.stops.filter(({ words }) => words.some(({ voice }) => voice === 'disputed'));
    for (const id of ['rifle-received', 'geran-25', 'waiting-house', 'carter-crystal']) {
      expect(corrected.map((stop) => stop.id)).toContain(id);
    }
  });
});
