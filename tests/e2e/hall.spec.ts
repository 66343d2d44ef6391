import { expect, test } from './fixtures.ts';

/** Nothing here needs a picture: time stands still under it. */
const still = './?debug&quality=low&mirror=off&clock=manual';

test('what was found is walked as a hall of its own, which says what it is and leads back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 360 });
  await page.goto(`${still}&view=gifts&country=MN`);
  const results = page.locator('dialog ol a[data-exhibit]');
  await expect(results.first()).toBeVisible();
  const found = await results.evaluateAll((links) =>
    links.map((link) => (link as HTMLElement).dataset['exhibit']),
  );
  await page.getByRole('link', { name: 'Walk these as a hall' }).click();
  await expect(page).toHaveURL(/[?&]hall=found&country=MN/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Mongolia: ${found.length} gifts`);
  await expect(page.getByText('There is no such hall in the museum')).toBeVisible();
  const standing = await page.evaluate(async () => {
    const probe = window.museum as NonNullable<typeof window.museum>;
    const rooms = await Promise.all(probe.rooms().map(({ id }) => probe.exhibits(id)));
    return rooms.flat();
  });
  expect(new Set(standing.map(({ id }) => id))).toEqual(new Set(found));
  expect(standing).toHaveLength(found.length);
  expect(standing.every(({ documented }) => documented)).toBe(true);

  const [gift] = standing;
  await page.evaluate((exhibit) => window.museum?.goTo({ exhibit: exhibit as string }), gift?.id);
  await expect(page).toHaveURL(/[?&]exhibit=.*hall=found/);
  const home = page.getByRole('link', { name: 'See it where it stands' });
  await home.click();
  await expect(page).toHaveURL(new RegExp(`[?&]exhibit=${gift?.id}(&|$)`));
  await expect(page).not.toHaveURL(/hall=/);
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mongolia: /);
});
