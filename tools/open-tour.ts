import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';

export function launchTestBrowser(): Promise<Browser> {
  return chromium.launch(findBrowser().launch);
}

/** Opens an address of the tour under `?debug` and waits until one can walk. */
export async function openTour(
  browser: Browser,
  url: string,
  query: string,
  width: number,
  height: number,
  hasTouch = false,
): Promise<Page> {
  // A context of its own: what looks for faults of access opens a page beside it.
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch,
    isMobile: hasTouch,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${url}?debug&${query}`, { waitUntil: 'commit' });
  await awaitTour(page);
  return page;
}

/** Waits until one can walk in a tour that is being opened under `?debug`. */
export async function awaitTour(page: Page): Promise<void> {
  await page.waitForFunction(() => window.museum !== undefined);
  await page.evaluate(() => window.museum!.ready);
}
