import { expect, test } from './fixtures.ts';

// Wide enough for the panel to stand beside the picture.
test.use({ viewport: { width: 760, height: 400 } });

test('a click on a gift opens its panel, and every claim names its source', async ({ tour, panel, page }) => {
  await tour.open('exhibit=putin-rifle-2023');
  await panel.close();
  await expect(panel.any()).toHaveCount(0);
  await tour.settled();
  const point = await tour.findOnScreen('putin-rifle-2023');
  await page.mouse.move(point.x, point.y);
  await expect(
    page
      .getByText(/rifle from vladimir putin/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await page.mouse.click(point.x, point.y);
  await expect(panel.title()).toContainText(/rifle/i);
  const claims = panel.claims();
  expect(await claims.count()).toBeGreaterThan(5);
  for (const claim of await claims.all()) await expect(claim.getByRole('link').first()).toBeAttached();
  const link = panel.sources().first();
  expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  expect(await link.getAttribute('rel')).toContain('noopener');
  await expect(panel.any()).toContainText(/carbine/i);
  await expect(panel.any()).toContainText(/1874|2270/);
});

test('Back closes what was opened, Forward opens it again', async ({ tour, panel, page }) => {
  await tour.open('clock=manual&exhibit=castro-rifle');
  await panel.close();
  await page.evaluate(() => window.museum!.goTo({ exhibit: 'shoigu-fur-hat-2023' }));
  await expect(panel.title()).toContainText(/hat/i);
  await page.goBack();
  await expect(panel.title()).toHaveCount(0);
  await page.goForward();
  await expect(panel.title()).toContainText(/hat/i);
});

test('a veiled exhibit says that it is not documented', async ({ tour, panel }) => {
  // Where there is little to draw: leaving a full hall waits for a software renderer.
  await tour.open('clock=manual&room=second-1-bare-4');
  const room = (await tour.rooms())[30];
  const veil = (await tour.exhibits(room?.id ?? '')).find(({ documented }) => !documented);
  await tour.open(`clock=manual&exhibit=${encodeURIComponent(veil?.id ?? '')}`);
  await expect(panel.any()).toContainText(/not documented/i);
  await expect(panel.any()).toContainText(/115,000/);
});

test('a dispute is told and not smoothed', { tag: '@long' }, async ({ tour, panel }) => {
  await tour.open('exhibit=carter-crystalware');
  await expect(panel.any()).toContainText(/disagree/i);
});

test('the keyboard alone finds, opens and closes a gift', async ({ tour, panel, page }) => {
  await tour.open('clock=manual&exhibit=cosmonaut-glove-2023');
  await page.keyboard.press('Escape');
  await expect(panel.any()).toHaveCount(0);
  await tour.focusView();
  await page.keyboard.press(']');
  await page.keyboard.press('Enter');
  await expect(panel.title()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.any()).toHaveCount(0);
});

test('the room of September 2023 says at its door that nothing places its gifts there', async ({
  tour,
  page,
}) => {
  await tour.open('clock=manual&exhibit=geran-25-drone-2023');
  await expect(
    page
      .getByText(/no source/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});
