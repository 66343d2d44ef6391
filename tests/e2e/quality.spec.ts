import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 192, height: 120 } });

test('changing the quality keeps page, canvas and view', { tag: '@long' }, async ({ tour, page }) => {
  await tour.open('quality=high&mirror=on&pose=main-1-4,2,1,20,-4');
  await tour.settled();
  await page.evaluate(() => {
    document.querySelector('#view')!.setAttribute('data-same', 'yes');
    Object.assign(window, { samePage: true });
  });
  const pose = await tour.pose();
  const high = await tour.stats();
  expect(high.quality).toMatchObject({ level: 'high', choice: 'high', hasMirror: true });
  expect(high.textureBytes).toBeLessThan(high.quality.textureBudget);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByLabel(/picture quality/i).selectOption('low');
  await expect.poll(async () => (await tour.stats()).quality.level).toBe('low');
  await tour.settled();
  const low = await tour.stats();
  expect(low.quality.hasMirror).toBe(false);
  // The smaller copies of the textures have come in place of the others.
  expect(low.textureBytes).toBeLessThan(high.textureBytes);
  expect(low.textureBytes).toBeLessThan(low.quality.textureBudget);

  await page.getByLabel(/picture quality/i).selectOption('medium');
  await expect
    .poll(async () => (await tour.stats()).quality)
    .toMatchObject({ level: 'medium', hasMirror: true });
  await tour.settled();
  const medium = await tour.stats();
  expect(medium.textureBytes).toBeGreaterThan(low.textureBytes);
  expect(medium.textureBytes).toBeLessThan(medium.quality.textureBudget);
  expect(await tour.pose()).toEqual(pose);
  expect(await page.locator('#view').getAttribute('data-same')).toBe('yes');
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  expect(await tour.brightness()).toBeGreaterThan(4);
});

test(
  'a small device begins with the cheapest picture and keeps less',
  { tag: '@long' },
  async ({ tour, page }) => {
    /** Megabytes on the graphics card at most, on the way through the same rooms. */
    const walk = async (): Promise<number> => {
      const rooms = (await tour.rooms()).filter((_, row) => row % 14 === 0).slice(0, 10);
      let most = 0;
      for (const { id } of rooms) {
        await tour.goTo({ room: id });
        await tour.settled();
        const { textureBytes, geometryBytes } = await tour.stats();
        most = Math.max(most, (textureBytes + geometryBytes) / 2 ** 20);
      }
      return most;
    };
    const open = async (gibibytes: number): Promise<void> => {
      await page.addInitScript(
        (value) => Object.defineProperty(navigator, 'deviceMemory', { configurable: true, value }),
        gibibytes,
      );
      await tour.open('quality=automatic&room=main-1-4');
    };
    await open(8);
    expect((await tour.stats()).quality).toMatchObject({ level: 'medium', choice: 'automatic' });
    const usual = await walk();
    await open(3);
    expect((await tour.stats()).quality).toMatchObject({
      level: 'low',
      reason: 'as a visit begins on a small device',
    });
    const small = await walk();
    console.info(
      `on the graphics card at most: ${usual.toFixed(1)} MiB, on a small device ${small.toFixed(1)} MiB`,
    );
    expect(small).toBeLessThan(usual * 0.85);
  },
);
