import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFences } from '../../tools/long/list-fences.ts';
import { expect, test } from './article.ts';

// A browser that does not know every word of a plain frame's permissions says so.
const notes = [
  /Unrecognized feature: 'web-share'/,
  /Allow attribute will take precedence over 'allowfullscreen'/,
];
test.use({ expected: { faults: notes } });

const guide = readFileSync(fileURLToPath(new URL('../../docs/embed.md', import.meta.url)), 'utf8');

const pages = listFences(guide, 'html');
const scripts = listFences(guide, 'js');

test('every page of the guide shows its tours', async ({ page, article }) => {
  expect(pages.length).toBeGreaterThan(6);
  for (const [number, example] of pages.entries()) {
    await article.write(`<h1>Example ${number + 1}</h1>${example}`);
    const frames = page.locator('iframe');
    const tours = page.locator('myohyangsan-tour');
    const count = await tours.count();
    expect(count + (await frames.count()), example).toBeGreaterThan(0);
    for (let n = 0; n < count; n += 1) {
      const tour = tours.nth(n);
      await tour.scrollIntoViewIfNeeded();
      await expect(tour.getByRole('button')).toBeVisible();
      // A picture has come, and nothing was misunderstood: `article` fails on warnings.
      const picture = tour.locator('img[part=poster]');
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
      await expect(tour.locator('[part=title]')).not.toBeEmpty();
    }
  }
});

for (const [number, script] of scripts.entries()) {
  test(`script ${number + 1} of the guide runs`, { tag: '@long' }, async ({ page, article }) => {
    expect(scripts.length).toBe(2);
    await article.write('<myohyangsan-tour room="main-1-4" motion="reduced"></myohyangsan-tour>');
    await page.evaluate(`(async () => {
      const tour = document.querySelector('myohyangsan-tour');
      ${script}
    })()`);
  });
}
