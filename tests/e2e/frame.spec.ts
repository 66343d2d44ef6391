import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from './fixtures.ts';
import { ArticlePage } from './pages/article-page.ts';

const test = base.extend<{ article: ArticlePage }>({
  article: async ({ page, baseURL }, use) => {
    const article = new ArticlePage(page, baseURL as string);
    await use(article);
    article.close();
  },
});

// The article is another site: that is what is tried.
test.use({
  expected: { faults: [/request to http:\/\/127\.0\.0\.1/] },
  viewport: { width: 520, height: 420 },
});

test('an article keeps its scrolling and its keys until one steps in, and Escape gives them back', async ({
  article,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await article.open('room=second-1-bare-4');
  await article.ready();
  const walkOn = article.frame.getByRole('button', { name: 'Walk on' });
  await expect(walkOn).toBeVisible();
  const before = await article.call('getPose', {});
  const { x, y } = await article.middle();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => article.scrolled()).toBe(120);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => article.scrolled()).toBe(0);
  // The keyboard is in the frame, and still the article’s.
  await article.frame.locator('#view').focus();
  for (const key of ['ArrowUp', 'ArrowLeft', ' ', 'PageDown', 'Home']) await page.keyboard.press(key);
  expect(await article.call('getPose', {})).toEqual(before);
  // What the keys scroll is animated, and may go on after they were let go.
  await expect
    .poll(async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.waitForTimeout(400);
      return article.scrolled();
    })
    .toBe(0);

  await walkOn.press('Enter');
  await expect(walkOn).toBeHidden();
  await page.keyboard.press('ArrowLeft', { delay: 200 });
  await expect.poll(async () => (await article.call('getPose', {})).yaw).not.toBe(before.yaw);
  expect(await article.scrolled()).toBe(0);

  await page.keyboard.press('Escape');
  await expect(walkOn).toBeFocused();
  expect(await article.stepsOut()).toBe(1);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => article.scrolled()).toBe(120);
});

test('an article steers its tour, is told what happens, and learns what is not there', async ({
  article,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await article.open('exhibit=castro-rifle&pinned=0.1.0', { width: 240, height: 200 });
  await article.ready();
  expect((await article.told('ready'))[0]).toMatchObject({ methods: expect.arrayContaining(['goTo']) });
  expect((await article.told('exhibit-open'))[0]).toMatchObject({ exhibit: 'castro-rifle', title: /rifle/i });
  await expect(article.frame.getByText('Pinned to version 0.1.0')).toBeVisible();

  await article.call('goTo', { room: 'second-1-bare-4' });
  expect(await article.call('getState', {})).toMatchObject({
    room: 'second-1-bare-4',
    view: 'walk',
    lang: 'en',
  });
  await article.call('setPose', { ...(await article.call('getPose', {})), yaw: 45 });
  expect((await article.call('getPose', {})).yaw).toBe(45);
  await expect.poll(async () => (await article.told('pose-change')).at(-1)).toMatchObject({ yaw: 45 });
  expect(await article.fault('goTo', { exhibit: 'no-such-gift' })).toBe('unknown-place');
  await expect(article.frame.getByRole('alert')).toContainText('no-such-gift');
  expect((await article.told('error')).at(-1)).toMatchObject({ code: 'unknown-place' });

  const found = await article.call('search', { query: 'q=rifle', most: 3 });
  expect(found.gifts.map(({ title }) => title).join()).toMatch(/rifle/i);
  await article.call('setLanguage', { lang: 'fr' });
  await expect(article.frame.getByRole('button', { name: 'Continuer la visite' })).toBeVisible();

  await article.call('pause', {});
  await article.call('setPose', { ...(await article.call('getPose', {})), yaw: 90 });
  const told = (await article.told('pose-change')).length;
  await page.waitForTimeout(600);
  expect((await article.told('pose-change')).length).toBe(told);
  await article.call('resume', {});
  await expect.poll(async () => (await article.told('pose-change')).at(-1)).toMatchObject({ yaw: 90 });
});

test('without an origin and without storage all of it works, and what cannot work is not offered', async ({
  article,
  page,
}) => {
  await article.open('exhibit=castro-rifle', { sandbox: 'allow-scripts', width: 320, height: 260 });
  await article.ready();
  await article.frame.getByRole('button', { name: 'Walk on' }).click();
  await expect(article.frame.getByRole('complementary')).toBeHidden();
  // Its boards are painted by a thread elsewhere, which a frame without an origin may not start.
  await article.call('goTo', { room: 'main-1-2' });
  expect(await article.call('getState', {})).toMatchObject({ room: 'main-1-2' });
  await article.frame.getByRole('button', { name: 'More' }).click();
  await expect(article.frame.getByRole('menuitem', { name: 'Rooms' })).toBeVisible();
  await expect(article.frame.getByRole('menuitem', { name: /full screen/i })).toBeHidden();
  await page.keyboard.press('Escape');
});

test.describe('long', { tag: '@long' }, () => {
  test('settings open in a frame, and what one chooses there lies on its picture', async ({
    article,
    page,
  }) => {
    await article.open('room=second-1-bare-4');
    await article.ready();
    await article.frame.getByRole('button', { name: 'Walk on' }).press('Enter');
    await article.frame.locator('#view').focus();
    await page.keyboard.press('o');
    const settings = article.frame.getByRole('dialog');
    await settings.getByLabel('Controls on the picture').selectOption('stick');
    await settings.getByLabel('Turn in steps').check();
    // The first Escape closes what is open; it does not lead out of the frame.
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);
    await expect(article.frame.getByRole('button', { name: 'Walk and look' })).toBeVisible();
    expect(await article.stepsOut()).toBe(0);
    const { yaw } = await article.call('getPose', {});
    await article.frame.locator('#view').focus();
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(async () => Math.round((await article.call('getPose', {})).yaw - yaw + 360) % 360)
      .toBe(30);
  });

  test('a finger scrolls the article over the picture, and walks with it once one has tapped', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 500 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    const article = new ArticlePage(await context.newPage(), baseURL as string);
    await article.open('room=second-1-bare-4', { width: 360, height: 240 });
    await article.ready();
    const { x, y } = await article.middle();
    const client = await context.newCDPSession(article.page);
    const drag = async (): Promise<void> => {
      const finger = (up: number): { x: number; y: number; id: number }[] => [{ x, y: y - up, id: 1 }];
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: finger(0) });
      for (let up = 10; up <= 100; up += 10) {
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: finger(up) });
        await article.page.waitForTimeout(16);
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const before = await article.call('getPose', {});
    await drag();
    await expect.poll(() => article.scrolled()).toBeGreaterThan(80);
    expect(await article.call('getPose', {})).toEqual(before);
    await article.page.evaluate(() => window.scrollTo(0, 0));
    await article.frame.getByRole('button', { name: 'Walk on' }).tap();
    await drag();
    await expect.poll(async () => (await article.call('getPose', {})).pitch).not.toBe(before.pitch);
    expect(await article.scrolled()).toBe(0);
    await context.close();
    article.close();
  });

  test('what is not seen is not drawn, and is there when it is shown again', async ({ article, page }) => {
    await article.open('room=second-1-bare-4', { style: 'display: none' });
    const show = (style: Readonly<Record<string, string>>): Promise<void> =>
      page.evaluate((to) => {
        Object.assign(document.querySelector('iframe')!.style, to);
      }, style);
    await show({ display: 'block' });
    await article.ready();
    await expect.poll(async () => (await article.told('load')).length, { timeout: 90_000 }).toBe(1);
    for (const hidden of [{ display: 'none' }, { display: 'block', width: '0', height: '0' }]) {
      await show(hidden);
      await expect.poll(() => article.fault('screenshot', {})).toBe('unsupported');
      await show({ display: 'block', width: '480px', height: '300px' });
      await expect.poll(() => article.fault('screenshot', { longest: 320 })).toBe('none');
    }
    const { width, height, alt, credit } = await article.call('screenshot', { longest: 320 });
    expect(width).toBe(320);
    expect(height).toBeLessThan(320);
    expect(alt).toContain('not a photograph');
    expect(credit).toContain('room=second-1-bare-4');
  });

  test('the keyboard goes through the frame and out of it again, stepped in or not', async ({
    article,
    page,
  }) => {
    await article.open('exhibit=castro-rifle');
    await article.ready();
    const tabOut = async (): Promise<number> => {
      await page.getByRole('button', { name: 'Before' }).focus();
      for (let presses = 1; presses <= 80; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.textContent === 'After')) return presses;
      }
      return Infinity;
    };
    expect(await tabOut()).toBeGreaterThan(4);
    await article.frame.getByRole('button', { name: 'Walk on' }).press('Enter');
    expect(await tabOut()).toBeLessThan(80);
  });

  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const)
    test(`axe finds no fault in a frame (${theme}, ${language})`, async ({ article, page }) => {
      await article.open(`exhibit=african-lion-2024&theme=${theme}&lang=${language}`, {
        width: 900,
        height: 600,
      });
      await article.ready();
      await expect(article.frame.locator('[data-claim]').first()).toBeVisible();
      // The second level of the article is the tour's first.
      await expect(article.frame.locator('h1[aria-level="2"]')).toBeVisible();
      await expect(article.frame.locator('aside h2[aria-level="3"]')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

  test('a correction of the gift that is shown is said below the picture, and leads to it', async ({
    article,
  }) => {
    await article.open('exhibit=plastic-menorahs', { width: 900, height: 400 });
    await article.ready();
    await article.frame.getByRole('button', { name: /^Corrected on/ }).click();
    await expect(article.frame.locator('del').first()).toBeInViewport();
    const whole = article.frame.getByRole('link', { name: /whole tour/i });
    await whole.focus();
    expect(new URL((await whole.getAttribute('href')) as string).search).toBe('?exhibit=plastic-menorahs');
    expect(new URL((await whole.getAttribute('href')) as string).pathname).toBe('/');
  });

  for (const [width, height] of [
    [200, 200],
    [320, 180],
  ] as const)
    test(`in ${width} × ${height} there are the picture and one button, and a panel as a sheet`, async ({
      article,
    }) => {
      await article.open('exhibit=castro-rifle', { width, height });
      await article.ready();
      const panel = article.frame.getByRole('complementary');
      const walkOn = article.frame.getByRole('button', { name: 'Walk on' });
      await expect(walkOn).toBeInViewport({ ratio: 1 });
      await expect(panel).toBeHidden();
      await article.frame.getByRole('button', { name: 'Sources' }).click();
      await expect(panel).toBeVisible();
      await walkOn.press('Enter');
      await expect(panel).toBeHidden();
      await article.call('openPanel', { exhibit: 'castro-rifle' });
      await expect(panel.getByRole('button', { name: /close/i }).first()).toBeInViewport({ ratio: 1 });
    });
});
