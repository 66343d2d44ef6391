import { projectRoot, type Bench, type PartReport } from './bench-site.ts';
import { buildPage } from './build-page.ts';
import type { Measure } from './measure.ts';
import { plotBars } from './plot-bars.ts';
import type { PickingComparison } from './rivals/compare-picking.ts';
import { serveFolder } from './serve-folder.ts';
import { median, quantile } from './spread.ts';

/** The same rays through our picker, three-mesh-bvh and three: how long each takes, and whether they agree. */
export async function measurePicking({ browser, rounds, isQuick, say }: Bench): Promise<PartReport> {
  const built = await buildPage(projectRoot, 'rivals', true);
  const site = await serveFolder(built.folder);
  const found: PickingComparison[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 120, height: 90 } });
      page.setDefaultTimeout(600_000);
      await page.goto(`${site.url}?rival=walls`);
      await page.waitForFunction(() => window.rivals !== undefined);
      const result = await page.evaluate((rays) => window.rivals?.pick(rays), isQuick ? 60 : 600);
      await page.close();
      if (!result) throw new Error('bench: the page of the rivals did not open');
      found.push(result);
      say(
        `round ${round + 1}: ours ${median(result.ours).toFixed(2)} µs, three-mesh-bvh ${median(result.bvh).toFixed(0)} µs`,
      );
    }
  } finally {
    await site.close();
    built.remove();
  }
  const [first] = found;
  if (!first) throw new Error('bench: picking needs at least one round');
  const ways = ['ours', 'bvh', 'three'] as const;
  const names = { ours: 'the plan', bvh: 'three-mesh-bvh', three: 'Mesh.raycast of three' } as const;
  const measures: Measure[] = [
    {
      part: 'picking',
      what: 'the plan over three-mesh-bvh on what is in view, p50',
      unit: 'times',
      rounds: found.map(({ ours, bvh }) => median(ours) / median(bvh)),
      floor: null,
      target: 1 / 20,
    },
    {
      part: 'picking',
      what: 'the plan over Mesh.raycast on what is in view, p50',
      unit: 'times',
      rounds: found.map(({ ours, three }) => median(ours) / median(three)),
      floor: null,
      target: null,
    },
    ...ways.flatMap((way): Measure[] =>
      [0.5, 0.99].map((share) => ({
        part: 'picking',
        what: `a pick by ${names[way]}, p${share * 100}`,
        unit: 'µs here',
        rounds: found.map((result) => quantile(result[way], share)),
        floor: null,
        target: null,
      })),
    ),
    {
      part: 'picking',
      what: 'rays that meet an exhibit for which the plan names another',
      unit: '%',
      rounds: [(100 * first.otherwise) / Math.max(1, first.hits)],
      floor: 0,
      target: null,
    },
    {
      part: 'picking',
      what: 'rays beside all exhibits for which the plan names one',
      unit: '%',
      rounds: [(100 * first.generous) / first.rays],
      floor: 0,
      target: null,
    },
  ];
  const bars = ways.map((way) => ({
    label: names[way],
    value: median(found.map((result) => median(result[way]))),
    isOurs: way === 'ours',
  }));
  const { rays, hits, otherwise, generous, rivalsDiffer } = first;
  return {
    measures,
    plots: [plotBars({ title: 'A pick, half of all rays below', unit: 'µs here', bars })],
    details: { rays, hits, otherwise, generous, rivalsDiffer },
  };
}
