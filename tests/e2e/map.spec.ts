import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 320, height: 480 } });

test('the map on the wall opens by Enter; a country is chosen by keys and is in the address', async ({
  tour,
  page,
}) => {
  await tour.open('clock=manual&room=main-1-2');
  const board = page.getByRole('region', { name: 'The counter' });
  await board.getByRole('button', { name: 'Earlier claim' }).click();
  await tour.focusView();
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  const asked = (name: string) => page.evaluate((key) => new URLSearchParams(location.search).get(key), name);
  await expect.poll(() => asked('view')).toBe('map');
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-code="RU"]').first()).toHaveAttribute('data-step', '5');
  await expect.poll(() => asked('country')).toBe('RU');
  await expect(page.getByRole('heading', { name: 'Russia' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take me to/ }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  const world = page.locator('dialog svg > g').first();
  const before = await world.getAttribute('transform');
  await page.getByRole('button', { name: 'Closer' }).click();
  expect(await world.getAttribute('transform')).not.toBe(before);
  // It does not reach over the sides of a narrow page.
  const overflow = await page.locator('dialog').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
