import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseLocator } from '../../src/museum/catalogue/choose-locator.ts';
import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import type { GiftRecord, GiftRecords } from '../../src/museum/catalogue/gift-record.ts';
import { listPageSize, type ListedGift } from '../../src/museum/catalogue/listed-gift.ts';
import type { RoomGift, RoomGifts } from '../../src/museum/catalogue/room-gift.ts';
import { isOutlined } from '../../src/museum/display/is-outlined.ts';
import { facetFlags } from '../../src/museum/facets/facets.ts';
import { readFacets } from '../../src/delivery/read-facets.ts';
import { openSearch } from '../../src/museum/search/open-search.ts';
import type { SearchTable } from '../../src/museum/search/search-table.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { openMuseum } from '../../src/museum/open-museum.ts';
import { openMuseumFiles } from '../../tools/bake/open-museum-files.ts';
import { packCollection } from '../../tools/data/pack-collection.ts';
import { readCollection } from '../../tools/data/read-collection.ts';
import { root } from './museum-texts.ts';

const collection = readCollection(root);
const packed = packCollection(collection);
const files = new Map([...packed.files].map(({ name, content }) => [name, content.toString()]));
const read = (name: string): unknown => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`${name} is not packed`);
  return JSON.parse(text);
};
const named = (pattern: RegExp): [match: RegExpExecArray, text: string][] =>
  [...files].flatMap(([name, text]): [RegExpExecArray, string][] => {
    const match = pattern.exec(name);
    return match ? [[match, text]] : [];
  });
const facts = read('catalogue.json') as CatalogueFacts;
const { catalogue, display, plan } = openMuseumFiles(root);

const rooms = new Map<string, readonly RoomGift[]>(
  named(/^rooms\/(.+)\.json$/).map(([[, room = ''], text]) => [room, (JSON.parse(text) as RoomGifts).gifts]),
);
const records = new Map<string, { readonly file: string; readonly record: GiftRecord }>();
for (const [[file], text] of named(/^records\/.+\.json$/)) {
  for (const [id, record] of Object.entries(JSON.parse(text) as GiftRecords)) {
    if (records.has(id)) throw new Error(`${id} has two records`);
    records.set(id, { file, record });
  }
}
const readRecord = (id: string): GiftRecord => {
  const found = records.get(id);
  if (!found) throw new Error(`${id} has no record`);
  return found.record;
};
const list = named(/^list\/(\d+)\.json$/)
  .sort(([a], [b]) => Number(a[1]) - Number(b[1]))
  .map(([, text]) => JSON.parse(text) as readonly ListedGift[]);
const ids = catalogue.gifts.map(({ id }) => id as string);

describe('the packed data', () => {
  it('has the facts all gifts are filtered by, row by row those of the list', () => {
    const file = [...packed.files].find(({ name }) => name === 'facets.bin');
    expect(file?.content.length).toBeLessThan(8 * 1024);
    const facets = readFacets(new Uint8Array(gunzipSync(file?.content as Uint8Array)));
    const rows = list.flat();
    expect(facets.rows).toBe(rows.length);
    const { columns } = facets;
    rows.forEach((gift, row) => {
      const entry = catalogue.find(gift.id);
      const { sanctions, countryModern } = readRecord(gift.id);
      expect(facets.kind[columns.kind[row] as number], gift.id).toBe(gift.family);
      expect(facets.room[columns.room[row] as number], gift.id).toBe(gift.room);
      expect(facets.evidence[columns.evidence[row] as number], gift.id).toBe(entry?.whereabouts);
      expect(facets.rank[columns.rank[row] as number], gift.id).toBe(entry?.rank ?? 'not-stated');
      expect(facets.country[columns.country[row] as number]?.code, gift.id).toBe(gift.country);
      expect(facets.country[columns.country[row] as number]?.modern, gift.id).toBe(countryModern);
      expect([columns.from[row], columns.to[row]], gift.id).toEqual(gift.years ?? [0, 0]);
      expect(((columns.flags[row] as number) & facetFlags.sanctioned) !== 0, gift.id).toBe(
        sanctions !== null,
      );
      expect(((columns.flags[row] as number) & facetFlags.given) !== 0, gift.id).toBe(
        gift.direction === 'given',
      );
      if (gift.direction === 'received') {
        const leader = entry?.recipient ?? entry?.recipientPresumed ?? 'not-stated';
        expect(facets.leader[columns.leader[row] as number], gift.id).toBe(leader);
      }
    });
  });

  it('has the same house without what its rooms ask for: where gifts hang is decided', () => {
    const text = files.get('building.json') ?? '';
    expect(text).not.toContain('kim-il-sung');
    const visitors = openMuseum({ catalogue: facts, building: JSON.parse(text) as BuildingFacts });
    for (const [room, gifts] of rooms) visitors.display.bringGifts(room as RoomId, gifts);
    expect(visitors.plan.rooms.map(({ theme }) => theme?.outsideTotal)).toEqual(
      plan.rooms.map(({ theme }) => theme?.outsideTotal),
    );
    for (const { id } of plan.rooms) {
      const [theirs, whole] = [visitors.display.layOutRoom(id), display.layOutRoom(id)];
      expect([...theirs.position], id).toEqual([...whole.position]);
      for (let row = 0; row < whole.count; row++) expect(theirs.exhibitId(row)).toBe(whole.exhibitId(row));
    }
  });

  it('has a catalogue that every visitor can afford', () => {
    expect(gzipSync(files.get('catalogue.json') ?? '').length).toBeLessThan(10 * 1024);
    expect(facts.documented).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(469);
    expect(catalogue.shownTotal.gifts).toBe(115_000);
  });

  it('has every gift in the file of one room, with its place, and counts it there', () => {
    const all = [...rooms].flatMap(([room, gifts]) => gifts.map((gift) => ({ room, gift })));
    expect(all.map(({ gift }) => gift.id as string).toSorted()).toEqual(ids.toSorted());
    for (const { room, gift } of all) {
      const { row, place, shard, ...entry } = gift;
      expect(catalogue.gifts[row]).toEqual(entry);
      expect(display.places[row]).toEqual({ room, place });
      expect(records.get(gift.id)?.file).toBe(`records/${room}.${shard}.json`);
    }
    plan.rooms.forEach(({ id }, row) => {
      const gifts = rooms.get(id) ?? [];
      expect(facts.rooms[row], id).toEqual([gifts.length, gifts.filter((gift) => !isOutlined(gift)).length]);
      expect(gifts.map(({ place }) => place)).toEqual(
        gifts.map(({ place }) => place).toSorted((a, b) => a - b),
      );
    });
  });

  it('has a record for every gift, with every source it names inside and no other', () => {
    expect([...records.keys()].toSorted()).toEqual(ids.toSorted());
    for (const id of ids) {
      const record = readRecord(id);
      expect(record.entry).toEqual(catalogue.find(id));
      const cited = new Set([
        ...record.claims.map(({ source }) => source),
        ...(record.sanctions?.sources ?? []),
        ...(record.sanctions?.resolutions ?? []).flatMap(({ statements }) =>
          statements.map(({ source }) => source),
        ),
        ...record.corrections.flatMap(({ sources, corrects }) => [...sources, corrects ?? []].flat()),
      ]);
      expect(new Set(Object.keys(record.sources)), id).toEqual(cited);
    }
  });

  it('has neighbours’ records together, in files no larger than a panel may cost', () => {
    for (const [[file], text] of named(/^records\/.+\.json$/)) {
      const isAlone = Object.keys(JSON.parse(text) as GiftRecords).length === 1;
      if (!isAlone) expect(Buffer.byteLength(text), file).toBeLessThanOrEqual(64 * 1024);
    }
    // Gifts that stand beside each other lie in one file or in two that follow each other.
    for (const gifts of rooms.values()) {
      gifts.forEach(({ shard }, at) => {
        const before = gifts[at - 1]?.shard ?? 0;
        expect([before, before + 1]).toContain(shard);
      });
    }
  });

  it('tells of every id and former id where its record lies, in the file that follows from the id', () => {
    const places = named(/^where\/(\d+)\.json$/);
    expect(places.length).toBe(packed.locators);
    expect(facts.locators).toBe(packed.locators);
    const told = places.flatMap(([[, number], text]) => {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(32 * 1024);
      return Object.entries(JSON.parse(text) as Record<string, string>).map(([id, place]) => {
        expect(chooseLocator(id, packed.locators)).toBe(Number(number));
        return [id, place] as const;
      });
    });
    const wanted = catalogue.gifts.flatMap(({ id, aliases }) =>
      [id as string, ...aliases].map((name) => [name, records.get(id)?.file.slice(8, -5)] as const),
    );
    expect(new Map(told)).toEqual(new Map(wanted));
    expect(told.length).toBe(wanted.length);
  });

  it('has every gift in one row of the list, by country and then accession, what was given last', () => {
    const rows = list.flat();
    expect(rows.map(({ id }) => id as string).toSorted()).toEqual(ids.toSorted());
    for (const page of list.slice(0, -1)) expect(page.length).toBe(listPageSize);
    let row = 0;
    for (const { country, countryLabel, direction, count } of facts.list) {
      const members = rows.slice(row, (row += count));
      const accessions = members.map(({ accession }) => accession);
      expect(accessions).toEqual(accessions.toSorted((a, b) => a - b));
      for (const gift of members) {
        expect(gift.direction).toBe(direction);
        if (direction === 'received') {
          expect(gift).toMatchObject(country === null ? { country, countryLabel } : { country });
        }
        expect(rooms.get(gift.room)?.find(({ id }) => id === gift.id)?.shard).toBe(gift.shard);
      }
    }
    expect(row).toBe(rows.length);
    expect(facts.list.at(-1)).toMatchObject({ direction: 'given' });
  });

  it('has in every record the gifts it leads to, each with what a link says of it', () => {
    const record = readRecord('putin-rifle-2023');
    expect(record.related.inReturn.map(({ id }) => id as string)).toContain('kim-rifle-to-putin-2023');
    for (const { record: one } of records.values()) {
      for (const summary of [...Object.values(one.related).flat(), ...one.possiblySame]) {
        expect(catalogue.find(summary.id)).toMatchObject(summary);
        expect(Object.keys(summary).length).toBe(7);
      }
      expect(one.possiblySame.map(({ id }) => id as string)).toEqual(
        collection.detail(one.entry).possiblySame,
      );
    }
  });

  it('is the same however often it is made', () => {
    expect(new Map([...packed.files].map(({ name, content }) => [name, content.toString()]))).toEqual(files);
  });

  it('is not made while a gift finds no place', () => {
    const [first, ...others] = collection.entries;
    if (!first) throw new Error('no gift');
    const entries = [{ ...first, size: [90, 90, 90] as const }, ...others];
    expect(() => packCollection({ ...collection, entries })).toThrow(
      new RegExp(`1 gifts find no place[^]*${first.id}: it measures 90\\.00`),
    );
  });

  it('has the sources of all claimed totals', () => {
    const cited = new Set(facts.totals.flatMap(({ sources }) => sources));
    expect(new Set(Object.keys(facts.totalSources))).toEqual(cited);
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

  it('has an index whose rows are those of the list, and finds gifts by the name of their room, too', async () => {
    const contents = new Map([...packed.files].map(({ name, content }) => [name, content]));
    const search = openSearch({
      fetchTable: () => Promise.resolve(read('search/table.json') as SearchTable),
      fetchShard: (name) => Promise.resolve(gunzipSync(contents.get(`search/${name}.bin`) as Uint8Array)),
    });
    const rows = list.flat();
    const find = async (query: string): Promise<(ListedGift | undefined)[]> =>
      (await search.query(query, { limit: Infinity, mostBytes: Infinity })).rows.map((row) => rows[row]);
    for (const gift of rows.filter((_, row) => row % 40 === 0)) {
      expect((await find(gift.title['en'] ?? '')).map((found) => found?.id)).toContain(gift.id);
    }
    for (const [room, gifts] of [...rooms].slice(0, 20)) {
      const name = plan.rooms.find(({ id }) => (id as string) === room)?.name['en'] ?? '';
      const found = new Set((await find(name)).map((gift) => gift?.id));
      expect(
        gifts.every(({ id }) => found.has(id)),
        name,
      ).toBe(true);
    }
  });
});
