import type { Page } from '@playwright/test';

/** What visitors look for, in several scripts, with a typing error: each letter is a question. */
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

declare global {
  interface Window {
    /** Milliseconds from each key to the last change of the list it led to; of keys that changed nothing, none. */
    keyTimes?: number[];
  }
}

/**
 * Types words into the open box of the list of gifts, letter by letter.
 *
 * @returns milliseconds from each key to the list that it asked for
 */
export async function typeWords(page: Page, isQuick: boolean): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    window.keyTimes = times;
    let pressed: number | null = null;
    let changed: number | null = null;
    const settle = (): void => {
      if (pressed !== null && changed !== null) times.push(changed - pressed);
      pressed = changed = null;
    };
    window.addEventListener(
      'beforeinput',
      ({ timeStamp }) => {
        settle();
        pressed = timeStamp;
      },
      true,
    );
    const watch = new MutationObserver(() => {
      if (pressed !== null) changed = performance.now();
    });
    for (const part of document.querySelectorAll('dialog ol, dialog [data-total]'))
      watch.observe(part, { childList: true, subtree: true, characterData: true });
  });
  const box = page.getByRole('dialog').getByRole('textbox').first();
  for (const word of isQuick ? words.slice(0, 3) : words) {
    await box.fill('');
    await page.waitForTimeout(300);
    await box.pressSequentially(word, { delay: 220 });
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => {
    // The last one is settled by a key that asks for nothing.
    window.dispatchEvent(new InputEvent('beforeinput'));
    return window.keyTimes ?? [];
  });
}
