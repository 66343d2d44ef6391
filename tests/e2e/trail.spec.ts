import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 480, height: 480 } });

test('a trail is made by keys alone, walked from its link, and printed', async ({ tour, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tour.open('clock=manual&exhibit=putin-rifle-2023&trail=1~kim-bear-nobody');
  await page.getByRole('button', { name: 'Add to trail', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Open the trail (2 gifts)' }).press('Enter');
  const face = page.getByRole('dialog', { name: 'Trail' });
  await expect(face.getByRole('alert')).toHaveText('There is no gift called “kim-bear-nobody” here.');
  const rifle = face.getByRole('listitem').filter({ hasText: /rifle/i });
  await rifle.getByRole('button', { name: /^move up/i }).press('Enter');
  await expect(rifle.getByRole('button', { name: /^move down/i })).toBeFocused();
  await rifle.getByRole('textbox').focus();
  await page.keyboard.type('Who <b>made</b> it?');
  await face.getByLabel('Title of the trail').focus();
  await page.keyboard.type('Two guns');
  await expect(page).toHaveURL(/view=trail&trail=1~T_Two_guns~putin-rifle-2023_Who/);

  // On paper there is the sheet and nothing else.
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-class-sheet]');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Who <b>made</b> it?');
  await expect(page.locator('#tour')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toBeHidden();

  const link = await face.getByLabel('Link to walk it', { exact: true }).inputValue();
  await page.goto(`${link.replace('?', 'embed.html?')}&debug&clock=manual&quality=low&mirror=off`);
  await tour.ready();
  const player = page.getByRole('region', { name: /guided tour: two guns/i });
  await expect(player).toContainText('Note of this trail Who <b>made</b> it?');
  // Who nobody knows is no stop.
  await expect(player).toContainText('Stop 1 of 1');
  await player.getByRole('button', { name: 'Next sentence' }).press('Enter');
  await expect(player).toContainText(/documented/i);
  await expect(player.getByRole('button', { name: /source/i })).toBeVisible();
});
