import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { openMuseum } from '../../src/museum/open-museum.ts';
import { generateCollection } from '../generate/generate-collection.ts';
import { addPageScript } from './add-page-script.ts';
import type { Bench, PartReport } from './bench-site.ts';
import type { BuiltPage } from './build-page.ts';
import { buildTourOf } from './build-tour-of.ts';
import { countGl } from './count-gl.ts';
import type { Measure } from './measure.ts';
import { measureTransfer } from './measure-transfer.ts';
import { plotBars } from './plot-bars.ts';
import { recordWalk, type WalkPose } from './record-walk.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';
import { median } from './spread.ts';

/** Museums of three sizes: a tenth of everything is documented, and rooms hold what the real ones hold. */
const sizes = [
  { exhibits: 11_500, gifts: 1150, rooms: 16 },
  { exhibits: 115_000, gifts: 11_500, rooms: 160 },
  { exhibits: 1_150_000, gifts: 115_000, rooms: 1600 },
] as const;
const steps = 300;
const stride = 0.5;

interface BuiltMuseum {
  readonly size: (typeof sizes)[number];
  readonly built: BuiltPage;
  readonly site: ServedFolder;
  readonly poses: readonly WalkPose[];
}

interface Visit {
  readonly frameMs: number;
  readonly heapMegabytes: number;
  readonly loadBytes: number;
}

/** Builds made-up museums of three sizes with the tour's own tools, and walks the same distance in each. */
export async function measureGrowth(bench: Bench): Promise<PartReport> {
  const { rounds, isQuick, say } = bench;
  const museums: BuiltMuseum[] = [];
  const found: Visit[][] = [];
  try {
    for (const size of isQuick ? sizes.slice(0, 2) : sizes) {
      const started = performance.now();
      const built = await buildTourOf(() => generateCollection({ seed: 'bench', ...size }));
      const site = await serveFolder(built.folder);
      museums.push({ size, built, site, poses: recordFirstSteps(built.folder) });
      found.push([]);
      say(`${size.exhibits} exhibits built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
    for (let round = 0; round < rounds; round++) {
      const order = [...museums.keys()];
      for (const at of round % 2 === 0 ? order : order.reverse()) {
        const museum = museums[at];
        if (!museum) continue;
        const visit = await visitOnce(bench, museum.site.url, museum.built.folder, museum.poses);
        found[at]?.push(visit);
        say(
          `round ${round + 1}: ${museum.size.exhibits} exhibits: frame ${visit.frameMs.toFixed(3)} ms, ` +
            `heap ${visit.heapMegabytes.toFixed(1)} MB, first load ${(visit.loadBytes / 1e6).toFixed(2)} MB`,
        );
      }
    }
  } finally {
    for (const { site, built } of museums) {
      await site.close();
      built.remove();
    }
  }
  const measures = found.slice(1).flatMap((visits, at): Measure[] => {
    const smaller = found[at] ?? [];
    const ratio = (what: string, figure: keyof Visit, target: number): Measure => ({
      part: 'growth',
      what: `${what}: ${museums[at + 1]?.size.exhibits} exhibits over ${museums[at]?.size.exhibits}`,
      unit: 'times',
      rounds: visits.map((visit, round) => visit[figure] / (smaller[round]?.[figure] ?? Number.NaN)),
      floor: 1,
      target,
    });
    return [
      ratio('script a frame, p50', 'frameMs', 1.1),
      ratio('first load', 'loadBytes', 1.1),
      ratio('script memory', 'heapMegabytes', 1.3),
    ];
  });
  const bars = (figure: keyof Visit, unit: number): { label: string; value: number; isOurs: boolean }[] =>
    found.map((visits, at) => ({
      label: `${museums[at]?.size.exhibits.toLocaleString('en-GB')} exhibits`,
      value: median(visits.map((visit) => visit[figure])) / unit,
      isOurs: true,
    }));
  return {
    measures,
    plots: [
      plotBars({
        title: 'Script a frame in museums of three sizes',
        unit: 'ms here',
        bars: bars('frameMs', 1),
      }),
      plotBars({ title: 'First load of museums of three sizes', unit: 'MB', bars: bars('loadBytes', 1e6) }),
      plotBars({
        title: 'Script memory in museums of three sizes',
        unit: 'MB',
        bars: bars('heapMegabytes', 1),
      }),
    ],
    details: found,
  };
}

/** The first steps of the walk through a built museum, found from the files a visitor gets. */
function recordFirstSteps(folder: string): readonly WalkPose[] {
  const [hash] = readdirSync(join(folder, 'data'));
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'data', hash ?? '', name), 'utf8'));
  const museum = openMuseum({
    catalogue: read('catalogue.json') as CatalogueFacts,
    building: read('building.json') as BuildingFacts,
  });
  return recordWalk(museum, stride).poses.slice(0, steps);
}

async function visitOnce(
  { browser }: Bench,
  url: string,
  folder: string,
  poses: readonly WalkPose[],
): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 96, height: 54 } });
  page.setDefaultTimeout(600_000);
  try {
    await addPageScript(page, countGl, { isCounting: false, isDrawing: false });
    await page.goto(`${url}?debug&clock=manual&panels=off&room=${poses[0]?.room}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.museum !== undefined);
    await page.evaluate(() => window.museum?.ready);
    const { total } = await measureTransfer(page, folder);
    const frameMs = await page.evaluate(async (walk) => {
      const { museum } = window;
      if (!museum) throw new Error('bench: the tour is not open');
      const times = [];
      for (const { room, x, z, yaw } of walk) {
        await museum.goTo({ pose: { room, x, z, yaw } });
        const { framesDrawn } = museum.stats();
        museum.advance(0.3);
        const stats = museum.stats();
        // A picture that was put off is drawn when its room has been built.
        if (stats.framesDrawn > framesDrawn) times.push(stats.scriptMs.max);
        await museum.built();
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
    }, poses);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { frameMs, heapMegabytes: usedSize / 1e6, loadBytes: total };
  } finally {
    await page.close();
  }
}
