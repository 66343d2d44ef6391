import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { faces } from '../../src/address/faces.ts';
import { openTour } from '../open-tour.ts';
import { findCutText } from './find-cut-text.ts';
import type { LongResult } from './see-every-room.ts';

/** Languages whose letters, lengths of words and directions differ most. */
const shown = ['en', 'ko', 'ar'];
const sizes = [
  [1280, 800],
  [390, 844],
] as const;
/**
 * Opens every face in several languages on a large and a small page: no text may be cut, nothing may reach past the
 * page, and axe must find no fault. A picture of each is kept in a folder that is not committed.
 *
 * @param folder for the pictures
 * @param languages tags, others than those usually looked at
 */
export async function seeEveryFace(
  browser: Browser,
  url: string,
  folder: string,
  languages: readonly string[] = shown,
): Promise<LongResult> {
  mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  let count = 0;
  for (const language of languages) {
    for (const [width, height] of sizes) {
      for (const face of faces) {
        const name = `${face} ${language} ${width}`;
        // The picture behind stands still: faces are what is looked at.
        const query = `clock=manual&mirror=off&quality=low&room=main-1-4&lang=${language}&view=${face}`;
        const page = await openTour(browser, url, query, width, height);
        try {
          await page.emulateMedia({ reducedMotion: 'reduce' });
          const sheet = page.locator('dialog[open]');
          await sheet.waitFor({ timeout: 60_000 });
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => document.fonts.ready);
          count++;
          faults.push(...(await page.evaluate(findCutText)).map((fault) => `${name}: ${fault}`));
          const direction = await page.locator('html').getAttribute('dir');
          if (direction !== (language === 'ar' ? 'rtl' : 'ltr'))
            faults.push(`${name}: the page is ${direction}`);
          const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
          faults.push(
            ...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 120)}`),
          );
          await page.screenshot({ path: join(folder, `${face}-${language}-${width}.png`), timeout: 120_000 });
        } catch (error) {
          faults.push(`${name}: ${String(error).split('\n')[0]}`);
        } finally {
          await page.context().close();
        }
      }
    }
  }
  return { faults, count };
}
