import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 640 } });

test('the plan opens by M, is moved by wheel and drag, and takes one to a room', async ({ tour, page }) => {
  await tour.open('quality=low&room=main-2-8');
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
