import type { Page } from '@playwright/test';
import { expect, listening, missingFiles, openSettings, reopen, test } from './built-site.ts';
import type { TourPage } from './pages/tour-page.ts';

const hour = 3_600_000;
/** Faster than this nobody is walked, metres a second. */
const fastest = 6;
const startKeeping = /Keep the whole museum \(\d+ MB more\)/;

test.use({ viewport: { width: 280, height: 360 } });

/** Lets the clocks of a page be moved: that of the day, that of the page, and that of its pictures. */
async function addMovableClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clock = { ahead: 0 };
    Object.assign(window, { clock });
    const { now: dayTime } = Date;
    const pageTime = performance.now.bind(performance);
    const nextPicture = requestAnimationFrame.bind(window);
    Date.now = () => dayTime() + clock.ahead;
    performance.now = () => pageTime() + clock.ahead;
    window.requestAnimationFrame = (draw) => nextPicture((time) => draw(time + clock.ahead));
  });
}

const moveClock = (page: Page, ms: number): Promise<void> =>
  page.evaluate((by) => {
    (window as unknown as { clock: { ahead: number } }).clock.ahead += by;
  }, ms);

async function distanceOf(tour: TourPage, from: { readonly x: number; readonly z: number }): Promise<number> {
  const { x, z } = await tour.pose();
  return Math.hypot(x - from.x, z - from.z);
}

test(
  'a page asleep for an hour goes on where it was, also in the middle of a walk',
  { tag: '@long' },
  async ({ page, tour }) => {
    test.slow();
    await addMovableClock(page);
    await tour.open('quality=low&room=main-1-4');
    await tour.settled();
    const devtools = await page.context().newCDPSession(page);
    const sleep = async (): Promise<void> => {
      await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
      await moveClock(page, hour);
      await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    };
    const before = await tour.pose();
    await sleep();
    await page.waitForTimeout(500);
    expect(await tour.pose()).toEqual(before);

    await page.evaluate(() => {
      void window.museum!.walkTo({ room: 'main-1-3' }).catch(() => null);
    });
    await expect.poll(() => distanceOf(tour, before)).toBeGreaterThan(0.5);
    const halfWay = await tour.pose();
    const since = performance.now();
    await sleep();
    const walked = await distanceOf(tour, halfWay);
    // An hour is not walked in one step: no more than was walked by the clock of this test, which did not sleep.
    expect(walked).toBeLessThan(1 + (fastest * (performance.now() - since)) / 1000);
    await expect.poll(() => tour.room(), { timeout: 90_000 }).toBe('main-1-3');
  },
);

test('a clock that is set back or ahead changes nothing', { tag: '@long' }, async ({ page, tour, panel }) => {
  test.slow();
  await addMovableClock(page);
  await tour.open('quality=low&exhibit=castro-rifle');
  await expect(panel.claims().first()).toBeVisible();
  for (const by of [-24 * hour, 30 * 365 * 24 * hour]) {
    await moveClock(page, by);
    await tour.goTo({ room: 'main-1-3' });
    await tour.goTo({ exhibit: 'castro-rifle' });
    await expect(panel.title()).toContainText(/rifle/i);
    const before = await tour.pose();
    await tour.focusView();
    await page.keyboard.down('w');
    await page.waitForTimeout(300);
    await page.keyboard.up('w');
    expect(await distanceOf(tour, before)).toBeLessThan(10);
  }
});

test.describe('where nothing may be stored', () => {
  test.use({ expected: { faults: [/console warning/] } });
  for (const [what, refuse] of [
    [
      'is refused',
      () => {
        for (const store of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
          Object.defineProperty(window, store, {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      },
    ],
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
      },
    ],
  ] as const) {
    test(
      `a store that ${what} stops nobody, and keeping says so`,
      { tag: '@long' },
      async ({ page, tour }) => {
        test.slow();
        await page.addInitScript(refuse);
        await tour.open('offline&quality=low&room=main-1-4');
        await tour.settled();
        await openSettings(page);
        await page.getByRole('dialog').getByRole('combobox').first().selectOption('fr');
        await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
        await page.getByRole('dialog').getByRole('combobox').first().selectOption('en');
        if (what === 'is refused') await expect(page.getByText(/This browser keeps nothing/)).toBeVisible();
        else {
          await page.getByRole('button', { name: startKeeping }).click();
          await expect(page.getByRole('alert').filter({ hasText: 'no more room' })).toBeVisible();
        }
        await page.keyboard.press('Escape');
        await tour.walkTo({ room: 'main-1-3' });
        expect(await tour.room()).toBe('main-1-3');
      },
    );
  }
});

test.describe('where the museum is kept', () => {
  test.use({ serviceWorkers: 'allow', expected: { faults: missingFiles } });

  test(
    'a device without room keeps what fits, says so, and one walks on',
    { tag: '@long' },
    async ({ page, tour, site }) => {
      test.slow();
      await tour.open('offline&quality=low&room=main-1-4');
      await tour.settled();
      await listening(page);
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(site.url).origin,
        quotaSize: usage + 4e6,
      });
      await openSettings(page);
      await page.getByRole('button', { name: startKeeping }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'no more room' })).toBeVisible({
        timeout: 60_000,
      });
      await page.keyboard.press('Escape');
      await tour.goTo({ room: 'second-1-10' });
      await tour.settled();
      expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
      // The shell was there before: it still opens without network.
      await site.stop();
      await reopen(page, 'room=main-1-4');
      await tour.ready();
      expect(await tour.room()).toBe('main-1-4');
    },
  );

  test(
    'two tabs keep the museum at once, and what one removes the other misses nothing of',
    { tag: '@long' },
    async ({ context, page, tour }) => {
      test.slow();
      await tour.open('offline&quality=low&room=main-1-4');
      await tour.settled();
      await listening(page);
      const other = await context.newPage();
      await reopen(other, 'room=main-1-3');
      await other.waitForFunction(() => window.museum !== undefined);
      await other.evaluate(() => window.museum!.ready);
      await openSettings(other);
      await page.bringToFront();
      await openSettings(page);
      await page.getByRole('button', { name: startKeeping }).click();
      await other.getByRole('button', { name: startKeeping }).click();
      const whole = /The whole museum is kept: \d+ MB/;
      await expect(page.getByText(whole)).toBeVisible({ timeout: 120_000 });
      await expect(other.getByText(whole)).toBeVisible({ timeout: 120_000 });
      await other.getByRole('button', { name: 'Remove what is kept' }).click();
      await expect(other.getByRole('button', { name: startKeeping })).toBeVisible();
      await page.keyboard.press('Escape');
      await tour.goTo({ room: 'second-1-10' });
      await tour.settled();
      expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
    },
  );

  for (const [fault, share] of [
    ['spoilt', 1],
    ['cut short', 0.5],
  ] as const)
    test(
      `files that come ${fault} are not kept, and come again`,
      { tag: '@long' },
      async ({ page, tour, site }) => {
        test.slow();
        await tour.open('offline&quality=low&room=main-1-4');
        await tour.settled();
        await listening(page);
        const spoilt = new Set<string>();
        site.spoil = (path, body, response) => {
          if (!/^models\/|\/rooms\//.test(path)) return null;
          spoilt.add(path);
          response.end(Buffer.from(body.subarray(0, body.length * share)).fill(0x55, 0, 16));
          return 'spoilt';
        };
        await tour.goTo({ room: 'second-1-10' });
        await expect.poll(() => spoilt.size).toBeGreaterThan(0);
        expect(await tour.room()).toBe('second-1-10');
        site.spoil = () => null;
        await tour.goTo({ room: 'main-1-4' });
        await tour.goTo({ room: 'second-1-10' });
        await tour.settled();
        expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
        const sizes = await page.evaluate(
          async (paths) =>
            Promise.all(
              paths.map(
                async (path) => (await (await caches.match(path))?.arrayBuffer())?.byteLength ?? null,
              ),
            ),
          [...spoilt],
        );
        for (const [at, path] of [...spoilt].entries())
          if (sizes[at] !== null) expect(sizes[at], path).toBe(site.sizeOf(path));
      },
    );
});

test.describe('where memory runs out', () => {
  test.use({ expected: { faults: [/^console/] } });
  test(
    'what cannot be allocated stands as grey blocks, and comes when there is room',
    { tag: '@long' },
    async ({ page, tour }) => {
      test.slow();
      await page.addInitScript(() => {
        const answers: { arrayBuffer: unknown } = Response.prototype;
        const original = answers.arrayBuffer as (this: unknown) => Promise<ArrayBuffer>;
        answers.arrayBuffer = function (this: unknown) {
          return 'isFull' in window
            ? Promise.reject(new RangeError('Array buffer allocation failed'))
            : original.call(this);
        };
      });
      await tour.open('quality=low&room=main-1-4');
      await tour.settled();
      await page.evaluate(() => Object.assign(window, { isFull: true }));
      await tour.goTo({ room: 'second-1-10' });
      expect(await tour.room()).toBe('second-1-10');
      expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
      await page.evaluate(() => {
        Reflect.deleteProperty(window, 'isFull');
      });
      await tour.goTo({ room: 'main-1-4' });
      await tour.goTo({ room: 'second-1-10' });
      await tour.settled();
      const { exhibitsDrawn, exhibitTriangles } = await tour.stats();
      expect(exhibitTriangles).toBeGreaterThan(exhibitsDrawn * 12);
    },
  );
});
