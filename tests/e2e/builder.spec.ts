import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test('by keyboard one chooses a gift, copies code that holds it, and sees it open', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto('builder.html?tour=faces&lang=en');
  await expect(page.getByRole('combobox', { name: 'A guided tour' })).toHaveValue('faces');
  await page.getByRole('radio', { name: 'A gift' }).press('Space');
  await page.getByRole('searchbox', { name: 'Find a gift' }).fill('castro rifle');
  const gift = page.getByRole('list', { name: 'Gifts found' }).getByRole('button').first();
  await gift.press('Enter');
  await expect(gift).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'Level of its heading' }).selectOption('3');

  const code = page.getByRole('textbox', { name: 'Code to copy' });
  await expect(code).toHaveValue(/exhibit="castro-rifle" lang="en" heading-level="3"/);
  await expect(code).toHaveValue(new RegExp(`<a href="${baseURL}gifts/castro-rifle.html">`));
  await page.getByRole('button', { name: 'Copy: Code to copy' }).press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  // What the closed tour has cost is known to the byte.
  await expect(page.getByText('Before it is opened').locator('+ *')).toHaveText(/^\d[\d.]* kB$/);

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.getByRole('button', { name: /Walk in/ }).press('Enter');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', { name: 'Walk on' })).toBeVisible();
  expect(await frame.locator('html').evaluate(() => location.search)).toContain('exhibit=castro-rifle');
});
