import { expect, test } from './fixtures.ts';

test('@long walks through three rooms on foot', async ({ tour, page }) => {
  await tour.open('panels=off');
  const rooms = (await tour.rooms()).filter(({ house, storey }) => house === 'main' && storey === 1);
  const seen = new Set<string>();
  for (const room of rooms.slice(0, 3)) {
    await tour.goTo({ room: room.id });
    seen.add(await tour.room());
  }
  expect(seen.size).toBe(3);
  // The way from the first to the third is really walked: the visitor passes places between.
  await tour.goTo({ room: rooms[0]?.id ?? '' });
  const start = await tour.pose();
  const arrival = page.evaluate((room) => window.museum!.walkTo({ room }), rooms[2]?.id ?? '');
  const walked = async (): Promise<number> => {
    const { x, z } = await tour.pose();
    return Math.hypot(x - start.x, z - start.z);
  };
  // However slowly pictures come: under way, and then farther than that.
  await expect.poll(walked).toBeGreaterThan(0.5);
  const midway = await walked();
  await arrival;
  expect(await walked()).toBeGreaterThan(midway + 0.5);
  expect(await tour.room()).toBe(rooms[2]?.id);
});

test('keys walk at walking speed, and letting go stops at once', async ({ tour }) => {
  // Where there is little to draw.
  await tour.open('clock=manual&panels=off&room=second-1-bare-4');
  await tour.built();
  const start = await tour.pose();
  await tour.focusView();
  await tour.page.keyboard.down('KeyW');
  for (let frame = 0; frame < 10; frame++) await tour.advance(0.1);
  await tour.page.keyboard.up('KeyW');
  const walked = await tour.pose();
  expect(Math.hypot(walked.x - start.x, walked.z - start.z)).toBeCloseTo(1.4, 1);
  await tour.advance(0.5);
  const rested = await tour.pose();
  expect([rested.x, rested.z]).toEqual([walked.x, walked.z]);
});

test('dragging looks around, and nothing is drawn once it rests', async ({ tour, page }) => {
  await tour.open('panels=off&room=second-1-bare-4');
  await tour.settled();
  const before = await tour.pose();
  const box = await tour.canvasBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 3 + 10, { steps: 6 });
  await page.mouse.up();
  await tour.settled();
  expect(Math.abs((await tour.pose()).yaw - before.yaw)).toBeGreaterThan(0.1);
  const drawn = (await tour.stats()).framesDrawn;
  await page.waitForTimeout(1500);
  expect((await tour.stats()).framesDrawn).toBe(drawn);
});

test('a click on the floor walks there', async ({ tour, page }) => {
  // Where there is little to draw.
  await tour.open('panels=off&room=second-1-bare-4');
  await tour.settled();
  const before = await tour.pose();
  const box = await tour.canvasBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.86);
  await expect
    .poll(async () => {
      const pose = await tour.pose();
      return Math.hypot(pose.x - before.x, pose.z - before.z);
    })
    .toBeGreaterThan(0.3);
});

test('cuts instead of flying when motion is reduced', async ({ tour, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&room=second-1-bare-4');
  const rooms = await tour.rooms();
  await page.evaluate((room) => {
    void window.museum!.walkTo({ room });
    window.museum!.advance(0.02);
  }, rooms[40]?.id ?? '');
  expect(await tour.room()).toBe(rooms[40]?.id);
});
