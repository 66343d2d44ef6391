import type { Page } from '@playwright/test';
import { markOf } from './read-script-times.ts';

/** What visitors look for, in several scripts, with typing errors: each letter is a question. */
const words = [
  'rifle putin',
  'vase',
  'chernenko',
  'elefant ivory',
  'silver dish carter',
  'ㄹㅅㅇ',
  '꽃병',
  '러시아',
  'ваза',
  'Путин',
  'سيف',
  'sword arafat',
  'carpet',
  'cuba 1986',
  'basketbal',
];

/** Between two keys, milliseconds: what follows the first should not be taken for what follows the second. */
const pause = 250;

declare global {
  interface Window {
    /** Keys pressed so far; and of them, those that have changed the list. */
    keys?: { pressed: number; readonly listed: number[] };
  }
}

/** What the marks around a key and the list that follows it are called. */
export const keyName = (key: number): string => `key ${key}`;

/**
 * Types words into the open box of the list of gifts, letter by letter; the page marks each key, and the first change of
 * the list after it.
 *
 * @returns the numbers of the keys that changed the list
 */
export async function typeWords(page: Page, isQuick: boolean): Promise<readonly number[]> {
  await page.evaluate(
    ([begin, end]) => {
      const keys = { pressed: 0, listed: [] as number[] };
      window.keys = keys;
      window.addEventListener(
        'beforeinput',
        () => {
          keys.pressed++;
          performance.mark(String(begin).replace('#', String(keys.pressed)));
        },
        true,
      );
      const results = document.querySelector('dialog ol')?.parentElement;
      if (!results) throw new Error('bench: there is no list of gifts');
      new MutationObserver((changes) => {
        // The list itself goes where nothing is found, and comes back.
        const isListed = changes.some(({ target }) => target === results || target.nodeName === 'OL');
        if (!isListed || keys.listed.at(-1) === keys.pressed) return;
        keys.listed.push(keys.pressed);
        performance.mark(String(end).replace('#', String(keys.pressed)));
      }).observe(results, { childList: true, subtree: true });
    },
    [markOf('key #', 'begin'), markOf('key #', 'end')],
  );
  const box = page.getByRole('dialog').getByRole('textbox').first();
  for (const word of isQuick ? words.slice(0, 4) : words) {
    await box.pressSequentially(word, { delay: pause });
    await page.waitForTimeout(2 * pause);
    // Emptied by one key, which asks for the whole list: that is a question, too.
    await box.press('ControlOrMeta+a');
    await box.press('Delete');
    await page.waitForTimeout(2 * pause);
  }
  return page.evaluate(() => window.keys?.listed ?? []);
}
