import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const bodyOf = (route: Route): Buffer =>
  readFileSync(dist + new URL(route.request().url()).pathname.slice(1));

/** What may happen to a file on its way. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is gone (404)': (route) => route.fulfill({ status: 404, body: '' }),
  'is refused (500)': (route) => route.fulfill({ status: 500, body: '' }),
  'breaks off': (route) => route.abort('connectionreset'),
  'is a page in its place': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
  'is cut short': (route) => {
    const body = bodyOf(route);
    return route.fulfill({ status: 200, body: body.subarray(0, body.length >> 1) });
  },
  'is spoilt': (route) => {
    const body = Buffer.from(bodyOf(route));
    for (let at = 0; at < body.length; at += 7) body[at] = (body[at] ?? 0) ^ 0x55;
    return route.fulfill({ status: 200, body });
  },
  'comes late': async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    // The page may have closed or given up meanwhile.
    await route.continue().catch(() => {});
  },
  'never comes': () => Promise.resolve(),
};

/** Kinds of files that come while one walks, and a room for each that nobody has been in. */
const kinds = [
  ['the gifts of a room', /\/data\/\w+\/rooms\//, 'main-1-3'],
  ['a record', /\/data\/\w+\/records\//, 'main-1-6'],
  ['a model', /\/models\//, 'main-2-3'],
  ['baked light', /\/light\//, 'main-2-6'],
  ['letters', /\.woff2$/, 'main-3-3'],
  ['the script of a face', /\/assets\/plan-face-[^/]+\.js$/, 'main-3-6'],
] as const;

test.use({
  viewport: { width: 320, height: 240 },
  // What browsers and the tour say of files that did not come. Nothing unhandled is among it.
  expected: { faults: [/^console/] },
});

for (const [fault, spoil] of Object.entries(faults)) {
  test(`a file of any kind that ${fault} stops nobody`, { tag: '@long' }, async ({ tour, page, panel }) => {
    test.slow();
    await tour.open('quality=low&room=main-1-4');
    let broken: RegExp | null = null;
    await page.route('**/*', (route) =>
      broken?.test(new URL(route.request().url()).pathname) ? spoil(route) : route.continue(),
    );
    for (const [kind, path, room] of kinds) {
      await test.step(kind, async () => {
        broken = path;
        await page.evaluate((id) => {
          const museum = window.museum!;
          void museum.goTo({ room: id }).catch(() => null);
        }, room);
        await expect.poll(() => tour.room()).toBe(room);
        expect((await tour.stats()).drawCalls).toBeGreaterThan(0);
        if (kind === 'a record') {
          await page.evaluate(() => {
            void window.museum!.goTo({ exhibit: 'castro-rifle' }).catch(() => null);
          });
          await expect(panel.title()).toContainText(/rifle/i);
        }
        if (kind === 'the script of a face') {
          await tour.focusView();
          await page.keyboard.press('m');
          if (fault === 'comes late') await expect(page.getByRole('dialog')).toBeVisible();
          else if (fault !== 'never comes')
            await expect(page.getByRole('alert').getByRole('button', { name: /again/i })).toBeVisible();
        }
        await expect(page.getByRole('navigation').first()).toBeAttached();
        broken = null;
        await page.keyboard.press('Escape');
      });
    }
    // What was broken is mended: everything comes, and one walks.
    await tour.goTo({ exhibit: 'castro-rifle' });
    await expect(
      panel
        .claims()
        .first()
        .or(panel.any().getByRole('button', { name: /again/i })),
      // What never comes is given up after a while, thrice.
    ).toBeVisible({ timeout: 60_000 });
    const before = await tour.pose();
    await page.evaluate(() => {
      void window.museum!.walkTo({ room: 'main-1-3' }).catch(() => null);
    });
    await expect.poll(async () => JSON.stringify(await tour.pose())).not.toBe(JSON.stringify(before));
  });
}
