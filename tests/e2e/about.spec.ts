import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 360, height: 640 } });

test('from a claim to a report of an error, and on to what the museum says of itself', async ({
  tour,
  panel,
  page,
}) => {
  await tour.open('clock=manual&exhibit=hyundai-dynasty');
  await expect(panel.any().getByRole('heading', { name: 'History of this entry' })).toBeVisible();
  await panel.claims().nth(1).getByRole('button', { name: 'Report an error in claim 2' }).click();
  const report = page.getByRole('dialog', { name: 'Report an error' });
  await report.getByLabel(/who says so/).fill('A page of 2020 says more.');
  const letter = report.getByLabel('Your report');
  await expect(letter).toHaveValue(
    /\(hyundai-dynasty\)[^]*Claim 2: [^]*exhibit=hyundai-dynasty[^]*of 2020 says more/,
  );
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(report).toHaveCount(0);

  await page.keyboard.press('i');
  const about = page.getByRole('dialog', { name: 'About this museum' });
  await about.getByRole('link', { name: 'Content notes' }).press('Enter');
  await expect(about.getByRole('heading', { name: 'Content notes' })).toBeFocused();
  await about.getByLabel('Show content notes').check();
  const texts = page.waitForEvent('popup');
  await about.getByRole('link', { name: /texts of all these licences/ }).click();
  await expect((await texts).locator('body')).toContainText('SIL OPEN FONT LICENSE');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.goBack();
  await expect(about).toHaveCount(0);
});
