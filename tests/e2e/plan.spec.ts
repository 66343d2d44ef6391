import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { tabTo } from './pages/tab-to.ts';

test.use({ viewport: { width: 390, height: 640 } });

test('the plan opens by M, is moved by wheel and drag, and takes one to a room', async ({ tour, page }) => {
  await tour.open('clock=manual&room=main-2-8');
  await page.locator('#interface nav').waitFor();
  await tour.focusView();
  await page.keyboard.press('m');
  const plan = page.getByRole('tabpanel');
  await expect(plan.locator('[data-room="main-2-8"]')).toHaveAttribute('data-here', '');
  expect(await page.evaluate(() => new URLSearchParams(location.search).get('view'))).toBe('plan');

  const world = plan.locator('svg > g').first();
  const at = (): Promise<string | null> => world.getAttribute('transform');
  const box = (await plan.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const before = await at();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(at).not.toBe(before);
  const near = await at();
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y + 30, { steps: 4 });
  await page.mouse.up();
  expect(await at()).not.toBe(near);
  // A drag chooses nothing.
  await expect(page.getByRole('button', { name: 'Go at once' })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.getByRole('tab', { name: /Main house, Storey 3/ }).click();
  await page.locator('dialog li button', { hasText: 'Hall of the cars' }).click();
  await expect(page.getByRole('heading', { name: /Hall of the cars/ })).toBeVisible();
  await expect(page.getByText(/metres on foot, one ride in a lift/)).toBeVisible();
  await page.getByRole('button', { name: 'Take me there' }).click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  expect(await tour.room()).toBe('main-3-2');
});

test('@long the plan is moved by keys alone, a storey and a room are chosen, and one is walked there', async ({
  tour,
  page,
}) => {
  await tour.open('clock=manual&room=main-2-8');
  await tour.focusView();
  await page.keyboard.press('m');
  const plan = page.getByRole('tabpanel');
  await expect(plan).toBeFocused();
  const at = (): Promise<string | null> => plan.locator('svg > g').first().getAttribute('transform');
  const places = [await at()];
  for (const key of ['+', 'ArrowLeft', 'ArrowUp', '0']) {
    await page.keyboard.press(key);
    places.push(await at());
  }
  expect(new Set(places.slice(0, 4)).size).toBe(4);
  expect(places[4]).not.toBe(places[3]);

  const here = plan.locator('[data-room="main-2-8"]');
  await tabTo(page, here);
  await page.keyboard.press('ArrowLeft');
  await expect(here).not.toBeFocused();
  const neighbour = plan.locator('[data-room]:focus');
  await page.keyboard.press('Enter');
  await expect(neighbour).toHaveAttribute('aria-pressed', 'true');

  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('tab', { name: /Main house, Storey 3/ })).toBeFocused();
  await tabTo(page, page.locator('dialog li button', { hasText: 'Hall of the cars' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Take me there' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('#view')).toBeFocused();
  await tour.advance(1);
  await tabTo(page, page.getByRole('button', { name: 'Skip to the end' }));
  await page.keyboard.press('Enter');
  expect(await tour.room()).toBe('main-3-2');
});
