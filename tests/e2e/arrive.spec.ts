import { expect, test } from './fixtures.ts';

test('arrives outside, before the doors, when the address says nothing', async ({ tour }) => {
  await tour.open('mirror=on&quality=medium');
  const stats = await tour.stats();
  expect(stats.exhibits).toBe(115_000);
  expect(stats.rooms).toBeGreaterThan(150);
  expect(stats.documented).toBeGreaterThanOrEqual(469);
  expect(stats.triangles).toBeGreaterThan(1000);
});

test('arrives in front of a gift, its panel open, when the address names it', async ({ tour, panel }) => {
  await tour.page.setViewportSize({ width: 640, height: 320 });
  await tour.open('clock=manual&exhibit=cosmonaut-glove-2023');
  await expect(panel.title()).toContainText(/glove/i);
  const pose = await tour.pose();
  const shown = await tour.exhibits(pose.room);
  expect(shown.map(({ id }) => id)).toContain('cosmonaut-glove-2023');
  await tour.built();
  // The panel covers a side: the gift stands in the middle of the rest.
  const box = await tour.canvasBox();
  const covered = await panel.any().boundingBox();
  const middle = (box.x + (covered?.x ?? box.width)) / 2;
  expect(await tour.pickAround(middle, box.y + box.height / 2)).toContain('cosmonaut-glove-2023');
});

test('arrives in a room and in a pose', async ({ tour }) => {
  await tour.page.setViewportSize({ width: 192, height: 108 });
  // The list is asked for where there is little to draw: leaving a full hall waits for a software renderer.
  await tour.open('room=second-1-bare-4');
  const room = (await tour.rooms())[20];
  await tour.open(`room=${room?.id}`);
  expect(await tour.room()).toBe(room?.id);
  const before = await tour.pose();
  await tour.page.waitForTimeout(1500);
  await tour.page.reload();
  await tour.ready();
  const after = await tour.pose();
  expect(after.room).toBe(before.room);
  expect(Math.hypot(after.x - before.x, after.z - before.z)).toBeLessThan(0.05);
});

test('builds the shell of the room an address names once, with its gifts', async ({ tour, page }) => {
  await page.setViewportSize({ width: 192, height: 108 });
  // What threads are told is listened to at their door.
  await page.addInitScript(() => {
    const told: string[] = [];
    const Listened = class extends Worker {
      override postMessage(message: unknown, rest?: Transferable[] | StructuredSerializeOptions): void {
        const { order } = message as { order?: { kind: string; room?: string; detail?: string } };
        if (order?.kind === 'shell') told.push(`${order.room} ${order.detail}`);
        super.postMessage(message, rest as StructuredSerializeOptions);
      }
    };
    Object.assign(window, { told, Worker: Listened });
  });
  await tour.open('room=main-1-4');
  await tour.built();
  await page.waitForLoadState('networkidle');
  await tour.built();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.filter((order) => order === 'main-1-4 near')).toHaveLength(1);
});

test('says so when an address names nothing, and opens the entrance hall', async ({ tour, page }) => {
  await tour.open('clock=manual&exhibit=no-such-thing-1999');
  await expect(page.getByText(/no-such-thing-1999/)).toBeVisible();
  const room = await tour.room();
  expect((await tour.rooms()).find(({ id }) => id === room)?.name).toMatch(/entrance|cloak/i);
});

test('follows an id that was renamed', async ({ tour, panel, page }) => {
  await page.route('**/where/*.json', async (route) => {
    const response = await route.fetch();
    const places = (await response.json()) as Record<string, string>;
    await route.fulfill({ response, json: { ...places, 'fidel-rifle': 'main-1-4.0' } });
  });
  await page.route('**/rooms/main-1-4.json', async (route) => {
    const response = await route.fetch();
    const room = (await response.json()) as { gifts: { id: string; aliases: string[] }[] };
    for (const gift of room.gifts) if (gift.id === 'castro-rifle') gift.aliases = ['fidel-rifle'];
    await route.fulfill({ response, json: room });
  });
  await tour.open('clock=manual&exhibit=fidel-rifle');
  await expect(panel.title()).toContainText(/rifle/i);
  expect(
    await tour.exhibits(await tour.room()).then((all) => all.some(({ id }) => id === 'castro-rifle')),
  ).toBe(true);
});

test('reads hostile addresses as text', async ({ tour, page }) => {
  await tour.open(
    `clock=manual&exhibit=${encodeURIComponent('<img src=x onerror=alert(1)>')}&pose=NaN,1e99,x`,
  );
  await expect(page.getByText('<img src=x onerror=alert(1)>', { exact: false }).first()).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('is read in Korean when the address asks for it', async ({ tour, panel, page }) => {
  await tour.open('clock=manual&exhibit=putin-rifle-2023&lang=ko');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(panel.any().getByText(/출처/).first()).toBeVisible();
});
