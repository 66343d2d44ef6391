import { awaitTour } from '../open-tour.ts';
import { addPageScript } from './add-page-script.ts';
import { type Bench, type PartReport } from './bench-site.ts';
import { countGl, type GlCounters } from './count-gl.ts';
import type { Measure } from './measure.ts';
import { plotBars } from './plot-bars.ts';

const times = ['once', 'twice', 'three times'] as const;

interface Standing {
  readonly heapMegabytes: number;
  readonly objects: Pick<GlCounters, 'buffers' | 'textures' | 'framebuffers' | 'programs' | 'vertexArrays'>;
  readonly bufferMegabytes: number;
}

/**
 * Goes through every room of the tour three times and, after each, stands where it began: what the script holds after
 * its rubbish is collected, and what lives on the graphics card by the calls that made it.
 */
export async function measureMemory({ browser, isQuick, tour, say }: Bench): Promise<PartReport> {
  const page = await browser.newPage({ viewport: { width: 96, height: 54 } });
  page.setDefaultTimeout(900_000);
  const found: Standing[] = [];
  try {
    await addPageScript(page, countGl, { isCounting: true, isDrawing: false });
    await page.goto(`${tour.url}?debug&clock=manual&panels=off`, { waitUntil: 'commit' });
    await awaitTour(page);
    const session = await page.context().newCDPSession(page);
    for (const time of times) {
      await page.evaluate(
        async (most) => {
          const { museum } = window;
          if (!museum) throw new Error('bench: the tour is not open');
          const rooms = museum.rooms().slice(0, most);
          for (const { id } of [...rooms, ...rooms.slice(0, 1)]) {
            await museum.goTo({ room: id });
            await museum.settled();
          }
        },
        isQuick ? 6 : 10_000,
      );
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const counters = await page.evaluate(() => window.glCounters);
      if (!counters) throw new Error('bench: nothing was counted');
      const { buffers, textures, framebuffers, programs, vertexArrays, bufferBytes } = counters;
      const standing = {
        heapMegabytes: usedSize / 1e6,
        objects: { buffers, textures, framebuffers, programs, vertexArrays },
        bufferMegabytes: bufferBytes / 1e6,
      };
      found.push(standing);
      say(
        `every room ${time}: heap ${standing.heapMegabytes.toFixed(1)} MB, ${JSON.stringify(standing.objects)}`,
      );
    }
  } finally {
    await page.close();
  }
  const [, second, third] = found as [Standing, Standing, Standing];
  const more = (Object.keys(second.objects) as (keyof Standing['objects'])[]).map((kind) =>
    Math.max(0, third.objects[kind] - second.objects[kind]),
  );
  const measure = (
    what: string,
    unit: string,
    value: number,
    floor: number | null,
    target: number | null,
  ): Measure => ({
    part: 'memory',
    what,
    unit,
    rounds: [value],
    floor,
    target,
  });
  return {
    measures: [
      measure(
        'script memory after the third walk over the second',
        'times',
        third.heapMegabytes / second.heapMegabytes,
        1,
        1.02,
      ),
      measure(
        'objects on the graphics card more after the third walk',
        '',
        more.reduce((all, one) => all + one, 0),
        0,
        0,
      ),
      ...found.map((standing, at) =>
        measure(`script memory after every room ${times[at]}`, 'MB', standing.heapMegabytes, null, null),
      ),
      measure('buffers on the graphics card after the third walk', 'MB', third.bufferMegabytes, null, null),
    ],
    plots: [
      plotBars({
        title: 'Script memory after every room',
        unit: 'MB',
        bars: found.map((standing, at) => ({
          label: times[at] as string,
          value: standing.heapMegabytes,
          isOurs: true,
        })),
      }),
    ],
    details: found,
  };
}
