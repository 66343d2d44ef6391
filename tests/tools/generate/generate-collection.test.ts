import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { familyIds } from '../../../models/families/family-ids.ts';
import { parseEdtf } from '../../../src/museum/catalogue/parse-edtf.ts';
import { groundsDefinition } from '../../../src/museum/floorplan/definitions/grounds.ts';
import { houseDefinition } from '../../../src/museum/floorplan/definitions/house.ts';
import { roomDefinition } from '../../../src/museum/floorplan/definitions/room.ts';
import { materialNames } from '../../../src/museum/materials/material-names.ts';
import { openWholeMuseum, type WholeMuseum } from '../../../src/museum/open-whole-museum.ts';
import type { Collection } from '../../../tools/data/collection.ts';
import { generateCollection } from '../../../tools/generate/generate-collection.ts';
import type { MuseumOrder } from '../../../tools/generate/museum-order.ts';

const small: MuseumOrder = { seed: 'small', gifts: 40, rooms: 3, exhibits: 300 };
const middle: MuseumOrder = { seed: 'middle', gifts: 5000, rooms: 40, exhibits: 20_000 };

function open(collection: Collection): WholeMuseum {
  return openWholeMuseum(collection);
}

function hash(collection: Collection): string {
  const { building, entries, totals, totalSources, shownTotal } = collection;
  return createHash('sha256')
    .update(
      JSON.stringify([
        [building, entries, totals, totalSources, shownTotal],
        entries.map((entry) => collection.detail(entry)),
      ]),
    )
    .digest('hex');
}

describe('a made-up museum', () => {
  it('is the same for the same order, and another for another seed', () => {
    const first = generateCollection(small);
    expect(hash(generateCollection(small))).toBe(hash(first));
    const other = generateCollection({ ...small, seed: 'other' });
    expect(hash(other)).not.toBe(hash(first));
    // A detail does not depend on which were asked for before.
    const last = first.entries.at(-1)!;
    expect(generateCollection(small).detail(last)).toEqual(first.detail(last));
  });

  it('calls itself made up, wherever one looks', () => {
    const collection = generateCollection(small);
    const { building, entries, totals } = collection;
    const real = readFileSync('data/building/regions.json', 'utf8');
    for (const entry of entries) {
      expect(entry.title['en']).toMatch(/^Synthetic gift \d{6}: [a-z -]+$/);
      expect(entry.giver ?? 'Giver').toMatch(/^Giver/);
      if (entry.country !== null) expect(real).not.toContain(`"${entry.country}"`);
      const { sources, claims, description } = collection.detail(entry);
      for (const { url, title } of Object.values(sources)) {
        expect(new URL(url).hostname).toBe('example.invalid');
        expect(title).toMatch(/^Synthetic source/);
      }
      for (const { says, source } of claims) {
        expect(says).toMatch(/^Synthetic claim/);
        expect(sources[source]).toBeDefined();
      }
      expect(description['en']).toMatch(/^Synthetic/);
    }
    for (const { name } of [...building.rooms, ...building.houses]) expect(name['en']).toMatch(/^Synthetic/);
    expect(totals.map(({ note }) => note.slice(0, 9))).toEqual(['Synthetic']);
  });

  it('keeps to the definitions of real data', () => {
    const { building, entries } = generateCollection(middle);
    const { rooms, houses, grounds, entrance, arrival } = building;
    for (const room of rooms)
      roomDefinition.parse({ $schema: '../../schema/room.schema.json', ...structuredClone(room) });
    for (const house of houses)
      houseDefinition.parse({ $schema: '../../schema/house.schema.json', ...structuredClone(house) });
    groundsDefinition.parse({
      $schema: '../schema/grounds.schema.json',
      entrance,
      arrival,
      grounds: structuredClone(grounds),
    });
    const families = new Set<string>(familyIds);
    const materials = new Set<string>(materialNames);
    for (const { date, years, family, surfaces, size } of entries) {
      expect(families).toContain(family);
      for (const { material } of surfaces) expect(materials).toContain(material);
      for (const side of size) expect(side).toBeGreaterThan(0);
      const range = date === null ? null : parseEdtf(date);
      if (range && 'fault' in range) expect.fail(`${date}: ${range.fault}`);
      expect(range && [range.first[0], range.last[0]]).toEqual(years);
    }
  });

  it('has gifts of nearly all families, many countries and every kind of whereabouts', () => {
    const { entries } = generateCollection(middle);
    expect(new Set(entries.map(({ family }) => family)).size).toBeGreaterThan(85);
    expect(new Set(entries.map(({ country }) => country)).size).toBe(41);
    expect(new Set(entries.map(({ whereabouts }) => whereabouts)).size).toBe(6);
    expect(new Set(entries.map(({ rank }) => rank)).size).toBe(4);
    expect(entries.some(({ isLivingAnimal }) => isLivingAnimal)).toBe(true);
    expect(entries.map(({ accession }) => accession)).toEqual(entries.map((_, row) => row + 1));
    // A few words are very frequent, and most are rare.
    const times = new Map<string, number>();
    for (const { title } of entries)
      for (const word of (title['en'] ?? '').split(': ')[1]?.split(' ').slice(0, 2) ?? [])
        times.set(word, (times.get(word) ?? 0) + 1);
    const sorted = [...times.values()].sort((a, b) => b - a);
    expect(sorted[0]! / sorted[9]!).toBeGreaterThan(5);
    expect(sorted[0]! / sorted[9]!).toBeLessThan(20);
    expect(sorted.filter((count) => count <= 2).length).toBeGreaterThan(sorted.length / 2);
  });

  const orders: readonly (readonly [string, MuseumOrder])[] = [
    ['3 rooms, 40 gifts', small],
    ['3 rooms, nothing documented', { ...small, gifts: 0 }],
    ['3 rooms, everything documented', { ...small, gifts: 300 }],
    ['40 rooms, 5,000 gifts', middle],
    ['40 rooms, more places than things', { ...middle, gifts: 900, exhibits: 1000 }],
  ];
  it.each(orders)('opens with a place for everything: %s', (_, order) => {
    const collection = generateCollection(order);
    const { plan, display } = open(collection);
    expect(collection.entries).toHaveLength(order.gifts);
    expect(plan.rooms.filter(({ kind }) => kind === 'room')).toHaveLength(order.rooms);
    expect(display.problems).toEqual([]);
    let inTotal = 0;
    let documented = 0;
    for (const { id, theme } of plan.rooms) {
      const { count, gift } = display.layOutRoom(id);
      if (theme && !theme.outsideTotal) inTotal += count;
      documented += gift.filter((row) => row >= 0).length;
    }
    expect(inTotal).toBe(order.exhibits);
    expect(documented).toBe(order.gifts);
  });

  it('says what cannot be made', () => {
    const make = (over: Partial<MuseumOrder>) => () => generateCollection({ ...small, ...over });
    expect(make({ rooms: 2 })).toThrow('3 rooms or more');
    expect(make({ gifts: -1 })).toThrow('-1 gifts');
    expect(make({ gifts: 400 })).toThrow('cannot stand among 300 exhibits');
    expect(make({ exhibits: 100_000 })).toThrow('not 100000');
  });
});
