import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { packCollection } from '../../tools/data/pack-collection.ts';
import { readCollection } from '../../tools/data/read-collection.ts';
import { importCollection } from '../../tools/import/import-collection.ts';
import { writeMuseum } from '../../tools/import/write-museum.ts';
import { buildMuseum } from '../../tools/package/build-museum.ts';
import { openProjectShell } from '../../tools/package/lay-shell.ts';
import { expect, test as base } from './built-site.ts';

/** Makes a museum of a folder, as `npm run museum -- new` does. */
async function makeMuseum(from: string, museum: string, name: string): Promise<void> {
  const { facts } = await importCollection({
    from,
    mapping: null,
    wishes: { name, address: 'https://example.org/collection' },
    fromAsWritten: from,
    built: join(museum, 'models/built'),
  });
  if (!facts) throw new Error('nothing was imported');
  writeMuseum(museum, facts);
}

const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- a fixture that needs no other is asked for so
  built: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'own-'));
    const from = join(folder, 'collection');
    const museum = join(folder, 'museum');
    mkdirSync(from);
    await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a04020' } })
      .jpeg()
      .toFile(join(from, 'red.jpg'));
    writeFileSync(
      join(from, 'objects.csv'),
      'id,title,image,size,url\n1,Red field,red.jpg,60 x 80 cm,https://example.org/1\n2,Bowl without a picture,,12 x 20 cm,\n2,Left out,,,\n',
    );
    await makeMuseum(from, museum, 'Museum of Example');
    await buildMuseum({ from: museum, to: join(folder, 'dist'), shell: openProjectShell(process.cwd()) });
    await use(join(folder, 'dist'));
    rmSync(folder, { recursive: true });
  },
});

test.describe('a museum of a collection of one’s own', { tag: '@long' }, () => {
  test.setTimeout(600_000);

  test('can be walked, and what hangs there has its record and its source', async ({ page, tour, panel }) => {
    await tour.open('exhibit=1');
    await expect(panel.title()).toContainText('Red field');
    await expect(page).toHaveTitle(/Museum of Example/);
    await expect(
      page
        .getByText('As the record has it', { exact: false })
        .or(page.getByText('Width and height as the record has them'))
        .first(),
    ).toBeVisible();
    await expect(page.locator('a[href="https://example.org/1"]').first()).toBeAttached();
    expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
    await tour.open('exhibit=2');
    await expect(panel.title()).toContainText('Bowl without a picture');
    await expect(page.getByText(/North Korea|International Friendship|leaders/)).toHaveCount(0);
  });
});

base.describe('20,000 records', { tag: '@long' }, () => {
  base.setTimeout(900_000);

  base('become a museum in which everything has its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `${at},Thing ${at},${5 + (at % 30)} x ${4 + (at % 20)} cm,${1950 + (at % 70)}`,
    );
    mkdirSync(join(folder, 'collection'));
    writeFileSync(join(folder, 'collection/objects.csv'), `id,title,size,acquired\n${rows.join('\n')}\n`);
    await makeMuseum(join(folder, 'collection'), join(folder, 'museum'), 'Large');
    const packed = packCollection(readCollection(join(folder, 'museum')));
    const names = [...packed.files].map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('records/')).length).toBeGreaterThan(100);
    rmSync(folder, { recursive: true });
  });
});
