import { openTour } from '../open-tour.ts';
import { type Bench, type PartReport } from './bench-site.ts';
import { measureSite, measureTransfer } from './measure-transfer.ts';
import { countsOf } from './measure.ts';

const restSeconds = 3;

/** What is loaded before one can walk, and what a settled visitor costs: nothing. */
export async function measureSiteCost({ browser, tour, say }: Bench): Promise<PartReport> {
  const open = async (
    query: string,
  ): Promise<Awaited<ReturnType<typeof measureTransfer>> & { idle: number }> => {
    const page = await openTour(browser, tour.url, query, 640, 360);
    try {
      await page.evaluate(() => window.museum?.settled());
      const transfer = await measureTransfer(page, tour.folder);
      const before = await page.evaluate(() => window.museum?.stats().framesDrawn ?? 0);
      await page.waitForTimeout(restSeconds * 1000);
      const idle = (await page.evaluate(() => window.museum?.stats().framesDrawn ?? 0)) - before;
      return { ...transfer, idle };
    } finally {
      await page.close();
    }
  };
  const outside = await open('panels=on');
  const inside = await open('panels=on&room=main-1-4');
  say(`outside ${(outside.total / 1e6).toFixed(2)} MB, inside ${(inside.total / 1e6).toFixed(2)} MB`);
  const measure = countsOf('site');
  return {
    measures: [
      measure(
        'until nothing is missing before the houses, panels included',
        'MB gzip',
        outside.total / 1e6,
        2.5,
      ),
      measure('until nothing is missing in a hall and its neighbours', 'MB gzip', inside.total / 1e6, null),
      measure('script at the start', 'kB gzip', outside.script / 1024, 420),
      measure(`frames drawn in ${restSeconds} s of rest before the houses`, '', outside.idle, 0),
      measure(`frames drawn in ${restSeconds} s of rest in a hall`, '', inside.idle, 0),
      measure('whole built site', 'MB', measureSite(tour.folder) / 1e6, null),
    ],
    plots: [],
    details: { outside: outside.files, inside: inside.files },
  };
}
