import AxeBuilder from '@axe-core/playwright';
import type { Whereabouts } from '../../src/sound/hear-place.ts';
import { expect, test } from './fixtures.ts';
import { bundleForPage } from './pages/bundle-for-page.ts';
import type { Level, measureSound } from './pages/measure-sound.ts';

test.use({ viewport: { width: 360, height: 640 } });

test(
  'first steps, menu, cloakroom, projector and sound, by keys alone',
  { tag: '@long' },
  async ({ tour, page }) => {
    await tour.open('room=main-2-8');
    const steps = page.getByRole('region', { name: 'First steps' });
    await expect(steps.getByRole('listitem')).toHaveCount(3);
    // The bar holds on the narrowest page.
    const bar = page.getByRole('navigation', { name: 'Tour' });
    const widths = await bar.evaluate((nav) => [nav.scrollWidth, nav.clientWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);

    await tour.focusView();
    await page.keyboard.down('w');
    await expect(steps.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.up('w');

    await page.getByRole('button', { name: 'More' }).press('Enter');
    const menu = page.getByRole('menu', { name: 'More' });
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).include('[role="menu"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect(menu.getByRole('menuitem', { name: 'Help' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('dialog', { name: 'How to get about' }).getByText('full screen'),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'More' })).toBeFocused();

    // Nothing of the sounds is fetched before they are wanted.
    const scripts = (): Promise<number> =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /open-sound/.test(name)).length,
      );
    expect(await scripts()).toBe(0);
    await tour.focusView();
    await page.keyboard.press('b');
    await expect.poll(scripts).toBe(1);
    await page.keyboard.press('o');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await settings.getByRole('slider', { name: 'Volume' }).press('Home');
    await settings.getByLabel('Text size').selectOption('large');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('display=projector');

    await page.reload();
    await tour.ready();
    await expect(page.locator('html[data-text-size="large"][data-display="projector"]')).toHaveCount(1);
    await tour.focusView();
    await page.keyboard.press('o');
    await expect(settings.getByLabel('Sound')).toBeChecked();
    await expect(settings.getByRole('slider', { name: 'Volume' })).toHaveValue('0');
    await page.keyboard.press('Escape');

    // Somewhere else, and back to the entrance.
    await page.keyboard.press('x');
    await expect(page.getByText('Chance has led you to')).toBeVisible();
    expect(await tour.room()).not.toBe('main-2-8');
    await tour.focusView();
    await page.keyboard.press('Home');
    await expect.poll(() => tour.room()).toMatch(/forecourt|path/);
  },
);

test('what is heard does not clip, a hall is far quieter than a court, and silence is silent', async ({
  page,
}) => {
  await page.goto('./icon.svg');
  await page.evaluate(await bundleForPage('tests/e2e/pages/measure-sound.ts', 'soundLevels'));
  const court: Whereabouts = {
    isOpen: true,
    toStream: 25,
    toEaves: 20,
    toDoor: Infinity,
    finish: 'outdoors',
    volume: 0,
  };
  const hall: Whereabouts = { ...court, isOpen: false, finish: 'summary-hall', volume: 2400 };
  const measure = (...asked: Parameters<typeof measureSound>): Promise<Level> =>
    page.evaluate(
      ([place, does]) =>
        (
          globalThis as unknown as { soundLevels: { measureSound: typeof measureSound } }
        ).soundLevels.measureSound(place, does),
      asked,
    );
  const levels = {
    outside: await measure(court, ['bells']),
    hall: await measure(hall, []),
    steps: await measure(hall, ['steps']),
    door: await measure(hall, ['door']),
    all: await measure('everything', ['steps', 'door', 'bells']),
    silence: await measure(court, ['silenced', 'steps']),
  };
  expect(levels.all.peak).toBeLessThan(0.9);
  expect(levels.outside.rms).toBeGreaterThan(0.02);
  expect(levels.hall.rms).toBeLessThan(levels.outside.rms / 4);
  expect(levels.hall.rms).toBeGreaterThan(0.0005);
  expect(levels.steps.rms).toBeGreaterThan(levels.hall.rms);
  expect(levels.steps.peak).toBeLessThan(levels.door.peak);
  expect(levels.silence.peak).toBeLessThan(0.0001);
  expect(await measure(hall, [])).toEqual(levels.hall);
});
