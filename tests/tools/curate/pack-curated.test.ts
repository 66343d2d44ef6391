import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueFacts } from '../../../src/museum/catalogue/catalogue-facts.ts';
import type { RoomGifts } from '../../../src/museum/catalogue/room-gift.ts';
import { openHousePlanner } from '../../../src/museum/curated-house.ts';
import type { BuildingFacts } from '../../../src/museum/floorplan/building-facts.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { openMuseum } from '../../../src/museum/open-museum.ts';
import { openWholeMuseum } from '../../../src/museum/open-whole-museum.ts';
import { CuratedFacts } from '../../../tools/curate/curated-facts.ts';
import { CuratedMuseumFiles } from '../../../tools/curate/curated-museum-files.ts';
import { packCollection } from '../../../tools/data/pack-collection.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { openFolder } from '../import/open-collection.ts';
import { keepMuseum, type TemporaryMuseum } from './temporary-museum.ts';

let collection = '';
let museum: TemporaryMuseum;
beforeAll(async () => {
  collection = mkdtempSync(join(tmpdir(), 'bowls-'));
  const rows = Array.from({ length: 20 }, (_, row) => `${row + 1},Bowl ${row + 1},12 x 15 cm`);
  writeFileSync(join(collection, 'objects.csv'), `id,title,size\n${rows.join('\n')}\n`);
  museum = keepMuseum(await openFolder(collection, { name: 'Bowls', address: 'https://example.org/' }));
});
afterAll(() => {
  museum.remove();
  rmSync(collection, { recursive: true });
});

const tables = (room: RoomDisplay): unknown => JSON.parse(JSON.stringify(room));

describe('a museum that was curated', () => {
  it('D24 D26 is packed as the curator saw it, and opens so for a visitor', async () => {
    const facts = new CuratedFacts(museum.folder);
    const before = facts.facts();
    const plan = openHousePlanner(before, planBuilding(before.building));
    const gift = museum.gifts[3] ?? '';
    const house = plan(new Map());
    const room = house.placeOf(gift)?.room ?? '';
    const to = house.listPlacesFor(gift, room).find(({ isVeiled }) => !isVeiled);
    if (!to) throw new Error('no place of the cases is empty');
    const seen = plan(new Map([[gift, { curation: { place: to.address, light: 'dim' as const } }]]));

    const text = JSON.stringify({
      $schema: '../schema/curation.schema.json',
      gift,
      place: to.address,
      cloth: null,
      light: 'dim',
    });
    const path = `data/curation/${gift}.json`;
    const saved = await new CuratedMuseumFiles(museum.folder).save({
      files: [{ path, text, version: null }],
    });
    expect(saved.status).toBe(200);

    const packed = new Map(
      [...packCollection(readCollection(museum.folder)).files].map(({ name, content }) => [name, content]),
    );
    const read = (name: string): unknown => JSON.parse(String(packed.get(name)));
    const catalogue = read('catalogue.json') as CatalogueFacts;
    expect(catalogue.rooms.filter(([, , exchanged]) => exchanged)).toHaveLength(1);
    const { display } = openMuseum({ catalogue, building: read('building.json') as BuildingFacts });
    const whole = openWholeMuseum(readCollection(museum.folder));
    for (const { id } of whole.plan.rooms) {
      expect(display.layOutRoom(id).count, id).toBe(whole.display.roomQuota(id));
      if (packed.has(`rooms/${id}.json`)) {
        const { gifts } = read(`rooms/${id}.json`) as RoomGifts;
        expect(gifts.map(({ id: name, place, curation }) => [name, place, curation])).toEqual(
          seen.rooms.get(id)?.gifts.map(({ id: name, place, curation }) => [name, place, curation]),
        );
        display.bringGifts(id, gifts);
      }
      expect(tables(display.layOutRoom(id)), id).toEqual(tables(whole.display.layOutRoom(id)));
    }
    expect(display.exhibitAt(to.address)).toBe(gift);
    expect(display.exhibitAt(house.placeOf(gift)?.address ?? '')).toBeUndefined();
  });
});
