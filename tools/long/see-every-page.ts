import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { listPagePaths } from '../pages/pack-pages.ts';
import type { SiteFacts } from '../pages/site-facts.ts';
import type { LongResult } from './see-every-room.ts';

/** As narrow as a page must be read without sideways scroll, CSS pixels. */
const narrowest = { width: 320, height: 640 } as const;

/** Tabs beside each other, in either colour scheme: a page spends most of its time waiting. */
const tabs = 2;

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
  const schemes = ['light', 'dark'] as const;
  await Promise.all(
    schemes.map(async (colorScheme, row) => {
      const context = await browser.newContext({ viewport: narrowest, colorScheme });
      const waiting = paths.filter((_, at) => at % schemes.length === row);
      const lookOn = async (): Promise<void> => {
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
        });
        page.on('request', (request) => {
          if (!request.url().startsWith(site)) faults.push(`${page.url()}: asks ${request.url()}`);
        });
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          await page.goto(site + path);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (excess > 0) faults.push(`${path}: ${excess} pixels too wide`);
          // The other mode opens a tab more for each page, to see into frames of other sites: there are none.
          const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
          for (const { id, nodes } of violations)
            faults.push(`${path}: ${id}, ${nodes[0]?.html.slice(0, 120)}`);
        }
      };
      await Promise.all(Array.from({ length: tabs }, lookOn));
      await context.close();
    }),
  );
  return { count: paths.length, faults };
}
