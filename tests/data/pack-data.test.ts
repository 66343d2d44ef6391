import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/museum/catalogue/catalogue.ts';
import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import { packData } from '../../tools/data/pack-data.ts';
import { root } from './museum-texts.ts';

const { files } = packData(root);
const read = (name: string): unknown => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`${name} is not packed`);
  return JSON.parse(text);
};
const readRecord = (id: string): GiftRecord => read(`gifts/${id}.json`) as GiftRecord;
const facts = read('catalogue.json') as CatalogueFacts;
const catalogue = buildCatalogue(facts.gifts, facts.totals, facts.shownTotal);

describe('the packed data', () => {
  it('has a catalogue that every visitor can afford', () => {
    expect(gzipSync(files.get('catalogue.json') ?? '').length).toBeLessThan(60 * 1024);
    expect(catalogue.gifts.length).toBeGreaterThanOrEqual(469);
    expect(catalogue.shownTotal.gifts).toBe(115_000);
  });

  it('has a record for every gift, with every source it names inside and no other', () => {
    for (const { id } of catalogue.gifts) {
      const record = readRecord(id);
      expect(record.entry).toEqual(catalogue.find(id));
      const named = new Set([
        ...record.claims.map(({ source }) => source),
        ...(record.sanctions?.sources ?? []),
        ...(record.sanctions?.resolutions ?? []).flatMap(({ statements }) =>
          statements.map(({ source }) => source),
        ),
      ]);
      expect(new Set(Object.keys(record.sources)), id).toEqual(named);
    }
  });

  it('has the sources of all claimed totals', () => {
    const named = new Set(facts.totals.flatMap(({ sources }) => sources));
    expect(new Set(Object.keys(facts.totalSources))).toEqual(named);
    expect(facts.totalSources['bharat-2023']?.url).toMatch(/^https:/);
  });

  it('gives a region exactly where there is a country', () => {
    for (const { id, country, region } of catalogue.gifts) expect(region === null, id).toBe(country === null);
  });

  it('gives years exactly where there is a date', () => {
    for (const { date, years } of catalogue.gifts) {
      expect(years === null).toBe(date === null);
      if (years) expect(years[0]).toBeLessThanOrEqual(years[1]);
    }
    expect(catalogue.find('hafez-assad-sword')).toMatchObject({ date: '1995/2000', years: [1995, 2000] });
  });

  it('says of a model whether it is its own', () => {
    expect(catalogue.find('putin-rifle-2023')?.hasOwnModel).toBe(true);
    // A family's form makes a model of the gift's own too.
    expect(catalogue.find('tolpuddle-plate-1990')?.hasOwnModel).toBe(true);
  });

  it('tells of a resolution only what concerns the gift', () => {
    const car = readRecord('aurus-senat-2024-02');
    const drones = readRecord('five-attack-drones-2023');
    const said = (record: GiftRecord): string =>
      (record.sanctions?.resolutions ?? [])
        .filter(({ resolution }) => resolution === 'S/RES/2397')
        .flatMap(({ statements }) => statements.map((statement) => statement.said))
        .join(' ');
    expect(said(car)).toMatch(/warranty/);
    expect(said(car)).not.toMatch(/drone/i);
    expect(said(drones)).toMatch(/drones/);
    expect(said(drones)).not.toMatch(/warranty/);
    const doubtful = readRecord('admiral-dirk-2024').sanctions?.resolutions[0];
    expect(doubtful?.certainty).toMatch(/^It possibly covers this gift\./);
  });

  it('has the outlines of the tours in their order', () => {
    const { tours } = read('tours.json') as { tours: { order: number }[] };
    expect(tours.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
