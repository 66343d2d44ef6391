// Where the script of a frame goes: `node --import tsx tools/bench/profile-walk.ts [way of drawing] [steps] [function]` walks the
// first steps of the recorded walk under the browser's profiler and prints the functions that took most, by themselves
// and with what they call.
import { launchTestBrowser } from '../open-tour.ts';
import { projectRoot } from './bench-site.ts';
import { buildPage } from './build-page.ts';
import type { WalkFrames } from './rivals/walk-poses.ts';
import { serveFolder } from './serve-folder.ts';

/** Microseconds between two looks at what runs. */
const interval = 100;
const lines = 45;
/** So many of the longest frames are shown by themselves. */
const longest = 8;

interface FrameSamples {
  readonly micros: number;
  readonly samples: number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: number[];
}

const [rival = 'tour', steps = '600', within = ''] = process.argv.slice(2);
const built = await buildPage(projectRoot, 'rivals', true, true);
const site = await serveFolder(built.folder);
const browser = await launchTestBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 120, height: 90 } });
  page.setDefaultTimeout(600_000);
  await page.goto(`${site.url}?rival=${rival}&stride=0.5`);
  await page.waitForFunction(() => window.rivals !== undefined);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  const frames = await page.evaluate((most) => window.rivals?.walk(0, most, 1), Number(steps));
  const { profile } = await session.send('Profiler.stop');
  const times = [...(frames?.scriptMs ?? [])].sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3);
  console.log(`${rival}: p50 ${at(0.5)} ms, p99 ${at(0.99)}, longest ${at(1)}, under the profiler`);
  // Both clocks count from when the machine was started; the page's own from when it was opened.
  const { metrics } = await session.send('Performance.getMetrics');
  const opened = (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? 0) * 1e6;
  if (!frames) throw new Error('bench: the page did not open');
  printProfile(
    profile.nodes,
    profile.samples ?? [],
    profile.timeDeltas ?? [],
    profile.startTime,
    opened,
    frames,
  );
} finally {
  await browser.close();
  await site.close();
  built.remove();
}

/** Prints what the middle half of all frames spend their time on, and what the longest ones do. */
function printProfile(
  nodes: readonly ProfileNode[],
  samples: readonly number[],
  deltas: readonly number[],
  startTime: number,
  opened: number,
  walk: WalkFrames,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const stacks = new Map(nodes.map(({ id }) => [id, listStack(id, byId, parents)]));
  const frames = walk.scriptMs.map((ms): FrameSamples => ({ micros: ms * 1000, samples: [] }));
  const starts = walk.startedMs.map((ms) => opened + ms * 1000);
  let frame = 0;
  let now = startTime;
  samples.forEach((id, at) => {
    now += deltas[at] ?? 0;
    while ((starts[frame + 1] ?? Infinity) <= now) frame++;
    const found = frames[frame];
    const start = starts[frame] ?? Infinity;
    if (!found || now < start || now >= start + found.micros) return;
    found.samples.push(id);
  });
  frames.sort((a, b) => a.micros - b.micros);
  const quarter = Math.floor(frames.length / 4);
  printShares('the middle half of all frames', frames.slice(quarter, frames.length - quarter), stacks);
  printShares('the longest frames', frames.slice(-longest), stacks);
}

/** Names of the functions that run, innermost first. */
function listStack(
  id: number,
  byId: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): readonly string[] {
  const names: string[] = [];
  for (let up: number | undefined = id; up !== undefined; up = parents.get(up)) {
    const { functionName, lineNumber } = (byId.get(up) as ProfileNode).callFrame;
    names.push(`${functionName || '(nameless)'}:${lineNumber}`);
  }
  return names;
}

function printShares(
  title: string,
  frames: readonly FrameSamples[],
  stacks: ReadonlyMap<number, readonly string[]>,
): void {
  const self = new Map<string, number>();
  const whole = new Map<string, number>();
  const all = frames.reduce((sum, { micros }) => sum + micros, 0);
  // All samples of these frames stand for equal shares of their time.
  const share = all / frames.reduce((sum, { samples }) => sum + samples.length, 0);
  for (const { samples } of frames)
    for (const id of samples) {
      const stack = stacks.get(id) ?? [];
      if (within && !stack.some((name) => name.startsWith(`${within}:`))) continue;
      const [innermost = ''] = stack;
      self.set(innermost, (self.get(innermost) ?? 0) + share);
      for (const name of new Set(stack)) whole.set(name, (whole.get(name) ?? 0) + share);
    }
  for (const [kind, sums] of [
    ['by itself', self],
    ['with what it calls', whole],
  ] as const) {
    console.log(
      `\n${title} (${frames.length} of ${(all / frames.length).toFixed(0)} µs), ${kind}, µs a frame`,
    );
    for (const [name, micros] of [...sums].sort((a, b) => b[1] - a[1]).slice(0, lines))
      console.log(`${(micros / frames.length).toFixed(1).padStart(10)}  ${name}`);
  }
}
