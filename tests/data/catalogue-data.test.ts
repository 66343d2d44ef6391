import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../tools/data/check-files.ts';
import { readManifest } from '../../tools/models/manifest.ts';
import { museumTexts, root } from './museum-texts.ts';

const { files } = checkFiles(museumTexts());
const gifts = [...files.gifts.values()];

const storyGifts = [
  'putin-rifle-2023',
  'kim-rifle-to-putin-2023',
  'cosmonaut-glove-2023',
  'kozhemyako-body-armour-2023',
  'five-attack-drones-2023',
  'geran-25-drone-2023',
  'shoigu-fur-hat-2023',
  'carter-crystalware',
  'mitterrand-tea-cups',
  'jordan-basketball-2000',
  'castro-rifle',
];

/** Everything the record of a gift tells, as one text. */
const tell = (id: string): string => JSON.stringify(files.gifts.get(id) ?? '');

describe('the catalogue', () => {
  it('holds all that the research found', () => {
    expect(gifts.length).toBeGreaterThanOrEqual(474);
    expect(files.sources.size).toBeGreaterThanOrEqual(446);
    expect(files.totals.size).toBeGreaterThanOrEqual(40);
    expect(files.tours.size).toBe(12);
    // 1,350 claims of the first search, 487 of the second.
    expect(gifts.flatMap(({ claims }) => claims).length).toBeGreaterThanOrEqual(1837);
    expect(gifts.filter(({ disputes }) => disputes !== null).length).toBeGreaterThan(90);
  });

  it('has each gift of the founding story, with a model of its own', () => {
    for (const id of storyGifts) {
      expect(files.gifts.has(id), id).toBe(true);
      expect(files.recipes.has(id), id).toBe(true);
    }
  });

  it('numbers its gifts from 1 without a gap', () => {
    const numbers = gifts.map(({ accession }) => accession).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('graded every gift by hand, with a reason', () => {
    for (const gift of gifts) {
      expect(gift.rank.reason, gift.id).not.toMatch(/not graded/i);
      expect(gift.whereabouts.reason.length, gift.id).toBeGreaterThan(10);
      expect(files.models.get(gift.id)?.basis, gift.id).not.toMatch(/not graded/i);
    }
  });

  // The lines of the news story this tour starts from, and where each is met.
  it.each([
    ['1 unusual presents', 'cosmonaut-glove-2023', /glove/i],
    ['2 bound for the museum', 'putin-rifle-2023', /expected the Russian gifts to go to the exhibition/],
    ['3 a rifle "of the highest quality"', 'putin-rifle-2023', /highest quality/],
    ['3 the Russian press says carbine', 'putin-rifle-2023', /carbine/],
    ['4 a rifle in return', 'kim-rifle-to-putin-2023', /North Korean craftsmen/],
    ['5 a glove worn in space, as TASS said', 'cosmonaut-glove-2023', /space/],
    [
      '6 armour for chest, shoulders, throat and groin',
      'kozhemyako-body-armour-2023',
      /chest.*shoulders.*throat.*groin/,
    ],
    ['8 five one-way drones', 'five-attack-drones-2023', /five/i],
    ['8 Geranium-25', 'geran-25-drone-2023', /Geranium-25/],
    ['9 two resolutions', 'five-attack-drones-2023', /resolution/i],
    ["10 the ambassador's head", 'shoigu-fur-hat-2023', /very large/],
    ['12 Carter', 'carter-crystalware', /Carter/],
    ['12 Mitterrand', 'mitterrand-tea-cups', /Mitterrand/],
    ['12 Albright and Jordan', 'jordan-basketball-2000', /Albright.*Jordan|Jordan.*Albright/],
    ['12 Castro', 'castro-rifle', /Castro/],
  ])('meets line %s of the story', (_line, id, words) => {
    expect(tell(id)).toMatch(words);
  });

  it('meets the figures of the story', () => {
    expect(files.totals.get('bharat-2023')).toMatchObject({ gifts: 115_000, countries: 200, rooms: 100 });
    expect(files.totals.get('novatravels')).toMatchObject({ countries: 188 });
    expect(files.museum?.shownTotal).toBe('bharat-2023');
  });

  it('cites the story from its gifts', () => {
    for (const id of storyGifts) expect(tell(id), id).toMatch(/"(?:bharat-2023|reuters-2023)"/);
  });

  it('marks sites of the state', () => {
    for (const source of files.sources.values()) {
      const { hostname } = new URL(source.url);
      if (hostname.endsWith('.kp')) expect(source.isStateSite, source.id).toBe(true);
      if (hostname.endsWith('kkfonline.com')) expect(source.isStateSite, source.id).toBe(false);
    }
  });

  it('shows nothing in the house that is known to be elsewhere', () => {
    for (const gift of gifts) {
      if (gift.direction === 'given') expect(gift.whereabouts.value, gift.id).toBe('outgoing');
      if (gift.isLivingAnimal) expect(['elsewhere', 'outgoing'], gift.id).toContain(gift.whereabouts.value);
    }
  });
});

describe('models of their own', () => {
  it('have the proportions of the size the data says, within three per cent or five millimetres', () => {
    const manifest = readManifest(join(root, 'models/built'));
    let compared = 0;
    for (const id of files.recipes) {
      const built = manifest[id]?.size;
      const stated = files.models.get(id)?.size;
      if (!built || !stated) continue;
      compared++;
      // Recipes may share a form at its natural size: the scene gives each gift its own, all sides alike.
      const scale = Math.max(...stated) / Math.max(...built);
      stated.forEach((side, axis) => {
        expect(Math.abs((built[axis] ?? 0) * scale - side), `${id}, axis ${axis}`).toBeLessThan(
          Math.max(side * 0.03, 0.005),
        );
      });
    }
    expect(compared).toBeGreaterThanOrEqual(11);
  });
});
