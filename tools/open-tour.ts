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
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'UTC' });
  page.setDefaultTimeout(180_000);
  await page.goto(`${url}?debug&${query}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.museum !== undefined);
  await page.evaluate(() => window.museum!.ready);
  return page;
}
