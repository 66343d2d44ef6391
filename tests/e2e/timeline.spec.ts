import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { tabTo } from './pages/tab-to.ts';

test.use({ viewport: { width: 390, height: 640 } });

test('years are chosen on the timeline by drag and by keys; the house as of a year is left by its button', async ({
  tour,
  page,
}) => {
  await tour.open('clock=manual&room=second-1-bare-4&view=timeline');
  const bars = page.getByRole('toolbar', { name: 'Gifts by year' });
  const bar = (year: number) => bars.locator(`[data-year="${year}"]`);
  await expect(bar(2026)).toBeInViewport();
  const asked = (key: string): Promise<string | null> =>
    page.evaluate((name) => new URLSearchParams(location.search).get(name), key);

  const [from, to] = [(await bar(2018).boundingBox())!, (await bar(2023).boundingBox())!];
  const y = from.y + from.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => asked('years')).toBe('2018..2023');
  await expect(page.locator('dialog [data-total]')).toContainText('2018 to 2023');

  await page.getByRole('slider', { name: 'First year' }).focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => asked('years')).toBe('2023');
  await expect(page.getByRole('slider', { name: 'First year' })).toHaveAttribute(
    'aria-valuetext',
    /^2023; 1\d gifts/,
  );
  await expect(page.locator('dialog a[data-exhibit="putin-rifle-2023"]')).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.getByRole('checkbox', { name: /at the end of a year/ }).check();
  await expect.poll(() => asked('asof')).toBe('2023');
  await page.keyboard.press('Escape');
  await expect(page.getByText('The house at the end of 2023')).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect.poll(() => asked('asof')).toBeNull();
});

test('what is a shade in the house as of a year is still picked, and its panel says when it came', async ({
  tour,
  panel,
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 320 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&exhibit=putin-rifle-2023&asof=1999');
  await expect(panel.any()).toContainText('Given later, in 2023');
  await panel.close();
  await tour.advance(0.1);
  await tour.built();
  const { x, y } = await tour.findOnScreen('putin-rifle-2023');
  await page.mouse.move(x, y);
  await expect(
    page.locator('[aria-hidden="true"]').filter({ hasText: /^Rifle.*Given later, in 2023$/ }),
  ).toBeVisible();
  await page.mouse.click(x, y);
  await expect(panel.title()).toContainText(/rifle/i);
  await expect(panel.any()).toContainText('Given later, in 2023');
});

test('@long the timeline is read by keys alone: years, events, the undated, the house as of a year', async ({
  tour,
  page,
}) => {
  await tour.open('clock=manual&room=second-1-bare-4');
  await tour.focusView();
  await page.keyboard.press('y');
  const bars = page.getByRole('toolbar', { name: 'Gifts by year' });
  const asked = (key: string): Promise<string | null> =>
    page.evaluate((name) => new URLSearchParams(location.search).get(name), key);
  await tabTo(page, bars.locator('[tabindex="0"]'));
  await page.keyboard.press('Home');
  await expect(bars.locator('[data-year="1945"]')).toBeFocused();
  for (let decade = 0; decade < 4; decade++) await page.keyboard.press('PageDown');
  await expect(bars.locator('[data-year="1985"]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => asked('years')).toBe('1984');
  await expect(page.locator('dialog a[data-exhibit]').first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect.poll(() => asked('years')).toBeNull();

  await tabTo(page, page.getByRole('button', { name: 'List them' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Close the list' })).toBeFocused();
  const asOf = page.getByRole('checkbox', { name: /at the end of a year/ });
  await tabTo(page, asOf);
  await page.keyboard.press('Space');
  await expect.poll(() => asked('asof')).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect(page.locator('#view')).toBeFocused();
});
