import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { addPageScript } from '../../bench/add-page-script.ts';
import { countGl } from '../../bench/count-gl.ts';
import { awaitTour } from '../../open-tour.ts';
import type { LongFinding } from '../long-report.ts';
import { embedDoings, writeArticle } from './embed-doings.ts';
import { soakPage, type Doing } from './soak-page.ts';
import { tourDoings } from './tour-doings.ts';

/** A library's advice, and what a tour says in its own console that is taken away while it fetches. */
const allowed = [
  /THREE\.Clock: .*deprecated/,
  /GL Driver Message \(OpenGL, Performance,/,
  /did not come; they will be asked for again/,
  /surfaces could not be loaded/,
];

/**
 * Does what visitors and articles do, many times over: what the page holds must be the same after as before. Nothing is painted (draws
 * are accepted and dropped, see `countGl`), all else happens.
 *
 * @param site address of the built tour, ending in a slash
 * @param tag name of the element
 * @param share of the times, for a quick run
 */
export async function soak(
  browser: Browser,
  site: string,
  tag: string,
  share = 1,
): Promise<readonly LongFinding[]> {
  const findings: LongFinding[] = [];
  const soakAll = async (doings: readonly Doing[], address: string, isTour: boolean): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 480, height: 640 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      // The compiler keeps names of functions by a call of its own.
      await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
      await addPageScript(page, countGl, { isCounting: true, isDrawing: false });
      await page.goto(address, { waitUntil: 'commit' });
      if (isTour) await awaitTour(page);
      for (const doing of doings) {
        const times = Math.max(3, Math.round(doing.times * share));
        const { faults, detail } = await soakPage(page, { ...doing, times }, allowed);
        findings.push({ name: `${doing.name}: no error, and nothing grows`, faults, detail });
      }
    } finally {
      await context.close();
    }
  };
  await soakAll(tourDoings, `${site}?debug&clock=manual&quality=low&mirror=off`, true);

  const article = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(writeArticle(site, tag));
  });
  await new Promise<void>((resolve) => {
    article.listen(0, '127.0.0.1', resolve);
  });
  try {
    await soakAll(embedDoings, `http://127.0.0.1:${(article.address() as AddressInfo).port}/`, false);
  } finally {
    article.close();
  }
  return findings;
}
