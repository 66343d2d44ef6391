import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Fingers, middleOf } from './pages/fingers.ts';

test.use({ viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true });

/** A bare room, so that little is drawn while faces are touched. */
const bare = 'clock=manual&quality=low&room=second-1-bare-4';

/** How large a drawing is and where, by the matrix it is moved with. */
async function placeOf(world: Locator): Promise<{ scale: number; x: number; y: number }> {
  const numbers =
    ((await world.getAttribute('transform')) ?? '').match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  const [a = 0, b = 0, , , x = 0, y = 0] = numbers;
  return { scale: Math.hypot(a, b), x, y };
}

test('the plan is dragged by a finger and pinched by two; a tap chooses a room, and takes one there', async ({
  tour,
  page,
}) => {
  await tour.open(`${bare}&view=plan`);
  const fingers = await Fingers.on(page);
  const plan = page.getByRole('tabpanel');
  const world = plan.locator('svg > g').first();
  const middle = await middleOf(plan);
  const before = await placeOf(world);
  await fingers.pinch(middle, 60, 180);
  const near = await placeOf(world);
  expect(near.scale / before.scale).toBeGreaterThan(2);
  await fingers.drag(middle, { x: middle.x + 50, y: middle.y + 30 });
  const moved = await placeOf(world);
  expect(moved.scale).toBeCloseTo(near.scale, 5);
  expect(moved.x - near.x).toBeCloseTo(50, 0);
  expect(moved.y - near.y).toBeCloseTo(30, 0);
  // Neither has chosen anything.
  const goAtOnce = page.getByRole('button', { name: 'Go at once' });
  await expect(goAtOnce).toHaveCount(0);
  await fingers.pinch(middle, 200, 60);
  expect((await placeOf(world)).scale).toBeLessThan(moved.scale / 2);

  // A room of which nothing lies over the middle.
  const room = await plan.evaluate((frame) => {
    for (const shape of frame.querySelectorAll('[data-kind="room"]:not([data-here])')) {
      const { left, top, width, height } = shape.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (document.elementFromPoint(x, y)?.closest('[data-room]') === shape)
        return { x, y, id: shape.getAttribute('data-room') };
    }
    return null;
  });
  if (!room) throw new Error('test: no room lies free');
  await fingers.tap(room);
  await expect(plan.locator(`[data-room="${room.id}"]`)).toHaveAttribute('aria-pressed', 'true');
  await fingers.tap(await middleOf(goAtOnce));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await tour.room()).toBe(room.id);
});

test('@long the map is dragged and pinched by fingers, and a tap on a country chooses it', async ({
  tour,
  page,
}) => {
  await tour.open(`${bare}&view=map`);
  const fingers = await Fingers.on(page);
  const map = page.getByRole('region', { name: /world map/i });
  const world = map.locator('svg > g').first();
  const middle = await middleOf(map);
  const before = await placeOf(world);
  await fingers.pinch(middle, 60, 150);
  const near = await placeOf(world);
  expect(near.scale / before.scale).toBeGreaterThan(2);
  await fingers.drag(middle, { x: middle.x + 40, y: middle.y });
  expect((await placeOf(world)).x - near.x).toBeCloseTo(40, 0);
  expect(new URL(page.url()).searchParams.has('country')).toBe(false);
  await fingers.pinch(middle, 150, 60);
  await fingers.tap(await middleOf(map.locator('[data-code="MN"]').first()));
  await expect(page).toHaveURL(/country=MN/);
  await expect(page.getByRole('heading', { name: 'Mongolia' })).toBeVisible();
});

test('@long years of the timeline are dragged over by a finger; it scrolls beside them', async ({
  tour,
  page,
}) => {
  await tour.open(`${bare}&view=timeline`);
  const fingers = await Fingers.on(page);
  const bar = (year: number): Locator =>
    page.getByRole('toolbar', { name: 'Gifts by year' }).locator(`[data-year="${year}"]`);
  await fingers.drag(await middleOf(bar(2018)), await middleOf(bar(2023)));
  await expect(page).toHaveURL(/years=2018\.\.2023/);
  await expect(page.locator('dialog [data-total]')).toContainText('2018 to 2023');
  await fingers.tap(await middleOf(bar(2012)));
  await expect(page).toHaveURL(/years=2012(&|$)/);
  // Along the years below them one scrolls as anywhere.
  const chart = page.getByRole('region', { name: 'Timeline' });
  const scrolled = (): Promise<number> => chart.evaluate(({ scrollLeft }) => scrollLeft);
  const start = await scrolled();
  const { y } = await middleOf(chart.locator('svg').last());
  await fingers.drag({ x: 100, y }, { x: 300, y });
  await expect.poll(scrolled).toBeLessThan(start);
  await expect(page).toHaveURL(/years=2012(&|$)/);
});

test('@long gifts of a trail are put in order by a finger', async ({ tour, page }) => {
  const gifts = ['putin-rifle-2023', 'castro-rifle', 'carter-crystalware'];
  await tour.open(`${bare}&view=trail&trail=1~${gifts.join('~')}`);
  const fingers = await Fingers.on(page);
  const row = (gift: string): Locator => page.locator(`dialog li[data-gift="${gift}"]`);
  await expect(row('carter-crystalware')).toContainText(/carter/i);
  const from = await middleOf(row('putin-rifle-2023').getByTitle('Drag to another place'));
  const below = (await row('castro-rifle').boundingBox())!;
  // Past the middle of its neighbour it takes its place.
  await fingers.drag(from, { x: from.x, y: below.y + below.height * 0.7 });
  await expect(page).toHaveURL(/trail=1~castro-rifle~putin-rifle-2023~carter-crystalware/);
  await fingers.tap(await middleOf(row('castro-rifle').getByRole('button', { name: /^take off/i })));
  await expect(page).toHaveURL(/trail=1~putin-rifle-2023~carter-crystalware(&|$)/);
});

test('@long a guided tour is led by taps, and a finger that looks about does not end it', async ({
  tour,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&tour=september-2023&stop=rifle-received');
  const fingers = await Fingers.on(page);
  const player = page.getByRole('region', { name: /guided tour/i });
  const tap = async (name: string | RegExp): Promise<void> =>
    fingers.tap(await middleOf(player.getByRole('button', { name })));
  await expect(player).toContainText('On 13 September 2023');
  await tap('Next sentence');
  await expect(player).toContainText('Dmitry Peskov');
  await tap('2 sources');
  await expect(player.getByRole('region', { name: 'Who says so' })).toBeVisible();
  await tap(/^close/i);
  await tap('Go on');
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  const { yaw } = await tour.pose();
  // Where nothing lies over the picture.
  const y = await page.evaluate(() => {
    for (let at = 60; at < innerHeight; at += 10)
      if (document.elementFromPoint(195, at)?.id === 'view') return at + 5;
    return 0;
  });
  await fingers.drag({ x: 195, y }, { x: 275, y });
  await tour.advance(0.5);
  expect((await tour.pose()).yaw).not.toBeCloseTo(yaw, 2);
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  await tap('Pause');
  await tap(/skip to the next stop/i);
  await expect(page).not.toHaveURL(/stop=rifle-received/);
  await tap('End the tour');
  await expect(player).toHaveCount(0);
});
