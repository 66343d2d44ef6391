import type { Browser } from '@playwright/test';
import { serveFolder } from '../bench/serve-folder.ts';
import { openTour } from '../open-tour.ts';
import { buildFaultyTour, type FaultName } from './build-faulty-tour.ts';
import { seeWhatIsListed, type SeenResult } from './see-what-is-listed.ts';

/** Has the oracle look at a tour that is wrong on purpose: it must find something missing. @param share of its looks */
export async function tryFault(
  root: string,
  browser: Browser,
  name: FaultName,
  share: number,
): Promise<SeenResult> {
  const faulty = await buildFaultyTour(root, name);
  const site = await serveFolder(faulty.folder);
  try {
    const query = 'panels=off&mirror=off&quality=low&clock=manual';
    const page = await openTour(browser, site.url, query, 320, 200);
    const result = await seeWhatIsListed(root, page, share);
    await page.close();
    return result;
  } finally {
    await site.close();
    faulty.remove();
  }
}
