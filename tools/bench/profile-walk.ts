// Where the script of a frame goes: `node --import tsx tools/bench/profile-walk.ts [way of drawing] [steps]` walks the
// first steps of the recorded walk under the browser's profiler and prints the functions that took most, by themselves
// and with what they call.
import { launchTestBrowser } from '../open-tour.ts';
import { projectRoot } from './bench-site.ts';
import { buildPage } from './build-page.ts';
import { serveFolder } from './serve-folder.ts';

/** Microseconds between two looks at what runs. */
const interval = 100;
const lines = 40;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: number[];
}

const [rival = 'tour', steps = '600'] = process.argv.slice(2);
const built = await buildPage(projectRoot, 'rivals', true, true);
const site = await serveFolder(built.folder);
const browser = await launchTestBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 120, height: 90 } });
  page.setDefaultTimeout(600_000);
  await page.goto(`${site.url}?rival=${rival}&stride=0.5`);
  await page.waitForFunction(() => window.rivals !== undefined);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  const frames = await page.evaluate((most) => window.rivals?.walk(0, most, 1), Number(steps));
  const { profile } = await session.send('Profiler.stop');
  printProfile(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? [], frames?.scriptMs.length ?? 1);
} finally {
  await browser.close();
  await site.close();
  built.remove();
}

function printProfile(
  nodes: readonly ProfileNode[],
  samples: readonly number[],
  deltas: readonly number[],
  frames: number,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const nameOf = ({ callFrame }: ProfileNode): string =>
    `${callFrame.functionName || '(nameless)'}:${callFrame.lineNumber}`;
  const self = new Map<string, number>();
  const whole = new Map<string, number>();
  samples.forEach((id, at) => {
    const node = byId.get(id);
    if (!node) return;
    const micros = deltas[at] ?? 0;
    self.set(nameOf(node), (self.get(nameOf(node)) ?? 0) + micros);
    const met = new Set<string>();
    for (let up: number | undefined = id; up !== undefined; up = parents.get(up)) {
      const name = nameOf(byId.get(up) as ProfileNode);
      if (!met.has(name)) whole.set(name, (whole.get(name) ?? 0) + micros);
      met.add(name);
    }
  });
  for (const [title, sums] of [
    ['by itself', self],
    ['with what it calls', whole],
  ] as const) {
    console.log(`\nµs a frame, ${title} (${frames} frames)`);
    for (const [name, micros] of [...sums].sort((a, b) => b[1] - a[1]).slice(0, lines))
      console.log(`${(micros / frames).toFixed(1).padStart(10)}  ${name}`);
  }
}
