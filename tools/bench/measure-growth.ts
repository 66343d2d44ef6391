import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { openMuseum } from '../../src/museum/open-museum.ts';
import { generateCollection } from '../generate/generate-collection.ts';
import type { Bench, PartReport } from './bench-site.ts';
import type { BuiltPage } from './build-page.ts';
import { buildTourOf } from './build-tour-of.ts';
import { GrowthVisit } from './growth-visit.ts';
import type { Measure } from './measure.ts';
import { plotBars } from './plot-bars.ts';
import { recordWalk, type WalkPose } from './record-walk.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';
import { median } from './spread.ts';

/**
 * Museums of three sizes, of one, ten and a hundred storeys with the very same rooms: a tenth of everything is documented,
 * rooms hold what the real ones hold, and what is in sight on the walk is the same in all three.
 */
const sizes = [
  { exhibits: 11_500, gifts: 1150, rooms: 18, storeys: 1 },
  { exhibits: 115_000, gifts: 11_500, rooms: 171, storeys: 10 },
  { exhibits: 1_150_000, gifts: 115_000, rooms: 1705, storeys: 100 },
] as const;
/** Steps of the walk through the first storey, at most. */
const most = 300;
const stride = 0.5;

interface BuiltMuseum {
  readonly size: (typeof sizes)[number];
  readonly built: BuiltPage;
  readonly site: ServedFolder;
  readonly poses: readonly WalkPose[];
}

interface Visit {
  readonly frameMs: number;
  /** Half of all pictures show more. */
  readonly exhibitsSeen: number;
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
      museums.push({ size, built, site, poses: walkFirstStorey(built.folder) });
      found.push([]);
      say(`${size.exhibits} exhibits built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
    // Stairs that lead on may make one walk a few steps longer than another.
    const steps = Math.min(most, ...museums.map(({ poses }) => poses.length));
    for (let round = 0; round < rounds; round++) {
      for (const [at, visit] of (await visitAll(bench, museums, steps)).entries()) {
        found[at]?.push(visit);
        say(
          `round ${round + 1}: ${museums[at]?.size.exhibits} exhibits: frame ${visit.frameMs.toFixed(3)} ms, ` +
            `${visit.exhibitsSeen} exhibits in sight, heap ${visit.heapMegabytes.toFixed(1)} MB, first load ${(visit.loadBytes / 1e6).toFixed(2)} MB`,
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
    const ratio = (what: string, figure: keyof Visit, target: number | null): Measure => ({
      part: 'growth',
      what: `${what}: ${museums[at + 1]?.size.exhibits} exhibits over ${museums[at]?.size.exhibits}`,
      unit: 'times',
      rounds: visits.map((visit, round) => visit[figure] / (smaller[round]?.[figure] ?? Number.NaN)),
      floor: 1,
      target,
    });
    return [
      ratio('script a frame, p50', 'frameMs', 1.1),
      ratio('exhibits in sight, p50', 'exhibitsSeen', null),
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

/** The walk through the first storey of a built museum, found from the files a visitor gets. */
function walkFirstStorey(folder: string): readonly WalkPose[] {
  const [hash] = readdirSync(join(folder, 'data'));
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'data', hash ?? '', name), 'utf8'));
  const { plan, ground } = openMuseum({
    catalogue: read('catalogue.json') as CatalogueFacts,
    building: read('building.json') as BuildingFacts,
  });
  return recordWalk({ plan: { ...plan, storeys: plan.storeys.slice(0, 1) }, ground }, stride).poses;
}

/** Walks the same steps in all museums, one step in each in turn: what else the machine does meets them all alike. */
async function visitAll(
  { browser }: Bench,
  museums: readonly BuiltMuseum[],
  steps: number,
): Promise<Visit[]> {
  const visits: GrowthVisit[] = [];
  try {
    const loads: number[] = [];
    for (const { site, built, poses } of museums) {
      const visit = await GrowthVisit.open(browser, site.url, built.folder, poses[0]?.room ?? '');
      visits.push(visit);
      loads.push(await visit.countLoad());
    }
    const frames = museums.map((): number[] => []);
    const exhibits = museums.map((): number[] => []);
    for (let step = 0; step < steps; step++) {
      const order = [...museums.keys()];
      for (const at of step % 2 === 0 ? order : order.reverse()) {
        const pose = museums[at]?.poses[step];
        const report = pose && (await visits[at]?.step(pose));
        if (!report) continue;
        frames[at]?.push(report[0]);
        exhibits[at]?.push(report[1]);
      }
    }
    const found: Visit[] = [];
    for (const [at, visit] of visits.entries())
      found.push({
        frameMs: median(frames[at] ?? []),
        exhibitsSeen: median(exhibits[at] ?? []),
        heapMegabytes: await visit.measureHeap(),
        loadBytes: loads[at] ?? Number.NaN,
      });
    return found;
  } finally {
    for (const visit of visits) await visit.close();
  }
}
