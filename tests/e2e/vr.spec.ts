import { boardSize, layOutBoard } from '../../src/view/vr/lay-out-board.ts';
import { expect, test } from './fixtures.ts';
import { Headset } from './pages/headset.ts';

// Two eyes are drawn in software.
test.use({ viewport: { width: 480, height: 320 } });

/** Where a button of the menu is, on the floor of somebody who has just opened it: 1.1 m before the eyes. */
function buttonOfMenu(row: number): [number, number, number] {
  const { buttons } = layOutBoard([], 5, () => 0);
  const { x, y, width, height } = buttons[row]!;
  const metres = 0.8 / boardSize.width;
  return [
    (x + width / 2 - boardSize.width / 2) * metres,
    1.6 - 0.08 * 1.1 + (boardSize.height / 2 - y - height / 2) * metres,
    -1.1,
  ];
}
const [stepButton, leaveButton] = [2, 4];

test('@long in a headset one reads a gift, goes on along a ray, turns in steps, and comes out where one stands', async ({
  tour,
  page,
}) => {
  // Each picture is drawn twice, in software.
  test.setTimeout(600_000);
  const headset = await Headset.plugIn(page);
  await tour.open('clock=manual&quality=low&exhibit=castro-rifle');
  await tour.settled();
  await page.keyboard.press('Escape');
  const start = await tour.pose();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Enter VR' }).click();
  const line = page.getByRole('region', { name: /walking through the museum in a headset/ });
  await expect(line).toBeVisible();
  const read = line.locator('[data-reading]');
  // How to get about is there from the first picture on.
  await expect(read).toContainText('pull the trigger');
  await headset.frames(3);
  const inside = await tour.pose();
  expect(inside.room).toBe(start.room);
  expect(Math.hypot(inside.x - start.x, inside.z - start.z)).toBeLessThan(0.01);
  expect(inside.yaw).toBeCloseTo(start.yaw, 3);
  await headset.press('squeeze');
  await expect(read).toBeHidden();

  // The gift is read where it stands, and nobody is moved for it.
  const gift = await page.evaluate(() => {
    const pose = window.museum!.pose();
    const room = window.museum!.layOut(pose.room);
    const row = room.rowOf('castro-rifle' as Parameters<typeof room.rowOf>[0]);
    const [x, y, z] = room.position.subarray(row * 3, row * 3 + 3);
    const [dx, dz] = [x! - pose.x, z! - pose.z];
    const [sine, cosine] = [Math.sin(pose.yaw), Math.cos(pose.yaw)];
    const middle = y! - pose.y + room.size[row * 3 + 1]! / 2;
    return [cosine * dx - sine * dz, middle, sine * dx + cosine * dz] as const;
  });
  await headset.pointAt(gift);
  await headset.press('trigger');
  await expect(read).toContainText(/rifle/i);
  await expect(read).toContainText('Fidel Castro');
  await expect(read).toContainText('Claims and sources');
  await expect(read).toContainText(/reliability/);
  const reading = await tour.pose();
  expect(Math.hypot(reading.x - start.x, reading.z - start.z)).toBeLessThan(0.01);
  await headset.frames(10);
  await headset.keepPicture('gift');

  // Along a ray to the floor: there at once, looking the same way.
  await headset.move(0, 1.6, 0, Math.PI);
  const turned = await tour.pose();
  expect(Math.abs(Math.cos(turned.yaw - start.yaw))).toBeCloseTo(1, 3);
  await headset.pointAt([0.2, 0, 1.6]);
  await headset.press('trigger');
  await expect(read).toBeHidden();
  const gone = await tour.pose();
  const way = Math.hypot(gone.x - turned.x, gone.z - turned.z);
  expect(way).toBeGreaterThan(1.2);
  expect(way).toBeLessThan(2.1);
  expect(gone.yaw).toBeCloseTo(turned.yaw, 3);
  // Steps of one's own count too: back to where one came from.
  await headset.move(0, 1.6, -0.3, Math.PI);
  const stepped = await tour.pose();
  expect(Math.hypot(stepped.x - gone.x, stepped.z - gone.z)).toBeCloseTo(0.3, 2);
  await headset.move(0, 1.6, 0, 0);

  // A push of the stick turns once, by 30°; or by 45°, as the menu says.
  const yaw = async (): Promise<number> => (await tour.pose()).yaw;
  const ahead = await yaw();
  await headset.push(1);
  await headset.frames(4);
  expect(((ahead - (await yaw())) * 180) / Math.PI).toBeCloseTo(30, 1);
  await headset.push(0);
  await headset.press('squeeze');
  await headset.pointAt(buttonOfMenu(stepButton));
  await headset.press('trigger');
  const before = await yaw();
  await headset.push(-1);
  expect((((await yaw()) - before) * 180) / Math.PI).toBeCloseTo(45, 1);
  await headset.push(0);

  // Opened anew, the menu hangs before the eyes; its last button leads out.
  await headset.press('squeeze');
  await headset.press('squeeze');
  await headset.keepPicture('menu');
  const last = await tour.pose();
  await headset.pointAt(buttonOfMenu(leaveButton));
  await headset.press('trigger');
  await expect(line).toHaveCount(0);
  const out = await tour.pose();
  expect(out.room).toBe(last.room);
  expect(Math.hypot(out.x - last.x, out.z - last.z)).toBeLessThan(0.01);
  // The picture is the page's again, and one walks on.
  await tour.advance(0.1);
  expect((await tour.canvasBox()).width).toBe(480);
  expect(await tour.brightness()).toBeGreaterThan(5);
  await tour.focusView();
  await page.keyboard.down('ArrowUp');
  await tour.advance(0.25);
  await page.keyboard.up('ArrowUp');
  const walked = await tour.pose();
  expect(Math.hypot(walked.x - out.x, walked.z - out.z)).toBeGreaterThan(0.1);
});

test('@long who has no headset is offered none', async ({ tour, page }) => {
  await tour.open('clock=manual&quality=low&room=second-1-bare-4');
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Enter VR' })).toHaveCount(0);
});
