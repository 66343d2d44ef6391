import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { tabTo } from './pages/tab-to.ts';

// High enough for the player and something above it; small, for drawing is slow.
test.use({ viewport: { width: 480, height: 480 } });

test('a tour takes one along three stops, says who says so, and Back leads back', async ({ tour, page }) => {
  await tour.open('clock=manual&view=tours');
  await page.getByRole('button', { name: /^begin: the gifts of september 2023/i }).click();
  const player = page.getByRole('region', { name: /guided tour/i });
  await expect(player).toContainText('Here a news story becomes a room.');
  expect(await tour.room()).toBe('second-2-4');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The way to the next stop is walked.
  await page.keyboard.press('Shift+Period');
  await expect(player).toContainText(/on the way/i);
  const spots = new Set<string>();
  // Time waits for rooms that are still being built.
  await expect
    .poll(async () => {
      await tour.advance(2);
      const { x, z } = await tour.pose();
      spots.add(`${x.toFixed(1)} ${z.toFixed(1)}`);
      return player.textContent();
    })
    .toContain('On the way in, at Khasan');
  expect(spots.size).toBeGreaterThan(5);
  await expect(page).toHaveURL(/tour=september-2023&stop=gagarin/);
  await expect.poll(() => new URL(page.url()).searchParams.has('room')).toBe(false);
  await player.getByRole('button', { name: 'One source' }).click();
  await expect(player.getByRole('region', { name: 'Who says so' }).getByRole('link')).toHaveAttribute(
    'href',
    /^https?:/,
  );
  await expect(player.getByRole('button', { name: 'Go on' })).toBeVisible();

  // A cut, for who wants no motion; and the gift is what one then sees.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await player.getByRole('button', { name: /skip to the next stop/i }).click();
  await expect(player).toContainText('On 13 September 2023');
  await player.getByRole('button', { name: 'Pause' }).click();
  await tour.advance(0.1);
  await tour.settled();
  const box = await player.boundingBox();
  expect(await tour.pickAround(240, (box?.y ?? 0) / 2)).toContain('putin-rifle-2023');
  await expect(page).toHaveURL(/stop=rifle-received/);

  await page.goBack();
  await expect(player).toContainText('On the way in, at Khasan');
  await expect(player.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('a link opens a stop, paused; who leaves the path is led back to the same sentence', async ({
  tour,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&tour=september-2023&stop=rifle-received');
  const player = page.getByRole('region', { name: /guided tour/i });
  await expect(player).toContainText('On 13 September 2023');
  await expect(player.getByRole('button', { name: 'Go on' })).toBeVisible();
  await player.getByRole('button', { name: '2 sources' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(player.getByRole('region', { name: 'Who says so' })).toHaveCount(0);
  await tour.focusView();
  await page.keyboard.press('Period');
  await expect(player).toContainText('Dmitry Peskov');
  await page.keyboard.press('Space');
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  const there = await tour.pose();
  await page.keyboard.down('KeyS');
  for (let frame = 0; frame < 4; frame++) await tour.advance(0.25);
  await page.keyboard.up('KeyS');
  await expect(player).toContainText(/left the path/i);
  await player.getByRole('button', { name: 'Back to the tour' }).click();
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(player).toContainText('Dmitry Peskov');
  expect((await tour.pose()).z).toBeCloseTo(there.z, 3);
  await player.getByRole('button', { name: 'End the tour' }).click();
  await expect(player).toHaveCount(0);
  await expect(page).not.toHaveURL(/tour=/);
});

test('@long a tour is begun, led, asked who says so, and ended by keys alone', async ({ tour, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&room=second-1-bare-4');
  await tour.focusView();
  await page.keyboard.press('t');
  await tabTo(page, page.getByRole('button', { name: /^begin: the gifts of september 2023/i }));
  await page.keyboard.press('Enter');
  const player = page.getByRole('region', { name: /guided tour/i });
  await expect(player).toContainText('Here a news story becomes a room.');
  await page.keyboard.press('Space');
  await expect(player.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('Shift+Period');
  await expect(player).toContainText('On the way in, at Khasan');
  await page.keyboard.press('Shift+Comma');
  await expect(player).toContainText('Here a news story becomes a room.');
  const stops = player.getByRole('combobox', { name: 'Stop', exact: true });
  await tabTo(page, stops);
  await page.keyboard.press('ArrowDown');
  await expect(player).toContainText('On the way in, at Khasan');
  await tabTo(page, player.getByRole('button', { name: 'One source' }));
  await page.keyboard.press('Enter');
  await expect(player.getByRole('region', { name: 'Who says so' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player.getByRole('button', { name: 'One source' })).toBeFocused();
  await tabTo(page, player.getByRole('button', { name: 'End the tour' }));
  await page.keyboard.press('Enter');
  await expect(player).toHaveCount(0);
  await expect(page.locator('#view')).toBeFocused();
});
