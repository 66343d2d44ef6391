// `npm run bench`: what a visitor pays, beside what we promise and beside other ways of drawing the same museum.
// Counts and bytes are exact and judged; times are judged only as ratios within the run, and only if most rounds agree.
//   --only rivals,memory   these parts alone: their figures replace those of the last report
//   --quick                small, for trying; writes no report
//   --keep                 writes the report of a quick run too; each part says of which commit and how it was measured
//   --rounds 5             rounds of what varies (3)
// The report goes to docs/reports/bench.json and bench.html. Ends with 1 if a target was missed.
import { execFileSync } from 'node:child_process';
import { readFileSync, mkdirSync, writeFileSync, existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, type Bench, type PartReport } from './bench/bench-site.ts';
import { formatTable } from './bench/format-table.ts';
import { missesTarget, partNames, type Measure, type PartName } from './bench/measure.ts';
import { measureEmbed } from './bench/measure-embed.ts';
import { measureFaces } from './bench/measure-faces.ts';
import { measureFirstSearch } from './bench/measure-first-search.ts';
import { measureGrowth } from './bench/measure-growth.ts';
import { measureMemory } from './bench/measure-memory.ts';
import { measurePanel } from './bench/measure-panel.ts';
import { measurePicking } from './bench/measure-picking.ts';
import { measureRivals } from './bench/measure-rivals.ts';
import { measureSiteCost } from './bench/measure-site-cost.ts';
import { measureStart } from './bench/measure-start.ts';
import { measureWalk } from './bench/measure-walk.ts';
import { writeReportPage } from './bench/write-report-page.ts';
import { launchTestBrowser } from './open-tour.ts';
import { startPreviewSite } from './preview-site.ts';

const parts: Partial<Record<PartName, (bench: Bench) => Promise<PartReport>>> = {
  site: measureSiteCost,
  start: measureStart,
  rivals: measureRivals,
  walk: measureWalk,
  picking: measurePicking,
  search: measureFirstSearch,
  panel: measurePanel,
  faces: measureFaces,
  memory: measureMemory,
  growth: measureGrowth,
  embed: measureEmbed,
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
});
const asked = options.only?.split(',') ?? Object.keys(parts);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(
    `bench: no part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`,
  );

/** One part of the report file: parts may be of different runs, so each says when, of which commit and how. */
interface KeptPart extends PartReport {
  readonly date: string;
  /** The last commit when it was measured. */
  readonly commit: string;
  /** Measured small: its figures mean less. */
  readonly isQuick: boolean;
  readonly rounds: number;
  readonly seconds: number;
}
interface Report {
  readonly machine: string;
  readonly parts: Partial<Record<PartName, KeptPart>>;
}

const rounds = Math.max(1, Number(options.rounds));
const date = new Date().toISOString().slice(0, 10);
const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], {
  cwd: projectRoot,
  encoding: 'utf8',
}).trim();
const folder = join(projectRoot, 'docs/reports');
const file = join(folder, 'bench.json');
const kept: Partial<Record<PartName, KeptPart>> =
  options.only && existsSync(file) ? { ...(JSON.parse(readFileSync(file, 'utf8')) as Report).parts } : {};
const found: Measure[] = [];
const broken: PartName[] = [];

const site = await startPreviewSite(4193);
const browser = await launchTestBrowser();
try {
  const bench: Bench = {
    browser,
    rounds,
    isQuick: options.quick,
    tour: { url: site.url, folder: join(projectRoot, 'dist') },
    say: (line) => console.log(`  ${line}`),
  };
  for (const name of partNames) {
    const measure = parts[name];
    if (!measure || !asked.includes(name)) continue;
    console.log(`${name} …`);
    const started = performance.now();
    try {
      const report = await measure(bench);
      const seconds = Math.round((performance.now() - started) / 1000);
      kept[name] = { date, commit, isQuick: options.quick, rounds, seconds, ...report };
      found.push(...report.measures);
    } catch (error) {
      // One part that cannot be measured must not cost the figures of the others.
      broken.push(name);
      console.error(error);
    }
    if (!options.quick || options.keep) keepReport();
  }
} finally {
  await browser.close();
  await site.close();
}

console.log(`\n${formatTable(found)}\n`);
if (broken.length > 0) {
  console.log(`could not be measured: ${broken.join(', ')}`);
  process.exitCode = 1;
}
const missed = found.filter(missesTarget);
if (missed.length > 0) {
  console.log(`${missed.length} of ${found.filter(({ target }) => target !== null).length} targets missed:`);
  for (const { part, what } of missed) console.log(`  ${part}: ${what}`);
  process.exitCode = 1;
}

/** Writes what has been found so far: a run that is cut short keeps it. */
function keepReport(): void {
  const report: Report = {
    machine: `${cpus().length} cores, software drawing, Node ${process.versions.node}`,
    parts: kept,
  };
  const all = partNames.flatMap((name) => kept[name] ?? []);
  const runs = new Set(all.map((part) => `${part.date}, commit ${part.commit}, ${describeRun(part)}`));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(report)}\n`);
  writeFileSync(
    join(folder, 'bench.html'),
    writeReportPage({
      title: 'Myohyangsan: what a visitor pays',
      lead: [
        `Measured: ${[...runs].join('; ')}; on ${report.machine}. How: docs/performance.md.`,
        'Counts and bytes are exact. Times are of a machine that draws in software and does other work besides: compare them only with each other.',
      ],
      measures: all.flatMap(({ measures }) => measures),
      plots: all.flatMap(({ plots }) => plots),
    }),
  );
}

function describeRun(part: KeptPart): string {
  return `${part.isQuick ? 'a quick run' : 'a full run'} of ${part.rounds} ${part.rounds === 1 ? 'round' : 'rounds'}`;
}
