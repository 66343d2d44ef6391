// `npm run bench`: what a visitor pays, beside what we promise. Counts and bytes are exact; times are printed for
// comparison within one run and never judged. `-- --every 4` takes each fourth room; the report goes to
// docs/reports/bench.json and is printed as a table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureSite, measureTransfer } from './bench/measure-transfer.ts';
import { walkRoute } from './bench/walk-route.ts';
import { launchTestBrowser, openTour } from './open-tour.ts';
import { startPreviewSite } from './preview-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });

interface Row {
  readonly what: string;
  readonly measured: number;
  readonly promised: number | null;
  readonly unit: string;
}

const site = await startPreviewSite(4193);
const browser = await launchTestBrowser();
try {
  const page = await openTour(browser, site.url, 'panels=on', 640, 360);
  await page.evaluate(() => window.museum!.settled());
  const transfer = await measureTransfer(page, join(root, 'dist'));
  const before = await page.evaluate(() => window.museum!.stats().framesDrawn);
  await page.waitForTimeout(3000);
  const idle = (await page.evaluate(() => window.museum!.stats().framesDrawn)) - before;
  await page.close();

  const walk = await openTour(browser, site.url, 'clock=manual&panels=off', 320, 180);
  const counts = await walk.evaluate(() => window.museum!.stats());
  const route = await walkRoute(walk, Math.max(1, Number(values.every)));
  const spread = (
    pick: (frame: (typeof route.frames)[number]) => number,
  ): { p50: number; p95: number; max: number } => {
    const sorted = route.frames.map(pick).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
    return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
  };
  const calls = spread(({ drawCalls }) => drawCalls);
  const triangles = spread(({ triangles: count }) => count);
  const drawn = spread(({ exhibitsDrawn }) => exhibitsDrawn);
  const script = spread(({ scriptMs }) => scriptMs);

  const rows: Row[] = [
    { what: 'exhibits in the house', measured: counts.exhibits, promised: null, unit: '' },
    { what: 'rooms', measured: counts.rooms, promised: null, unit: '' },
    { what: 'frames drawn in 3 s of rest', measured: idle, promised: 0, unit: '' },
    { what: 'draw calls, most', measured: calls.max, promised: 100, unit: '' },
    { what: 'draw calls, half of all frames below', measured: calls.p50, promised: 20, unit: '' },
    { what: 'triangles, most', measured: triangles.max, promised: 600_000, unit: '' },
    { what: 'triangles, half of all frames below', measured: triangles.p50, promised: null, unit: '' },
    { what: 'exhibits in a picture, most', measured: drawn.max, promised: null, unit: '' },
    {
      what: 'first load to walkable and panels',
      measured: transfer.total / 1e6,
      promised: 2.5,
      unit: 'MB gzip',
    },
    { what: 'script at start', measured: transfer.script / 1024, promised: 420, unit: 'KB gzip' },
    { what: 'textures', measured: route.textureBytes / 2 ** 20, promised: 64, unit: 'MB' },
    { what: 'geometry', measured: route.geometryBytes / 2 ** 20, promised: null, unit: 'MB' },
    { what: 'script a frame, p50', measured: script.p50, promised: null, unit: 'ms here' },
    { what: 'script a frame, p95', measured: script.p95, promised: null, unit: 'ms here' },
    { what: 'whole built site', measured: measureSite(join(root, 'dist')) / 1e6, promised: null, unit: 'MB' },
  ];
  console.log(
    `${'what'.padEnd(40)}${'measured'.padStart(12)}${'promised'.padStart(12)}${'share'.padStart(9)}`,
  );
  for (const { what, measured, promised, unit } of rows) {
    const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
    const share = promised ? `${((measured / promised) * 100).toFixed(0)} %` : '';
    console.log(
      `${what.padEnd(40)}${number(measured).padStart(12)}${(promised === null ? '' : number(promised)).padStart(12)}${share.padStart(9)}  ${unit}`,
    );
  }
  const worst = [...route.frames].sort((a, b) => b.triangles - a.triangles).slice(0, 5);
  console.log('\nheaviest pictures:');
  for (const frame of worst)
    console.log(`  ${frame.room}: ${frame.triangles} triangles, ${frame.drawCalls} draw calls`);
  const folder = join(root, 'docs/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'bench.json'),
    `${JSON.stringify({ rows, worst, files: transfer.files }, null, 2)}\n`,
  );
} finally {
  await browser.close();
  await site.close();
}
