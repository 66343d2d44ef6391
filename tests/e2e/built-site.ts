import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { StaticSite } from './static-site.ts';

/** Tests in a browser that keeps the museum, of a site that can be stopped, spoilt and deployed anew. */
export const test = base.extend<{ built: string; site: StaticSite }>({
  built: [fileURLToPath(new URL('../../dist/', import.meta.url)), { option: true }],
  // A host of its own: switching a page offline does not reach the thread that keeps.
  site: async ({ built }, use, { parallelIndex }) => {
    const site = new StaticSite(built, 4171 + parallelIndex);
    await site.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** What browsers and the tour say of files that did not come. */
export const missingFiles = [
  /Failed to load resource/,
  /delivery:/,
  /could not be (?:fetched|loaded)/,
  /net::ERR/,
  /preload/,
];

/** Waits until the thread listens, and what came before it has been kept. */
export async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => {
    const come = performance.getEntriesByType('resource').map(({ name }) => name);
    const rooms = come.filter((name) => /\/(?:models|light)\/|\/rooms\//.test(name) && !name.includes('?'));
    const kept = await Promise.all(rooms.map((name) => caches.match(name, { ignoreVary: true })));
    return rooms.length > 0 && kept.every(Boolean);
  });
}

/** Opens the tour where it has been open before, whoever answers. */
export async function reopen(page: Page, query: string): Promise<void> {
  await page.goto(`./?debug&mirror=off&offline&quality=low&${query}`, { waitUntil: 'commit' });
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /settings/i }).click();
}

export { expect };
