import type { Page } from '@playwright/test';
import { countCardObjects } from './count-card-objects.ts';
import type { Doing } from './soak-page.ts';

/** Words that are looked for: in five scripts, of one letter and of many, of which some find nothing. */
const words = [
  'vase',
  'rifle',
  'ㄹㅅㅇ',
  '백두산',
  'ваза',
  'Россия',
  'Castro',
  'sil',
  'x',
  'qqqqq',
  'طبق',
  '花瓶',
  'lion',
];

const rooms: Doing = {
  name: 'every room three times',
  // The rounds are three: each is the whole house, however many rooms it has.
  times: 3,
  run: (page) =>
    page.evaluate(async () => {
      const museum = window.museum!;
      const [first, ...others] = museum.rooms();
      for (const { id } of [...others, first!]) {
        await museum.goTo({ room: id });
        museum.advance(0.1);
        await museum.settled();
      }
    }),
};

const panels: Doing = {
  name: 'panels opened and closed',
  times: 2001,
  run: async (page, times) => {
    const ids = await page.evaluate(() => window.museum!.rooms().map(({ id }) => id));
    // What is in a room is a list from the first press of Tab on.
    await page.evaluate(() => window.museum!.goTo({ room: 'main-2-8' }));
    await page.locator('#view').focus();
    await page.keyboard.press('Tab');
    await page.getByRole('navigation', { name: 'In this room' }).waitFor({ state: 'attached' });
    let opened = 0;
    for (let at = 0; opened < times; at = (at + 1) % ids.length) {
      opened += await page.evaluate(openPanels, [ids[at]!, times - opened] as const);
    }
    await page.evaluate((id) => window.museum!.goTo({ room: id }), ids[0]!);
    await rest(page);
  },
};

/** Opens and closes the panel of each gift in a room, by the list of what is in it. Runs in the page. */
async function openPanels([room, most]: readonly [string, number]): Promise<number> {
  const museum = window.museum!;
  await museum.goTo({ room });
  museum.advance(0.1);
  const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    for (let wait = 0; wait < 2000; wait++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`${room}: ${what}`);
  };
  const documented = (await museum.exhibits(room))
    .filter((exhibit) => exhibit.documented)
    .map(({ id }) => id);
  let opened = 0;
  for (const id of documented.slice(0, most)) {
    document.querySelector<HTMLElement>('#view')?.focus();
    const button = await until(`${id} is not in the list of the room`, () =>
      document.querySelector<HTMLElement>(`nav [data-exhibit="${id}"]`),
    );
    button.focus();
    button.click();
    await until(`the panel of ${id} does not open`, () =>
      document.querySelector(`aside h2`)?.textContent?.trim(),
    );
    await until(`the panel of ${id} has no claim`, () => document.querySelector('aside [data-claim]'));
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }),
    );
    await until(`the panel of ${id} does not close`, () => document.querySelector('aside h2') === null);
    opened++;
  }
  return opened;
}

const searches: Doing = {
  name: 'searches',
  times: 501,
  run: async (page, times) => {
    await page.locator('#view').focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const box = dialog.getByRole('textbox').first();
    const rows = dialog.locator('[data-total]');
    for (let time = 0; time < times; time++) {
      const before = await rows.textContent();
      await box.fill(words[time % words.length]!);
      await page.waitForFunction(
        (told) => document.querySelector('dialog [data-total]')?.textContent !== told,
        before,
      );
    }
    await box.fill('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.evaluate(() => window.museum!.goTo({ room: window.museum!.rooms()[0]!.id }));
    await rest(page);
  },
};

const stops: Doing = {
  name: 'stops of a tour',
  times: 201,
  run: async (page, times) => {
    await page.getByRole('button', { name: 'Tours', exact: true }).click();
    await page
      .getByRole('button', { name: /^(Begin|Go on at stop \d+): / })
      .first()
      .click();
    const player = page.getByRole('region', { name: /^Guided tour/ });
    const choice = player.getByRole('combobox', { name: 'Stop' });
    await choice.waitFor();
    const count = await choice.getByRole('option').count();
    for (let time = 0; time < times; time++) {
      await choice.selectOption(String((time + 1) % count));
      await player.getByRole('button', { name: 'Pause' }).click();
      // All that is seen from a stop comes, so that each round holds the same.
      await page.evaluate(async () => {
        window.museum!.advance(0.5);
        await window.museum!.settled();
      });
    }
    await player.getByRole('button', { name: 'End the tour' }).click();
    await page.evaluate(() => window.museum!.goTo({ room: window.museum!.rooms()[0]!.id }));
    await rest(page);
  },
};

/**
 * Lets time pass until nothing is on its way: what has come goes to the card a piece a frame, and what lies behind a door comes last.
 * At rest is a page that holds as many objects on the card as it did 80 frames before.
 */
async function rest(page: Page): Promise<void> {
  let before = -1;
  for (let still = 0, time = 0; still < 2; time++) {
    if (time === 50) throw new Error('the tour does not come to rest');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 40; frame++) {
        window.museum!.advance(0.1);
        await window.museum!.settled();
      }
    });
    const now = await page.evaluate(countCardObjects);
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** What visitors do in the tour, again and again. */
export const tourDoings: readonly Doing[] = [rooms, panels, searches, stops];
