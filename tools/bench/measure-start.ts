import type { Page } from '@playwright/test';
import { addPageScript } from './add-page-script.ts';
import { projectRoot, type Bench, type PartReport } from './bench-site.ts';
import { buildPage } from './build-page.ts';
import { noteFirstFrame } from './first-frame.ts';
import { measureTransfer } from './measure-transfer.ts';
import type { Measure } from './measure.ts';
import { plotBars } from './plot-bars.ts';
import { serveFolder } from './serve-folder.ts';
import { median } from './spread.ts';

/** One opening of a page with nothing in its cache. */
interface Start {
  readonly ms: number;
  /** Bytes of the files that had come whole by the first frame, compressed. */
  readonly bytes: number;
  readonly files: number;
}

/** A line as most homes have at least: megabits a second, and milliseconds there and back. */
const line = { megabits: 20, latency: 40 };
const startsInARound = 3;
/** Bytes that may have come when one can walk, kB; what comes afterwards is told by the part `site`. */
const firstStep = { bare: null, outside: 1200, inside: 1500 } as const;

/**
 * Opens the tour and the barest page of three and react-three-fiber in turn, each time as if for the first time, and
 * compares what came and how long it took until the first frame's script had ended.
 */
export async function measureStart(bench: Bench): Promise<PartReport> {
  const { browser, rounds, isQuick, tour, say } = bench;
  const bare = await buildPage(projectRoot, 'bare', false);
  const bareSite = await serveFolder(bare.folder);
  const tourSite = await serveFolder(tour.folder);
  const pages = {
    bare: bareSite.url,
    outside: `${tourSite.url}?debug`,
    inside: `${tourSite.url}?debug&room=main-1-4`,
  };
  type PageName = keyof typeof pages;
  const folders: Record<PageName, string> = { bare: bare.folder, outside: tour.folder, inside: tour.folder };
  const found: Record<PageName, Start[][]> = { bare: [], outside: [], inside: [] };
  const slowly: Record<PageName, Start[][]> = { bare: [], outside: [], inside: [] };
  const names = Object.keys(pages) as PageName[];

  const openOnce = async (name: PageName, isSlow: boolean): Promise<Start> => {
    const context = await browser.newContext({ viewport: { width: 320, height: 180 } });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    try {
      if (isSlow) await slowDown(page);
      await addPageScript(page, noteFirstFrame, null);
      await page.goto(pages[name], { waitUntil: 'commit' });
      await page.waitForFunction(() => window.firstFrameMs !== undefined);
      const ms = await page.evaluate(() => window.firstFrameMs ?? Number.NaN);
      const { total, files } = await measureTransfer(page, folders[name], ms);
      return { ms, bytes: total, files: files.length };
    } finally {
      await context.close();
    }
  };
  try {
    // The first page of a browser pays for starting it.
    await openOnce('bare', false);
    for (let round = 0; round < rounds; round++) {
      for (const [starts, isSlow] of [
        [found, false],
        [slowly, true],
      ] as const) {
        for (const name of names) starts[name].push([]);
        for (let start = 0; start < (isQuick ? 1 : startsInARound); start++)
          for (const name of round % 2 === 0 ? names : [...names].reverse())
            starts[name].at(-1)?.push(await openOnce(name, isSlow));
      }
      const told = names.map(
        (name) => `${name} ${median((found[name][round] ?? []).map(({ ms }) => ms)).toFixed(0)} ms`,
      );
      say(`round ${round + 1}: ${told.join(', ')}`);
    }
  } finally {
    await bareSite.close();
    await tourSite.close();
    bare.remove();
  }

  const msOf = (starts: readonly Start[]): number => median(starts.map(({ ms }) => ms));
  const ratio = (what: string, all: typeof found, name: PageName, target: number | null): Measure => ({
    part: 'start',
    what,
    unit: 'times',
    rounds: all[name].map((starts, round) => msOf(starts) / msOf(all.bare[round] ?? [])),
    floor: 1,
    target,
  });
  const bytesOf = (name: PageName): number => median(found[name].flat().map(({ bytes }) => bytes));
  const measures: Measure[] = [
    ratio('first walkable frame over a bare cube, before the houses', found, 'outside', 2),
    ratio('first walkable frame over a bare cube, in a hall', found, 'inside', 2),
    ratio(`the same over ${line.megabits} Mbit/s, before the houses`, slowly, 'outside', null),
    ratio(`the same over ${line.megabits} Mbit/s, in a hall`, slowly, 'inside', null),
    ...names.map((name): Measure => ({
      part: 'start',
      what: `bytes come by the first frame, ${name}`,
      unit: 'kB',
      rounds: [bytesOf(name) / 1000],
      floor: bytesOf('bare') / 1000,
      target: firstStep[name],
    })),
    ...names.map((name): Measure => ({
      part: 'start',
      what: `time to the first frame, ${name}`,
      unit: 'ms here',
      rounds: found[name].map(msOf),
      floor: null,
      target: null,
    })),
  ];
  const bars = names.map((name) => ({
    label: name,
    value: median(found[name].map(msOf)),
    isOurs: name !== 'bare',
  }));
  return {
    measures,
    plots: [plotBars({ title: 'Time to the first frame', unit: 'ms here', bars })],
    details: { line, local: found, slow: slowly },
  };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytesASecond = (line.megabits * 1e6) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
}
