import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBuildingFiles } from '../../../tools/data/building-checks.ts';
import { checkFiles } from '../../../tools/data/check-files.ts';
import { museumFiles } from '../../../tools/import/museum-files.ts';
import { makeReport, writeReport } from '../../../tools/import/write-report.ts';
import { openWholeMuseum } from '../../../src/museum/open-whole-museum.ts';
import { seeMuseum } from '../../../tools/import/see-museum.ts';
import { root } from '../../root.ts';
import { openCollection } from './open-collection.ts';

const folder = join(root, 'tests/collections');

describe('collections of other museums', () => {
  it('each say under which licence they are here', () => {
    for (const name of readdirSync(folder))
      expect(existsSync(join(folder, name, 'LICENCE.md')), name).toBe(true);
  });

  it.each([
    ['tate', 'https://www.tate.org.uk/art', 12],
    ['cooper-hewitt', 'https://collection.cooperhewitt.org/', 13],
    ['kenom', undefined, 12],
  ] as const)(
    '%s becomes a museum whose files hold, with everything in its place',
    async (name, address, count) => {
      const result = await openCollection(name, address === undefined ? {} : { address });
      const { facts } = result;
      if (!facts) throw new Error('nothing was taken');
      expect(result.leftOut).toEqual([]);
      expect(facts.placed).toHaveLength(count);
      const texts = new Map(
        [...museumFiles(facts)].map(([path, content]) => [path, JSON.stringify(content)]),
      );
      expect(checkFiles(texts).faults).toEqual([]);
      expect(
        checkBuildingFiles(texts, () => {
          if (!facts.building) throw new Error('there is no building');
          return facts.building;
        }),
      ).toEqual([]);
      const { display } = openWholeMuseum(seeMuseum(facts));
      expect(display.problems).toEqual([]);
      // Every fact names where it comes from.
      for (const { gift } of facts.placed)
        for (const { source } of gift.gift.claims)
          expect(texts.has(`data/sources/${source}.json`)).toBe(true);
    },
  );

  it('Tate: sizes in millimetres, height first; the giver and the year out of the credit line', async () => {
    const { things, mapping } = await openCollection('tate', { address: 'https://www.tate.org.uk/art' });
    expect(mapping).toMatchObject({
      unit: 'mm',
      columns: { picture: 'thumbnailUrl', page: null, maker: 'artist' },
    });
    const first = things.find(({ gift }) => gift.gift.id === '1035');
    expect(first?.gift).toMatchObject({
      stated: { height: 0.394, width: 0.419 },
      gift: { date: '1922', giver: { name: 'Mrs John Richmond' } },
    });
    const bought = things.find(({ gift }) => gift.gift.id === '1039');
    expect(bought?.gift.gift.giver.name).toBeNull();
  });

  it('KENOM: the page of each record is its source, and its licence is told', async () => {
    const { things } = await openCollection('kenom');
    expect(things.every(({ gift }) => gift.source?.url.startsWith('https://www.kenom.de/id/'))).toBe(true);
    expect(
      things.every(({ gift }) => gift.source?.note?.includes('creativecommons.org/licenses/by/4.0')),
    ).toBe(true);
  });

  it.each(['small', 'galleries', 'museum'] as const)(
    'the programme %s has a place for everything',
    async (programme) => {
      const { facts } = await openCollection('tate', { address: 'https://www.tate.org.uk/art', programme });
      expect(facts?.placed).toHaveLength(12);
    },
  );

  it('leaves out what nobody answers for, and the report says so', async () => {
    const result = await openCollection('cooper-hewitt');
    expect(result.facts).toBeNull();
    const report = makeReport(result);
    expect(report).toMatchObject({ records: 13, understood: 0 });
    expect(report.leftOut).toHaveLength(13);
    expect(writeReport(report, 'A & B <i>')).toContain('A &amp; B &lt;i&gt;');
  });
});
