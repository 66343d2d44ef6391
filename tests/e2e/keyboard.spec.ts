import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const isOnPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);

test('a room is a list of what is in it: Tab follows the walk, the picture follows Tab, C tells what lies ahead', async ({
  tour,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&room=main-2-8');
  const list = page.getByRole('navigation', { name: 'In this room' });
  await tour.focusView();
  await page.keyboard.press('Tab');
  await expect(list.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(list).toMatchAriaSnapshot(`
    - navigation "In this room":
      - button "Describe what is in front of me"
      - heading "Documented gifts" [level=2]
      - list:
        - listitem:
          - button /Silver "Parrot" from the President of India Giver not stated, India, 1993 .* metres? (ahead|behind you|to the left|to the right)/
      - heading "Ways on" [level=2]
      - list:
        - listitem:
          - button /Door to Right corridor .* metres? (ahead|behind you|to the left|to the right)/
      - paragraph:
        - text: /\\d+ veiled places/
        - button "Look at the next veiled place"
  `);
  // What has the keyboard is in the middle of the picture.
  const gift = list.locator('[data-exhibit]').first();
  await expect(gift).toBeFocused();
  const exhibit = await gift.getAttribute('data-exhibit');
  await page.keyboard.press('c');
  const words = page.getByRole('region', { name: 'In front of you' });
  await expect(words).toContainText('You are in India.');
  await expect(words).toContainText(/At 1?[12] o’clock, /);
  await expect(page.locator('#interface output').filter({ hasText: 'You are in India.' })).toHaveCount(1);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list.locator(`[data-exhibit="${exhibit}"]`)).toBeFocused();

  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Through the door, and back to the picture.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => tour.room()).toBe('main-2-right-4');
  await expect(page.locator('#view')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(list.locator('[aria-current]')).toBeFocused();
  // No trap: what follows the list comes after its last button, what comes before it is the picture.
  await page.keyboard.press('End');
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    if (await list.evaluate((element) => !element.contains(document.activeElement))) break;
  }
  expect(await list.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test(
  'the left hand alone goes from gift to gift, reads one and walks on',
  { tag: '@long' },
  async ({ tour, page }) => {
    await tour.open('clock=manual&quality=low&room=main-1-4');
    const list = page.getByRole('navigation', { name: 'In this room' });
    await tour.focusView();
    await page.keyboard.press('Tab');
    await expect(list.locator('[aria-current]')).toBeFocused();
    await page.keyboard.press('Tab');
    const gift = list.locator('[data-exhibit]:focus');
    await expect(gift).toHaveCount(1);
    const exhibit = await gift.getAttribute('data-exhibit');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(new RegExp(`exhibit=${exhibit}`));
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list.locator(`[data-exhibit="${exhibit}"]`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#view')).toBeFocused();
    const before = await tour.pose();
    await page.keyboard.down('s');
    await tour.advance(0.3);
    await page.keyboard.up('s');
    const after = await tour.pose();
    expect(Math.hypot(after.x - before.x, after.z - before.z)).toBeGreaterThan(0.1);
  },
);

test(
  'with less motion nothing is ever between two places: each picture shows one of them',
  { tag: '@long' },
  async ({ tour, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await tour.open('room=main-1-4');
    await tour.settled();
    // Every pose there is while frames are drawn, of which each deed may add one.
    await page.evaluate(() => {
      const poses = new Set<string>();
      const note = (): void => {
        const { room, x, z, yaw, pitch } = window.museum!.pose();
        poses.add([room, x, z, yaw, pitch].join(' '));
        requestAnimationFrame(note);
      };
      note();
      Object.assign(window, { countPoses: () => poses.size });
    });
    const count = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { countPoses: () => number }).countPoses());
    expect(await count()).toBe(1);
    const deeds: readonly (() => Promise<void>)[] = [
      async () => tour.focusView().then(() => page.keyboard.press('n')),
      async () => page.keyboard.press('n'),
      async () => page.keyboard.press('Enter'),
      async () => page.keyboard.press(']'),
      async () => page.keyboard.press('Escape'),
      async () => tour.walkTo({ room: 'main-3-2' }),
      async () => tour.goTo({ room: 'main-1-4' }),
    ];
    let before = 1;
    for (const deed of deeds) {
      await deed();
      await tour.settled();
      await page.waitForTimeout(400);
      const now = await count();
      expect(now - before).toBeLessThanOrEqual(1);
      before = now;
    }
    expect(before).toBeGreaterThan(4);
  },
);

test(
  'letters write where one writes, and walk nowhere once they are switched off',
  { tag: '@long' },
  async ({ tour, page }) => {
    await tour.open('room=main-1-4&view=gifts');
    const pose = await tour.pose();
    const box = page.getByRole('dialog').locator('[data-first]');
    await box.focus();
    await page.keyboard.type('wasd wolf c x');
    await expect(box).toHaveValue('wasd wolf c x');
    expect(await tour.pose()).toEqual(pose);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await tour.focusView();
    await page.keyboard.press('o');
    await page.getByLabel('Letter shortcuts').uncheck();
    await page.keyboard.press('Escape');
    await tour.focusView();
    for (const key of ['w', 'c', 'l', 'n']) await page.keyboard.press(key);
    expect(await tour.pose()).toEqual(pose);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'In front of you' })).toHaveCount(0);
  },
);

test(
  'forced colours and the narrowest page keep the list, its focus and the panel in sight',
  { tag: '@long' },
  async ({ tour, page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 256 });
    await tour.open('clock=manual&room=main-1-4');
    await tour.focusView();
    await page.keyboard.press('Tab');
    const current = page.locator('nav [aria-current]');
    await expect(current).toBeFocused();
    await expect(current).toBeInViewport();
    const outline = await current.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeInViewport();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    expect(await isOnPage(page)).toBe(true);
    // The colours are the system's own, and not those the styles name.
    const { violations } = await new AxeBuilder({ page }).disableRules(['color-contrast']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
);

test('the keyboard is never nowhere, whatever is pressed', { tag: '@long' }, async ({ tour, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&room=main-1-4');
  await tour.focusView();
  let state = 20261126;
  const random = (most: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % most;
  };
  const keys = [
    'Tab',
    'Tab',
    'Tab',
    'Enter',
    'Escape',
    'ArrowDown',
    'End',
    'n',
    'p',
    'c',
    'm',
    'h',
    'x',
    'Home',
  ];
  const pressed: string[] = [];
  for (let press = 0; press < 150; press++) {
    const key = keys[random(keys.length)] as string;
    const wasOnPage = await isOnPage(page);
    // What leads to another site is not followed.
    if (key === 'Enter' && (await page.locator('a[href^="http"]:focus').count()) > 0) continue;
    pressed.push(key);
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    // Beyond the last of the page lies the browser's own bar: there Tab begins anew.
    if (key === 'Tab' || !wasOnPage) continue;
    await expect.poll(() => isOnPage(page), { message: pressed.slice(-6).join(' ') }).toBe(true);
  }
});
