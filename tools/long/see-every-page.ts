import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { listPagePaths } from '../pages/pack-pages.ts';
import type { SiteFacts } from '../pages/site-facts.ts';
import type { LongResult } from './see-every-room.ts';

/** As narrow as a page must be read without sideways scroll, CSS pixels. */
const narrowest = { width: 320, height: 640 } as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Opens every page of the catalogue in every language it is written in, by day and by night in turn: nothing is wider than the
 * narrowest window, nothing is asked of another site, axe finds no fault.
 *
 * @param site address of the built site, ending in a slash
 * @param isChosen pages to look at; all where it is left out
 */
export async function seeEveryPage(
  browser: Browser,
  site: string,
  facts: SiteFacts,
  isChosen: (path: string) => boolean = () => true,
): Promise<LongResult> {
  const faults: string[] = [];
  const paths = listPagePaths(facts).filter(isChosen);
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: narrowest, colorScheme });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site)) faults.push(`${page.url()}: asks ${request.url()}`);
    });
    for (const path of paths.filter((_, at) => at % 2 === (colorScheme === 'light' ? 0 : 1))) {
      await page.goto(site + path);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (excess > 0) faults.push(`${path}: ${excess} pixels too wide`);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      for (const { id, nodes } of violations) faults.push(`${path}: ${id}, ${nodes[0]?.html.slice(0, 120)}`);
    }
    await context.close();
  }
  return { count: paths.length, faults };
}
