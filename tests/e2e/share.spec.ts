import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 320, height: 240 } });

test('a view is shared: its link leads back, its picture has a credit line, its gift is cited', async ({
  tour,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&exhibit=putin-rifle-2023');
  await tour.advance(0.1);
  await tour.settled();
  const there = await tour.pose();
  await page.getByRole('button', { name: 'Share or cite this' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Share and cite' });
  await expect(page).toHaveURL(/view=share/);
  const link = await sheet.getByLabel('Address of this view', { exact: true }).inputValue();
  expect(new URL(link).search).toBe('?exhibit=putin-rifle-2023');

  // By keys alone: the size is chosen, the picture drawn.
  await sheet.getByLabel('Longer side').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const picture = sheet.getByRole('img');
  await expect(picture).toHaveAttribute('alt', /rifle.*not a photograph/i);
  const coming = page.waitForEvent('download');
  await sheet.getByRole('link', { name: 'Download as PNG' }).press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^myohyangsan-putin-rifle-2023-[\d-]+\.png$/);
  const file = sharp(readFileSync(await download.path()));
  const { width, height } = await file.metadata();
  // A picture of the shape of the view, and its credit below.
  expect(width).toBe(1200);
  expect(height).toBeGreaterThan(900 + 40);
  const drawn = await file.clone().extract({ left: 0, top: 0, width: 1200, height: 900 }).stats();
  expect(drawn.channels[0]?.stdev).toBeGreaterThan(8);
  // The page has its own picture back.
  expect(await page.evaluate(() => document.querySelector('canvas')?.width)).toBe(320);

  await sheet.getByLabel('BibTeX').check();
  await expect(sheet.getByLabel('Citation', { exact: true })).toHaveValue(/^@misc\{gift-putin-rifle-2023,/);

  await page.goto(`${link}&debug&clock=manual&quality=low&mirror=off`);
  await tour.ready();
  expect(await tour.pose()).toEqual(there);
});
