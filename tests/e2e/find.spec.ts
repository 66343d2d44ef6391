import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Nothing here needs a picture: time stands still under it. */
const still = './?debug&quality=low&mirror=off&clock=manual';
const box = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('dialog').getByRole('textbox').first();
const total = (page: Page): ReturnType<Page['locator']> => page.locator('dialog [data-total]');

test('gifts are found by keys alone, opened, and come back to as they were left', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${still}&view=gifts`);
  await expect(total(page)).toHaveText('474 gifts.');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('ㄹㅅㅇ');
  await expect(total(page)).not.toHaveText('474 gifts.');
  await expect(page).toHaveURL(/[?&]q=%E3%84%B9/);
  const results = page.locator('dialog ol a[data-exhibit]');
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(results.last()).toBeFocused();
  const scrolled = (): Promise<number> =>
    page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('dialog *')].map(({ scrollTop }) => Math.round(scrollTop))),
    );
  await expect.poll(scrolled).toBeGreaterThan(500);
  const [id, found] = [await results.last().getAttribute('data-exhibit'), await total(page).textContent()];
  const before = await scrolled();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`[?&]exhibit=${id}`));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(box(page)).toHaveValue('ㄹㅅㅇ');
  await expect(total(page)).toHaveText(found ?? '');
  await expect.poll(scrolled).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a phone filters and gifts take turns, nothing is cut off, and axe finds no fault', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${still}&view=gifts&q=vase&lang=ko`);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('ol > li')).not.toHaveCount(0);
  await dialog.getByRole('button', { name: '거르기' }).click();
  await expect(dialog.locator('ol')).toBeHidden();
  await dialog.getByRole('checkbox', { name: /^중국/ }).check();
  await expect(page).toHaveURL(/[?&]country=CN/);
  const checks = async (): Promise<void> => {
    // What is only said aloud is a pixel wide; boxes to write in scroll by themselves.
    const cut = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll(':not(input)')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .filter((part) => getComputedStyle(part).overflowX !== 'visible')
        .map((part) => part.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  };
  await checks();
  await dialog.getByRole('button', { name: /보기$/ }).last().click();
  await expect(dialog.getByRole('button', { name: '빼기: 중국' })).toBeVisible();
  await checks();
});
