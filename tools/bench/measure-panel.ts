import { openTour } from '../open-tour.ts';
import { type Bench, type PartReport } from './bench-site.ts';
import { serveFolder } from './serve-folder.ts';
import { countsOf } from './measure.ts';

/** Gifts opened one after the other in one room. */
const gifts = 6;

/**
 * What opening the panel of a gift fetches, in a room one has just come into, and what its neighbours' panels fetch
 * after it. Models belong to the picture and are left out.
 */
export async function measurePanel({ browser, tour, say }: Bench): Promise<PartReport> {
  const site = await serveFolder(tour.folder);
  const page = await openTour(browser, site.url, 'room=main-1-4', 320, 180);
  try {
    await page.evaluate(() => window.museum?.settled());
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const addresses = new Map<string, string>();
    const come: { readonly path: string; readonly bytes: number }[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      addresses.set(requestId, new URL(request.url).pathname),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      come.push({ path: addresses.get(requestId) ?? '', bytes: encodedDataLength }),
    );
    const opened: { readonly requests: number; readonly bytes: number }[] = [];
    const ids = await page.evaluate(async (most) => {
      const { museum } = window;
      const exhibits = (await museum?.exhibits('main-1-4')) ?? [];
      const documented = exhibits.filter(({ documented: isKnown }) => isKnown);
      return documented.slice(0, most).map(({ id }) => id);
    }, gifts);
    for (const id of ids) {
      const before = come.length;
      await page.evaluate(async (exhibit) => {
        await window.museum?.goTo({ exhibit });
        await window.museum?.settled();
      }, id);
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
      // A panel asks for its record when it opens, and it comes from this machine.
      await page.waitForTimeout(1000);
      const own = come.slice(before).filter(({ path }) => /\/data\//.test(path));
      opened.push({ requests: own.length, bytes: own.reduce((all, { bytes }) => all + bytes, 0) });
    }
    const [first, ...rest] = opened;
    if (!first) throw new Error('bench: the room of the panels shows no gift');
    say(opened.map(({ requests, bytes }) => `${requests} requests, ${bytes} bytes`).join('; '));
    const measure = countsOf('panel');
    return {
      measures: [
        measure('requests of data for the first panel in a room', '', first.requests, 1),
        measure('bytes of data for the first panel in a room', 'kB', first.bytes / 1000, null),
        measure(
          'requests of data for the panels of its neighbours, most',
          '',
          Math.max(0, ...rest.map(({ requests }) => requests)),
          null,
        ),
      ],
      plots: [],
      details: opened,
    };
  } finally {
    await page.close();
    await site.close();
  }
}
