import type { Page } from '@playwright/test';
import type { Doing } from './soak-page.ts';

/** Tours in an article that are opened, start, and are taken out of the page again, frame and all. */
export const embedDoings: readonly Doing[] = [
  {
    name: 'embeds made, opened and removed',
    times: 102,
    run: async (page: Page, times: number) => {
      for (let time = 0; time < times; time++) await page.evaluate(() => window.makeAndRemove!());
      await page.waitForFunction(() => document.querySelector('iframe') === null);
    },
  },
];

/**
 * An article that shows nothing but what its script puts into it.
 *
 * @param tour address of the tour's site, ending in a slash
 * @param tag name of its element
 */
export function writeArticle(tour: string, tag: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Article</title>
<script type="module" src="${tour}embed.js"></script></head><body><main><h1>Article</h1><div id="place"></div></main>
<script>
  window.makeAndRemove = async () => {
    const tour = document.createElement(${JSON.stringify(tag)});
    tour.setAttribute('room', 'second-1-bare-4');
    tour.setAttribute('reveal', 'auto');
    tour.setAttribute('loading', 'eager');
    const opened = new Promise((resolve, reject) => {
      tour.addEventListener('ready', resolve);
      tour.addEventListener('error', ({ detail }) => reject(new Error(JSON.stringify(detail))));
    });
    document.querySelector('#place').append(tour);
    await opened;
    tour.remove();
  };
</script></body></html>`;
}

declare global {
  interface Window {
    makeAndRemove?: () => Promise<void>;
  }
}
