import type { Page } from '@playwright/test';
import { expect, listening, missingFiles, openSettings, reopen, test } from './built-site.ts';

test.use({
  serviceWorkers: 'allow',
  viewport: { width: 280, height: 360 },
  expected: { faults: missingFiles },
});

const shells = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await caches.keys())
      .filter((name) => name.includes(' shell '))
      .map((name) => name.split(' ').at(-1) ?? ''),
  );

test('after one visit the museum opens without network, with the room that was seen', async ({
  page,
  tour,
  panel,
  site,
}) => {
  await page.setViewportSize({ width: 240, height: 240 });
  await tour.open('offline&quality=low&exhibit=castro-rifle');
  await expect(panel.claims().first()).toBeVisible();
  await tour.settled();
  const { exhibitsDrawn } = await tour.stats();
  await listening(page);
  await site.stop();
  await reopen(page, 'exhibit=castro-rifle');
  await tour.ready();
  await expect(panel.claims().first()).toBeVisible();
  await tour.settled();
  expect((await tour.stats()).exhibitsDrawn).toBe(exhibitsDrawn);
  expect(exhibitsDrawn).toBeGreaterThan(50);
});

test(
  'without network the catalogue and the plan open, rooms not seen say so, and all is well when it is back',
  { tag: '@long' },
  async ({ context, page, tour, panel, site }) => {
    test.slow();
    await tour.open('offline&quality=low&exhibit=castro-rifle');
    await expect(panel.claims().first()).toBeVisible();
    await tour.settled();
    await listening(page);

    await site.stop();
    await context.setOffline(true);
    await expect(page.getByText('Rooms you have seen go on')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Rooms you have seen go on')).toBeHidden();
    // The browser takes the line that leads nowhere for a network.
    await reopen(page, 'room=main-1-4');
    await tour.ready();

    // The catalogue and the plan came with the shell, though nobody had opened them.
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await page.getByRole('dialog').getByRole('textbox').first().fill('vase');
    await expect(page.getByRole('dialog').getByRole('link', { name: /vase/i }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');

    // A room nobody has seen.
    await tour.goTo({ room: 'second-1-10' });
    const missing = page.getByText(/what stands here has not been kept/);
    await expect(missing).toBeVisible();
    expect(await tour.room()).toBe('second-1-10');
    await tour.goTo({ room: 'main-1-4' });
    expect(await tour.room()).toBe('main-1-4');

    await site.start();
    await expect(missing).toBeHidden();
    await tour.goTo({ room: 'second-1-10' });
    await tour.settled();
    expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
  },
);

test(
  'the whole museum is kept when asked for, paused, gone on with, and removed',
  { tag: '@long' },
  async ({ page, tour, site }) => {
    test.slow();
    await tour.open('offline&quality=low&room=main-1-4');
    await tour.settled();
    await listening(page);
    await openSettings(page);
    const start = page.getByRole('button', { name: /Keep the whole museum \(\d+ MB more\)/ });
    await start.click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Pause' }).click();
    const goOn = page.getByRole('button', { name: /Go on keeping/ });
    await expect(goOn).toBeVisible();
    // The network goes while it is kept: a sentence, and it goes on from there.
    await site.stop();
    await goOn.click();
    await expect(page.getByRole('alert').filter({ hasText: 'It stopped' })).toBeVisible();
    await site.start();
    await goOn.click();
    const whole = page.getByText(/The whole museum is kept: \d+ MB/);
    await expect(whole).toBeVisible({ timeout: 100_000 });

    await site.stop();
    await reopen(page, 'room=second-1-10&lang=fr');
    await tour.ready();
    await tour.settled();
    expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await reopen(page, 'room=main-1-4&lang=en');
    await tour.ready();
    await openSettings(page);
    await expect(whole).toBeVisible();
    await page.getByRole('button', { name: 'Remove what is kept' }).click();
    await expect(start).toBeVisible();
  },
);

test(
  'a release that comes while somebody walks takes nothing from them, and takes over when they have left',
  { tag: '@long' },
  async ({ page, tour, site }) => {
    test.slow();
    await tour.open('offline&quality=low&room=main-1-4');
    await tour.settled();
    await listening(page);
    const [old = ''] = await shells(page);
    // All scripts and facts of this page are gone from the site.
    const fresh = site.deployAnew();
    // A face whose script was never fetched: the shell that is kept holds it.
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null,
    );
    expect(await shells(page)).toEqual([old, fresh]);
    // Gifts of a room nobody had seen are gone with the old release: a sentence, and the way on.
    await tour.goTo({ room: 'second-1-10' });
    const again = page.getByRole('button', { name: 'Open it again, here' });
    await expect(again).toBeVisible();
    await again.click();
    await tour.ready();
    expect(await tour.room()).toBe('second-1-10');
    await tour.settled();
    expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);

    // The last page of the old release is left; its thread ends some moments later.
    await expect
      .poll(
        async () => {
          await page.goto('about:blank');
          await page.waitForTimeout(2000);
          await page.goto('./icon.svg');
          return shells(page);
        },
        { timeout: 60_000 },
      )
      .toEqual([fresh]);
    await site.stop();
    // The room that was seen in the old release is there in the new one.
    await reopen(page, 'room=main-1-4');
    await tour.ready();
    await tour.settled();
    expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(50);
  },
);

test.describe('where nothing is kept', () => {
  test.use({ serviceWorkers: 'block' });
  test(
    'a visitor whose site was renewed is told once, and opens it again where they stood',
    { tag: '@long' },
    async ({ page, tour, site }) => {
      test.slow();
      await tour.open('offline&quality=low&room=main-1-4');
      await tour.settled();
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /offline-line|start-offline/.test(name)),
      );
      site.deployAnew();
      await tour.goTo({ room: 'second-1-10' });
      const again = page.getByRole('button', { name: 'Open it again, here' });
      await expect(again).toHaveCount(1);
      await again.click();
      await tour.ready();
      expect(await tour.room()).toBe('second-1-10');
    },
  );
});
