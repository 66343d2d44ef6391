import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const pages = ['gifts/castro-rifle.html', 'rooms/second-1-22.html', 'tours/rails-wheels-wings.html'];

test('a gift has a page that is whole without a script, and leads into the tour', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('gifts/castro-rifle.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rifle from Fidel Castro');
  const poster = page.locator('figure img');
  await expect(poster).toHaveAttribute('alt', /drawn/);
  expect(
    await poster.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(0);
  await expect(page.getByText('Fidel Castro gave it; which leader received it is not stated.')).toBeVisible();
  await expect(page.locator('.cite a').first()).toHaveAttribute('href', /^https?:/);
  await expect(page.getByRole('link', { name: 'Stand in front of it' })).toHaveAttribute(
    'href',
    '../?exhibit=castro-rifle',
  );
  await context.close();
});

test('pages have no fault that axe finds, by day and by night, and fit a narrow phone', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of pages) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  }
});

test('a page leads to an oEmbed answer whose picture and frame are there', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('gifts/castro-rifle.html');
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(address?.startsWith(baseURL ?? '-')).toBe(true);
  const response = await request.get(address ?? '');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const answer = (await response.json()) as { html: string; thumbnail_url: string };
  const picture = await request.get(answer.thumbnail_url);
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  const frame = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
  const embed = await request.get(frame.replaceAll('&amp;', '&'));
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
});

test('the link of a page opens the tour at the gift', async ({ page, panel }) => {
  await page.goto('gifts/castro-rifle.html');
  await page.getByRole('link', { name: 'Stand in front of it' }).click();
  await expect(page).toHaveURL(/\/\?exhibit=castro-rifle$/);
  await expect(panel.claims().first()).toBeVisible({ timeout: 90_000 });
});
