import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { openCurator } from '../../tools/curate/open-curator.ts';
import { importCollection } from '../../tools/import/import-collection.ts';
import { writeMuseum } from '../../tools/import/write-museum.ts';
import { expect, test as base } from './fixtures.ts';

/** A small museum in a folder of its own: two pictures, and things under linen with a record. */
async function makeMuseum(folder: string): Promise<void> {
  const from = join(folder, 'collection');
  mkdirSync(from);
  for (const [name, background] of [
    ['red', '#a04020'],
    ['blue', '#204080'],
  ] as const)
    await sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .toFile(join(from, `${name}.jpg`));
  writeFileSync(
    join(from, 'objects.csv'),
    [
      'id,title,image,size,url',
      '1,Red field,red.jpg,60 x 80 cm,https://example.org/1',
      '2,Blue field,blue.jpg,60 x 80 cm,https://example.org/2',
      '3,Bowl,,12 x 20 cm,https://example.org/3',
      '4,Jar,,25 x 18 cm,https://example.org/4',
      '5,Small box,,8 x 8 cm,https://example.org/5',
    ].join('\n'),
  );
  const { facts } = await importCollection({
    from,
    mapping: null,
    wishes: { name: 'Museum of Example', address: 'https://example.org/collection' },
    fromAsWritten: from,
    built: join(folder, 'museum/models/built'),
  });
  if (!facts) throw new Error('nothing was imported');
  writeMuseum(join(folder, 'museum'), facts);
}

const test = base.extend<{ museum: string; served: { readonly museum: string; readonly url: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- a fixture that needs no other is asked for so
  served: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'curated-'));
    await makeMuseum(folder);
    const museum = join(folder, 'museum');
    const server = await openCurator(museum, 0);
    await use({ museum, url: server.resolvedUrls?.local[0] ?? '' });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  museum: async ({ served }, use) => use(served.museum),
  baseURL: async ({ served }, use) => use(served.url),
});

const bench = (page: Page): Locator => page.locator('#curate');
const readJson = (museum: string, path: string): unknown =>
  JSON.parse(readFileSync(join(museum, path), 'utf8'));

async function openBench(page: Page, query: string): Promise<void> {
  await page.goto(`./?debug&mirror=off&quality=low&${query}`, { waitUntil: 'commit' });
  await expect(bench(page).getByRole('heading', { name: 'Curating' })).toBeVisible({ timeout: 240_000 });
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await bench(page)
    .getByRole('button', { name: /^Save (this file|these)/ })
    .click();
  await expect(bench(page).getByText(/^Saved: \d+ files?\.$/)).toBeVisible({ timeout: 60_000 });
}

/** A point of the picture behind which one of some places lies; null where none is in sight. */
function findPoint(page: Page, places: readonly string[]): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const box = document.querySelector('#view')!.getBoundingClientRect();
    for (let y = box.top + 20; y < box.bottom - 20; y += 12)
      for (let x = box.left + 20; x < box.right - 20; x += 12) {
        // What lies over the picture there is what would be clicked.
        if (document.elementFromPoint(x, y)?.id !== 'view') continue;
        const picked: string | null = window.museum!.pick(x, y);
        if (picked !== null && wanted.includes(picked)) return { x, y };
      }
    return null;
  }, places);
}

test.describe('a museum that is curated', { tag: '@long' }, () => {
  // A curator has room for a bench.
  test.use({ viewport: { width: 1000, height: 600 } });
  test.setTimeout(900_000);

  test('is changed by keys alone: a gift elsewhere, its label, undone and done again, saved as small files', async ({
    page,
    museum,
  }) => {
    await openBench(page, 'exhibit=3');
    await page.locator('#view').focus();
    await page.keyboard.press('z');
    await expect(bench(page).getByRole('heading', { name: 'In your hand: Bowl' })).toBeVisible();
    // Across to the bench, and down its list of places.
    await page.keyboard.press('F6');
    const rows = bench(page).locator('[data-place]');
    await rows.nth(0).focus();
    await page.keyboard.press('ArrowDown');
    const place = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
    expect(place).toMatch(/^[\w-]+\.[\w-]+\.\d+$/);
    await page.keyboard.press('Enter');
    await expect(bench(page)).toContainText('put there by a curator');
    await page.keyboard.press('Control+z');
    await expect(bench(page)).toContainText('by the rules');
    await page.keyboard.press('Control+Shift+Z');
    await expect(bench(page)).toContainText('put there by a curator');
    await bench(page).getByRole('textbox', { name: 'Title' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' of jade');
    await page.keyboard.press('Control+s');
    await expect(bench(page).locator('ins', { hasText: '"en": "Bowl of jade"' })).toBeVisible();
    await save(page);
    expect(readJson(museum, 'data/curation/3.json')).toMatchObject({ gift: '3', place });
    expect(readJson(museum, 'data/gifts/3.json')).toMatchObject({ title: { en: 'Bowl of jade' } });
    // The same museum, opened anew, has it there.
    await openBench(page, 'exhibit=3');
    await expect(bench(page)).toContainText('put there by a curator');
    await expect(page.getByRole('complementary', { name: /Bowl of jade/ })).toBeVisible();
  });

  test('is changed by the mouse: what is in hand goes where one clicks, cloth and light are seen and saved', async ({
    page,
    museum,
  }) => {
    await openBench(page, 'exhibit=4');
    await bench(page).getByRole('radio', { name: 'blue' }).check();
    await bench(page).getByRole('radio', { name: 'dim' }).check();
    await bench(page)
      .getByRole('button', { name: /^Pick it up/ })
      .click();
    const places = await bench(page)
      .locator('[data-place]')
      .evaluateAll((rows) =>
        rows.flatMap((row) => [row.getAttribute('data-place') ?? '', row.getAttribute('data-holder') ?? '']),
      );
    // From the door one has all of the room before one, still with the jar in hand.
    await page.evaluate(() => window.museum!.goTo({ room: window.museum!.pose().room }));
    await page.evaluate(() => window.museum!.settled());
    await expect(bench(page).getByRole('heading', { name: 'In your hand: Jar' })).toBeVisible();
    const point = await findPoint(page, places);
    expect(point, 'a place that glows is in the picture').not.toBeNull();
    await page.mouse.move(point!.x, point!.y);
    await page.mouse.click(point!.x, point!.y);
    await expect(bench(page)).toContainText('put there by a curator');
    await save(page);
    expect(readJson(museum, 'data/curation/4.json')).toMatchObject({
      gift: '4',
      cloth: 'blue',
      light: 'dim',
    });
  });

  test('has a tour written by standing in it, played at once, and saved', async ({ page, museum }) => {
    await openBench(page, 'exhibit=1');
    await bench(page).getByRole('tab', { name: 'Tours' }).click();
    await bench(page)
      .getByRole('textbox', { name: /A new tour/ })
      .fill('Two fields');
    await bench(page).getByRole('button', { name: 'Begin' }).click();
    await bench(page)
      .getByRole('button', { name: /^Stand here: a new stop/ })
      .click();
    const stop = bench(page).locator('[data-stop]').first();
    for (const says of ['Look at the red.', 'Is it one red, or many?']) {
      await stop.getByRole('button', { name: 'The guide says …' }).click();
      await stop.getByRole('textbox', { name: 'English', exact: true }).last().fill(says);
    }
    // The museum is told in the language of its collection, and asks for no other.
    await expect(bench(page).getByRole('textbox', { name: '한국어' })).toHaveCount(0);
    await bench(page).getByText('Title and summary').click();
    await bench(page).getByRole('textbox', { name: 'Summary, English' }).fill('Two pictures.');
    await bench(page)
      .getByRole('button', { name: /^Play from/ })
      .first()
      .click();
    await expect(page.locator('#interface').getByText('Look at the red.').first()).toBeVisible({
      timeout: 60_000,
    });
    await save(page);
    expect(readJson(museum, 'data/tours/two-fields.json')).toMatchObject({
      stops: [{ gift: '1', view: { pitch: expect.any(Number) as unknown }, words: [{}, {}] }],
    });
  });

  test('keeps what is not saved when the tab dies, and takes in what others save meanwhile', async ({
    page,
    context,
    museum,
  }) => {
    await openBench(page, 'exhibit=5');
    await bench(page).getByRole('radio', { name: 'red' }).check();
    await bench(page).getByRole('textbox', { name: 'Title' }).fill('A very small box');
    const dying = await context.newCDPSession(page);
    const crash = page.waitForEvent('crash');
    dying.send('Page.crash').catch(() => {});
    await crash;
    expect(existsSync(join(museum, 'data/curation/5.json'))).toBe(false);
    // Somebody else corrects the same file.
    const file = join(museum, 'data/gifts/5.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/"description": \{\s*"en": "[^"]*/, '$& Corrected.'),
    );

    const next = await context.newPage();
    const url = new URL(page.url());
    await next.goto(url.href, { waitUntil: 'commit' });
    await expect(bench(next)).toContainText('2 changes were not saved.', { timeout: 240_000 });
    await bench(next).getByRole('button', { name: 'Go on with them' }).click();
    await save(next);
    expect(readJson(museum, 'data/curation/5.json')).toMatchObject({ cloth: 'red' });
    const gift = readFileSync(file, 'utf8');
    expect(gift).toContain('A very small box');
    expect(gift).toContain('Corrected.');
  });

  test('is curated in one tab at a time, and another takes over all that was done', async ({
    page,
    context,
    museum,
  }) => {
    await openBench(page, 'exhibit=5');
    await bench(page).getByRole('radio', { name: 'red' }).check();
    const second = await context.newPage();
    await openBench(second, 'exhibit=5');
    await expect(bench(second)).toContainText('Another tab of this browser has the bench');
    await expect(bench(second).getByRole('tab')).toHaveCount(0);
    await bench(page).getByRole('radio', { name: 'blue' }).check();
    await bench(second).getByRole('button', { name: 'Go on in this tab' }).click();
    await expect(bench(second)).toContainText('2 changes were not saved.', { timeout: 240_000 });
    await expect(bench(page)).toContainText('Another tab of this browser has the bench');
    await bench(second).getByRole('button', { name: 'Go on with them' }).click();
    await expect(bench(second).getByRole('radio', { name: 'blue' })).toBeChecked();
    await save(second);
    expect(readJson(museum, 'data/curation/5.json')).toMatchObject({ cloth: 'blue' });
  });
});
