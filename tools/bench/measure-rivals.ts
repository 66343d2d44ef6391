import type { Page } from '@playwright/test';
import { projectRoot, type Bench, type PartReport } from './bench-site.ts';
import { buildPage } from './build-page.ts';
import type { Measure } from './measure.ts';
import { plotBars } from './plot-bars.ts';
import { heavyRivals, rivalNames, type RivalName } from './rivals/rival.ts';
import type { WalkFrames } from './rivals/walk-poses.ts';
import { serveFolder } from './serve-folder.ts';
import { median, quantile } from './spread.ts';

/** Metres between two frames of the walk. */
const stride = 0.5;
const heavySteps = 40;

/** What one way of drawing cost in one round, milliseconds of script. */
interface RivalRound {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly longestInDoorway: number;
  /** The first steps, which all ways walk, and poses spread over the whole. */
  readonly first: number;
  readonly jump: number;
  readonly openedMs: number;
}

/**
 * The same walk drawn in different ways, a page for each, rounds interleaved and every other one in the opposite
 * order, so that what else the machine does falls on all alike.
 */
export async function measureRivals(bench: Bench): Promise<PartReport> {
  const { browser, rounds, isQuick, say } = bench;
  const built = await buildPage(projectRoot, 'rivals', true);
  const site = await serveFolder(built.folder);
  const all = new Map<RivalName, RivalRound[]>(rivalNames.map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? rivalNames : [...rivalNames].reverse()) {
        const page = await browser.newPage({ viewport: { width: 120, height: 90 } });
        page.setDefaultTimeout(600_000);
        await page.goto(`${site.url}?rival=${name}&stride=${stride}`);
        const result = await walkOnce(page, heavyRivals.includes(name), isQuick);
        await page.close();
        all.get(name)?.push(result);
        say(
          `round ${round + 1}: ${name.padEnd(24)} p50 ${result.p50.toFixed(3)} ms, p99 ${result.p99.toFixed(2)}, ` +
            `longest ${result.longest.toFixed(1)}`,
        );
      }
    }
  } finally {
    await site.close();
    built.remove();
  }
  return { measures: compare(all), plots: drawPlots(all), details: Object.fromEntries(all) };
}

async function walkOnce(page: Page, isHeavy: boolean, isQuick: boolean): Promise<RivalRound> {
  const failed = new Promise<never>((_, reject) => {
    page.on('pageerror', reject);
  });
  const finished = async (): Promise<RivalRound> => {
    await page.waitForFunction(() => window.rivals !== undefined);
    const first = await page.evaluate((steps) => window.rivals?.walk(0, steps, 1), heavySteps);
    const rest = isHeavy
      ? undefined
      : await page.evaluate(
          ([from, most]) => window.rivals?.walk(from as number, most ?? window.rivals.steps, 1),
          [heavySteps, isQuick ? 400 : null] as const,
        );
    const jump = await page.evaluate((steps) => window.rivals?.jump(steps), heavySteps);
    const openedMs = await page.evaluate(() => window.rivals?.openedMs ?? 0);
    if (!first || !jump) throw new Error('bench: the page of the rivals did not open');
    return summarise(first, rest ?? null, jump, openedMs);
  };
  return Promise.race([finished(), failed]);
}

function summarise(
  first: WalkFrames,
  rest: WalkFrames | null,
  jump: WalkFrames,
  openedMs: number,
): RivalRound {
  const frames = [...first.scriptMs, ...(rest?.scriptMs ?? [])];
  const doorways = [first, ...(rest ? [rest] : [])].flatMap(({ scriptMs, doorways: rows }) =>
    rows.map((row) => scriptMs[row] ?? 0),
  );
  return {
    p50: median(frames),
    p99: quantile(frames, 0.99),
    longest: quantile(frames, 1),
    longestInDoorway: quantile(doorways, 1),
    first: median(first.scriptMs),
    jump: median(jump.scriptMs),
    openedMs,
  };
}

type Figure = keyof RivalRound;

/** Ours over another, round by round. */
function divide(
  all: ReadonlyMap<RivalName, readonly RivalRound[]>,
  [ours, figure]: readonly [RivalName, Figure],
  [other, otherFigure]: readonly [RivalName, Figure],
): number[] {
  const others = all.get(other) ?? [];
  return (all.get(ours) ?? []).map((round, at) => round[figure] / (others[at]?.[otherFigure] ?? Number.NaN));
}

function compare(all: ReadonlyMap<RivalName, readonly RivalRound[]>): Measure[] {
  const ratio = (
    what: string,
    ours: readonly [RivalName, Figure],
    other: readonly [RivalName, Figure],
    target: number | null,
    floor: number | null = null,
  ): Measure => ({
    part: 'rivals',
    what,
    unit: 'times',
    rounds: divide(all, ours, other),
    floor,
    target,
  });
  const ways = rivalNames.flatMap((name): Measure[] =>
    (['p50', 'p99', 'longest', 'longestInDoorway'] as const).map((figure) => ({
      part: 'rivals',
      what: `${name}: script a frame, ${figure === 'longestInDoorway' ? 'longest in a doorway' : figure}`,
      unit: 'ms here',
      rounds: (all.get(name) ?? []).map((round) => round[figure]),
      floor: null,
      target: null,
    })),
  );
  return [
    ratio('tour over plan and walls alone, p50', ['tour', 'p50'], ['walls', 'p50'], 3, 1),
    ratio('the same without the mirror', ['tour-without-mirror', 'p50'], ['walls', 'p50'], null, 1),
    ratio('exhibits alone over plan and walls, p50', ['pool', 'p50'], ['walls', 'p50'], null, 1),
    ratio(
      'tour over a mesh each, whole museum, first steps',
      ['tour', 'first'],
      ['mesh-each', 'first'],
      1 / 300,
    ),
    ratio('the same, poses of the whole walk', ['tour', 'jump'], ['mesh-each', 'jump'], null),
    ratio('tour over a recycled BatchedMesh, p50', ['tour', 'p50'], ['batched-recycled', 'p50'], 1 / 3),
    ratio('exhibits alone over a recycled BatchedMesh', ['pool', 'p50'], ['batched-recycled', 'p50'], null),
    ratio('tour over instanced meshes a room, p50', ['tour', 'p50'], ['instanced-visible', 'p50'], null),
    ratio('tour over InstancedMesh2, first steps', ['tour', 'first'], ['instanced-mesh-2', 'first'], null),
    ratio(
      'longest frame: tour over a <mesh> each, visible rooms',
      ['tour', 'longest'],
      ['react-mesh-each-visible', 'longest'],
      1 / 100,
    ),
    ratio(
      'longest frame: tour over a mesh each without React',
      ['tour', 'longest'],
      ['mesh-each-visible', 'longest'],
      null,
    ),
    ratio(
      'longest frame: tour over instanced meshes a room',
      ['tour', 'longest'],
      ['instanced-visible', 'longest'],
      null,
    ),
    ...ways,
  ];
}

function drawPlots(all: ReadonlyMap<RivalName, readonly RivalRound[]>): string[] {
  const bars = (figure: Figure): { label: string; value: number; isOurs: boolean }[] =>
    rivalNames.map((name) => ({
      label: name,
      value: median((all.get(name) ?? []).map((round) => round[figure])),
      isOurs: name.startsWith('tour') || name === 'pool',
    }));
  return [
    plotBars({
      title: 'Script a frame while walking, half of all frames below',
      unit: 'ms here',
      bars: bars('p50'),
    }),
    plotBars({ title: 'Longest frame of the walk', unit: 'ms here', bars: bars('longest') }),
    plotBars({ title: 'Script a frame, first forty steps', unit: 'ms here', bars: bars('first') }),
  ];
}
