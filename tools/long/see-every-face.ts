import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/language/languages.ts';
import { openTour } from '../open-tour.ts';
import { findCutText } from './find-cut-text.ts';
import { findSmallTargets } from './find-small-targets.ts';
import type { LongResult } from './see-every-room.ts';

/** Keys that open the faces; `tests/keys` holds that they do. */
const keys = {
  plan: 'm',
  rooms: 'r',
  gifts: 'l',
  map: 'g',
  timeline: 'y',
  tours: 't',
  trail: 'k',
  share: 'u',
  about: 'i',
  settings: 'o',
  help: 'h',
} as const;

/** A large page; a phone, under fingers; and what is left of a page 1280 wide at four times its size (WCAG 1.4.10). */
const sizes = [
  { width: 1280, height: 800, hasTouch: false },
  { width: 390, height: 844, hasTouch: true },
  { width: 320, height: 256, hasTouch: false },
] as const;

/** Languages whose letters, lengths of words and directions differ most: all that are looked at on the narrowest page. */
const differing = ['en', 'ko', 'ar'];
const narrowest = 320;

/** What one presses is at least so large, CSS pixels: by a mouse (WCAG 2.5.8), by a finger. */
const leastByMouse = 24;
const leastByFinger = 44;

/** Letters, words, lines and paragraphs as far apart as a reader may want them (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/**
 * Opens every face, the panel of a gift and the list of a room in several languages on large and small pages: no text may
 * be cut, also with more space between letters; nothing may reach past the page; what one presses is large enough; and axe
 * must find no fault. A picture of each is kept in a folder that is not committed.
 *
 * @param folder for the pictures
 * @param tags of languages; all, if left out
 */
export async function seeEveryFace(
  browser: Browser,
  url: string,
  folder: string,
  tags: readonly string[] = languages.map(({ tag }) => tag),
): Promise<LongResult> {
  mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  let count = 0;
  for (const tag of tags) {
    for (const { width, height, hasTouch } of sizes) {
      if (width === narrowest && !differing.includes(tag)) continue;
      // The picture behind stands still: faces are what is looked at.
      const query = `clock=manual&mirror=off&quality=low&room=main-1-4&lang=${tag}`;
      const page = await openTour(browser, url, query, width, height, hasTouch);
      try {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.locator('#interface nav').first().waitFor({ timeout: 60_000 });
        const direction = await page.locator('html').getAttribute('dir');
        if (direction !== (tag === 'ar' ? 'rtl' : 'ltr')) faults.push(`${tag}: the page is ${direction}`);
        const look = async (name: string, scope: string): Promise<void> => {
          count++;
          const found = await lookAt(page, scope, hasTouch ? leastByFinger : leastByMouse);
          faults.push(...found.map((fault) => `${name} ${tag} ${width}: ${fault}`));
          await page.screenshot({ path: join(folder, `${name}-${tag}-${width}.png`), timeout: 120_000 });
        };
        for (const [face, key] of Object.entries(keys)) {
          try {
            await page.locator('#view').focus();
            await page.keyboard.press(key);
            await page.locator('dialog[open]').waitFor({ timeout: 60_000 });
            await page.waitForLoadState('networkidle');
            await page.evaluate(() => document.fonts.ready);
            await look(face, 'dialog[open]');
          } catch (error) {
            faults.push(`${face} ${tag} ${width}: ${String(error).split('\n')[0]}`);
          }
          await page.keyboard.press('Escape');
          await page.locator('dialog[open]').waitFor({ state: 'detached' });
        }
        await page.locator('#view').focus();
        await page.keyboard.press('Tab');
        await page.locator('nav [aria-current]').waitFor();
        await look('list', '#interface');
        await page.keyboard.press('Enter');
        await page.locator('aside [data-claim]').first().waitFor();
        await look('panel', '#interface');
      } catch (error) {
        faults.push(`${tag} ${width}: ${String(error).split('\n')[0]}`);
      } finally {
        await page.context().close();
      }
    }
  }
  return { faults, count };
}

async function lookAt(page: Page, scope: string, least: number): Promise<readonly string[]> {
  const isFace = scope.startsWith('dialog');
  const faults = isFace ? await page.evaluate(findCutText) : [];
  faults.push(...(await page.evaluate(findSmallTargets, least)));
  const { violations } = await new AxeBuilder({ page })
    .include(scope)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  faults.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`));
  if (!isFace) return faults;
  const wider = await page.evaluate(addSpacing, spacing);
  faults.push(...(await page.evaluate(findCutText)).map((fault) => `spaced out: ${fault}`));
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return wider ? faults : [...faults, 'letters could not be spaced out'];
}

/** A sheet made by a script: the policy of the page allows no other. */
function addSpacing(rules: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  return document.adoptedStyleSheets.length === 1;
}
