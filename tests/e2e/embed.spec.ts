import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { TourElement } from '../../src/embed/element/tour-element.ts';
import { expect, test } from './article.ts';

declare global {
  interface Window {
    heard: { name: string; detail: Record<string, unknown> }[];
    violations: string[];
    shift: number;
    drawAnew(times: number): Promise<void>;
    sendNonsense(times: number): void;
  }
}

const tag = 'myohyangsan-tour';
const tourOf = (page: Page) => page.locator(tag).first();

/** Notes what an article can notice of a tour in it. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    window.violations = [];
    window.shift = 0;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    for (const name of ['ready', 'room-enter', 'exhibit-focus', 'exhibit-open', 'exhibit-close', 'error']) {
      document.addEventListener(name, (event) => {
        event.preventDefault();
        window.heard.push({ name, detail: (event as CustomEvent<Record<string, unknown>>).detail });
      });
    }
  });
}

/** Opens a tour by its button and waits for its first picture. */
async function openByButton(page: Page): Promise<void> {
  const tour = tourOf(page);
  await tour.evaluate((element) => {
    element.addEventListener('load', () => element.setAttribute('data-loaded', ''));
  });
  await tour.getByRole('button', { name: /./ }).first().click();
  await expect(tour).toHaveAttribute('data-loaded', '', { timeout: 90_000 });
}

test('until it is opened it costs a script, a picture and a card, and moves nothing', async ({
  page,
  article,
  baseURL,
}) => {
  await listen(page);
  await page.setViewportSize({ width: 800, height: 700 });
  const asked: { path: string; bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin !== new URL(baseURL as string).origin) return;
    const { responseBodySize } = await request.sizes();
    asked.push({ path: pathname, bytes: responseBodySize });
  });
  await article.open('plain.html');
  await expect(tourOf(page).locator('[part=title]')).toHaveText('Rifle from Fidel Castro');
  await expect(tourOf(page).getByRole('button')).toHaveText('Walk in');
  await page.waitForLoadState('networkidle');
  expect(asked.map(({ path }) => path).sort()).toEqual([
    '/cards/exhibit/castro-rifle.json',
    '/embed.js',
    '/posters/exhibit/castro-rifle-1280.avif',
  ]);
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  expect(await page.evaluate(() => window.shift)).toBe(0);
  // What stands there for who has no script has gone, and the way to the sources is there.
  await expect(page.getByText('who gave it, who says so')).toBeHidden();
  await expect(tourOf(page).getByRole('link')).toHaveAttribute('href', /\/gifts\/castro-rifle\.html$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('an attribute says what it is, and what is not understood is told by name', async ({
  page,
  article,
}) => {
  await listen(page);
  await article.write(
    `<${tag} exhibit='"><script>' room="main-1-4" pose="3ft 4m" view="upside-down" stop="2" query="host=x" src="javascript:1"></${tag}>`,
  );
  await expect.poll(() => page.evaluate(() => window.heard.length)).toBe(6);
  const told = await page.evaluate(() => window.heard.map(({ detail }) => [detail['name'], detail['code']]));
  expect(Object.fromEntries(told)).toEqual({
    exhibit: 'unknown-value',
    pose: 'unknown-unit',
    view: 'unknown-value',
    stop: 'unknown-value',
    query: 'unknown-value',
    src: 'unknown-value',
  });
  const read = await tourOf(page).evaluate((element) => {
    const tour = element as TourElement;
    const { exhibit, room, view, loading, headingLevel } = tour;
    tour.headingLevel = '4';
    tour.room = null;
    return [
      exhibit,
      room,
      view,
      loading,
      headingLevel,
      tour.getAttribute('heading-level'),
      tour.hasAttribute('room'),
    ];
  });
  expect(read).toEqual([null, 'main-1-4', null, 'lazy', '2', '4', false]);
  // A thousand changes are one.
  await tourOf(page).evaluate((element) => {
    for (let n = 0; n < 1000; n += 1) element.setAttribute('view', `wrong-${n}`);
  });
  await expect.poll(() => page.evaluate(() => window.heard.length)).toBe(7);
});

test.describe('of what is not there', () => {
  // A browser says so itself of every file that is not there.
  test.use({ expected: { faults: [/console error: Failed to load resource: .* 404/] } });

  test('the museum’s poster is shown with a sentence, and of an old version today’s', async ({
    page,
    article,
  }) => {
    await listen(page);
    await article.write(`<${tag} exhibit="nobody-gave-this"></${tag}>`);
    const tour = tourOf(page);
    await expect(tour.locator('[part=notice]')).toHaveText(
      '“nobody-gave-this” is not known here. This is the museum.',
    );
    await expect(tour.locator('img')).toHaveAttribute('src', /posters\/museum-1280\.jpg$/);
    expect(await page.evaluate(() => window.heard.map(({ detail }) => detail['code']))).toEqual([
      'unknown-place',
    ]);

    // A pinned version says so before it is opened, and whether it is kept when it is.
    await article.write(`<${tag} room="main-1-4" version="0.0.1"></${tag}>`);
    await expect(tour.locator('[part=notice]')).toHaveText('Version 0.0.1, kept as it was');
    await tour.evaluate((element) => void (element as TourElement).open());
    expect((await article.frame()).url()).not.toContain('pinned');
    await expect
      .poll(() => page.evaluate(() => window.heard.map(({ detail }) => detail['code'])))
      .toEqual(['unknown-version']);
  });
});

test('the version of today is shown as the one that was pinned, in the language of the article', async ({
  page,
  article,
}) => {
  const version = process.env['npm_package_version'] ?? '0.1.0';
  await article.write(
    `<div lang="ar"><${tag} room="main-1-4" version="${version}" theme="light"></${tag}></div>`,
  );
  await tourOf(page).evaluate((element) => void (element as TourElement).open());
  const { searchParams } = new URL((await article.frame()).url());
  expect(Object.fromEntries(searchParams)).toEqual({
    room: 'main-1-4',
    lang: 'ar',
    theme: 'light',
    pinned: version,
    host: article.origin,
  });
});
test('it stands in hard places, and taken out a hundred times it leaves nothing', async ({
  page,
  article,
}) => {
  await listen(page);
  await article.open('strict-policy.html');
  await expect(tourOf(page).locator('[part=title]')).not.toBeEmpty();
  expect(await page.evaluate(() => window.violations)).toEqual([]);

  await article.open('hard-places.html');
  await expect(page.locator('#shadow').getByRole('button')).toHaveText('Walk in');
  const narrow = page.locator('#narrow');
  const button = narrow.getByRole('button');
  await narrow.scrollIntoViewIfNeeded();
  const frame = (await narrow.boundingBox()) as { x: number; width: number; y: number; height: number };
  const shown = (await button.boundingBox()) as { x: number; width: number; y: number; height: number };
  expect(frame.width).toBe(200);
  expect(shown.x).toBeGreaterThanOrEqual(frame.x);
  expect(shown.x + shown.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(shown.y + shown.height).toBeLessThanOrEqual(frame.y + frame.height);
  expect(shown.height).toBeGreaterThanOrEqual(24);

  await article.open('right-to-left.html');
  await expect(tourOf(page).getByRole('button')).toHaveText('ادخل');
  await expect(tourOf(page).locator('[part=tour]')).toHaveAttribute('dir', 'rtl');

  await article.open('take-out-and-in.html');
  await page.evaluate(() => window.drawAnew(100));
  await expect(tourOf(page).getByRole('button')).toHaveText('Walk in');
  await expect(tourOf(page).locator('picture')).toHaveCount(1);
});

test.describe('of a way between rooms', () => {
  // It has no picture of its own, which a browser says itself.
  test.use({ expected: { faults: [/console error: Failed to load resource: .* 404/] } });

  test('it has its name and opens there; at 400 % and on paper it is all there, and without a script what stands in it', async ({
    page,
    article,
    browser,
    examples,
  }) => {
    await listen(page);
    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await article.write(`<h1>Far in</h1><p>The tunnel ends.</p><${tag} room="second-1-bare-4"></${tag}>`);
    const tour = tourOf(page);
    await expect(tour.locator('[part=title]')).toHaveText('End of the tunnel');
    await expect(tour.locator('img')).toHaveAttribute('src', /posters\/museum-1280\.jpg$/);
    await expect(tour.locator('[part=notice]')).toBeEmpty();
    await expect(tour.getByRole('link')).toHaveAttribute('href', /\/\?room=second-1-bare-4$/);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    const button = tour.getByRole('button');
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.emulateMedia({ media: 'print' });
    await expect(button).toBeHidden();
    await expect(tour.locator('[part=title]')).toBeVisible();
    const picture = await tour.locator('img').boundingBox();
    expect(picture?.height).toBeGreaterThan(100);
    const address = await tour
      .getByRole('link')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('?room=second-1-bare-4');

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${examples.url}plain.html`);
    await expect(plain.getByRole('link', { name: 'Rifle from Fidel Castro' })).toBeVisible();
    await context.close();
  });
});

test.describe('open', () => {
  // A tour that is taken away while it fetches says in its own console that nothing came.
  test.use({
    expected: { faults: [/did not come; they will be asked for again/, /surfaces could not be loaded/] },
  });

  test('opened it starts at the gift, answers, and closed it keeps its place', async ({ page, article }) => {
    await listen(page);
    await article.write(
      `<${tag} exhibit="castro-rifle" motion="reduced"></${tag}><${tag} room="main-1-4"></${tag}>`,
    );
    const tour = tourOf(page);
    // Asked before it is open, it answers when it is.
    await tour.evaluate((element) => {
      void (element as TourElement)
        .getState()
        .then(({ exhibit }) => element.setAttribute('data-first', exhibit ?? ''));
    });
    await openByButton(page);
    await expect(tour).toHaveAttribute('data-first', 'castro-rifle');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(tag);
    const answered = await tour.evaluate(async (element) => {
      const open = element as TourElement;
      const late = new Promise((resolve) =>
        open.addEventListener('ready', () => resolve('late'), { once: true }),
      );
      const state = await open.getState();
      const fault = await open
        .goTo({ exhibit: 'nobody-gave-this' })
        .catch(({ code }: { code: string }) => code);
      await open.goTo({ room: 'main-1-4' });
      const { room } = await open.getPose();
      return { exhibit: state.exhibit, fault, room, ready: await late, isOpen: open.isOpen };
    });
    expect(answered).toEqual({
      exhibit: 'castro-rifle',
      fault: 'unknown-place',
      room: 'main-1-4',
      ready: 'late',
      isOpen: true,
    });
    expect(await page.evaluate(() => window.heard.map(({ name }) => name))).toContain('room-enter');
    // Escape closes what lies open and then leads out of the tour: the keyboard is the article's.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return tour.evaluate((element) => element.shadowRoot?.activeElement?.localName);
      })
      .toBe('div');
    // An attribute leads an open tour, without loading it anew.
    await tour.evaluate((element) => element.setAttribute('exhibit', 'cosmonaut-glove-2023'));
    await expect
      .poll(() => tour.evaluate(async (element) => (await (element as TourElement).getState()).exhibit))
      .toBe('cosmonaut-glove-2023');
    // Another one opens: this one goes back to its poster.
    await page
      .locator(tag)
      .nth(1)
      .evaluate((element) => void (element as TourElement).open());
    await expect.poll(() => tour.evaluate((element) => (element as TourElement).isOpen)).toBe(false);
    expect(
      await page
        .locator(tag)
        .nth(1)
        .evaluate((element) => (element as TourElement).isOpen),
    ).toBe(true);
    await page
      .locator(tag)
      .nth(1)
      .evaluate((element) => element.remove());
    await expect.poll(() => page.frames().length).toBe(1);
    await tour.evaluate((element) => void (element as TourElement).open());
    expect((await article.frame()).url()).toContain('exhibit=cosmonaut-glove-2023');
  });
});

test.describe('long', { tag: '@long' }, () => {
  test('twenty on a page cost what is seen, and one is open', async ({ page, article }) => {
    const posters: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/posters/')) posters.push(request.url());
    });
    await page.setViewportSize({ width: 480, height: 320 });
    await article.open('twenty.html');
    await page.waitForLoadState('networkidle');
    expect(posters.length).toBeGreaterThan(0);
    expect(posters.length).toBeLessThan(15);
    const tours = page.locator(tag);
    for (const n of [0, 1, 7]) {
      // Out of view a browser draws no frame of another site: there it would start when it is seen.
      await tours.nth(n).scrollIntoViewIfNeeded();
      await tours.nth(n).evaluate((element) => (element as TourElement).open());
      await expect.poll(() => page.frames().length).toBe(2);
      const open = await tours.evaluateAll((all) => all.map((element) => (element as TourElement).isOpen));
      expect(open.indexOf(true)).toBe(n);
      expect(open.filter(Boolean)).toHaveLength(1);
    }
  });

  test('a strict policy is not broken by an open tour, in a shadow root it opens too', async ({
    page,
    article,
  }) => {
    await listen(page);
    await article.open('strict-policy.html');
    await openByButton(page);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await article.open('hard-places.html');
    await page.locator('#shadow').getByRole('button').click();
    await expect
      .poll(() =>
        page
          .locator(`#shadow ${tag}`)
          .evaluate((element) => (element as TourElement).getState().then(({ exhibit }) => exhibit)),
      )
      .toBe('castro-rifle');
  });

  test('a page made with React opens it, leads it and hears of it', async ({ page, article }) => {
    await article.open('react/');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('button', { name: 'To the hall' }).click();
    await expect(page.locator('output')).not.toBeEmpty({ timeout: 90_000 });
    await expect
      .poll(() =>
        tourOf(page).evaluate((element) => (element as TourElement).getPose().then(({ room }) => room)),
      )
      .toBe('main-1-4');
  });

  test.describe('in a plain frame', () => {
    const notes = [
      /Unrecognized feature: 'web-share'/,
      /Allow attribute will take precedence over 'allowfullscreen'/,
    ];
    test.use({ expected: { faults: notes } });

    test('the tour is shown, with an origin or without', async ({ page, article }) => {
      for (const name of ['frame-only.html', 'sandbox.html']) {
        await article.open(name);
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading', { name: /Rifle from Fidel Castro/ }).first()).toBeVisible({
          timeout: 90_000,
        });
      }
    });
  });
});

test.describe('nonsense', { tag: '@long' }, () => {
  const warned: string[] = [];
  test.use({ expected: { faults: [/dropped a message/] } });

  test('is dropped and counted, with one warning a kind, and the tour goes on', async ({ page, article }) => {
    page.on('console', (message) => {
      if (message.text().includes('dropped a message')) warned.push(message.text());
    });
    await article.open('hostile.html');
    const tour = tourOf(page);
    await tour.evaluate((element) => (element as TourElement).open());
    await page.evaluate(() => window.sendNonsense(50));
    await expect
      .poll(() =>
        tour.evaluate((element) =>
          Object.values((element as TourElement).dropped).reduce((a, b) => a + b, 0),
        ),
      )
      .toBeGreaterThan(500);
    const { exhibit } = await tour.evaluate((element) => (element as TourElement).getState());
    expect(exhibit).toBe('castro-rifle');
    const kinds = await tour.evaluate((element) => Object.keys((element as TourElement).dropped));
    // The frame has a console and counts of its own.
    expect(new Set(warned).size).toBeLessThanOrEqual(8);
    expect(warned.length).toBeLessThanOrEqual(2 * new Set(warned).size);
    expect(kinds.length).toBeGreaterThan(0);
  });
});
