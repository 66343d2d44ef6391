// `npm run test:long`: what takes longer than `npm test` may. Every room stands before the eye once, every documented
// gift is reached and seen, what is seen is compared with what was listed, very many rays are cast, all models are rebuilt
// and compared, and the bench is run in full. Writes
// docs/reports/test-long.md with the commit it covered; ends with 1 if anything failed.
//   --fault narrow   only tries whether the comparison of pictures finds this fault of a tour built for it; writes no report
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tourFaults, type FaultName } from './long/build-faulty-tour.ts';
import { seeEveryGift } from './long/see-every-gift.ts';
import { seeEveryRoom } from './long/see-every-room.ts';
import { seeWhatIsListed } from './long/see-what-is-listed.ts';
import { tryFault } from './long/try-fault.ts';
import { titlePrefix } from './generate/make-entry.ts';
import { launchTestBrowser, openTour } from './open-tour.ts';
import { startPreviewSite } from './preview-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Taken at the start: this is what the build holds.
const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
const lines: string[] = [];
let failed = 0;

function report(name: string, faults: readonly string[], detail: string): void {
  if (faults.length > 0) failed++;
  lines.push(`- ${faults.length === 0 ? 'passed' : 'FAILED'}: ${name} (${detail})`);
  for (const fault of faults.slice(0, 20)) lines.push(`  - ${fault}`);
  console.log(lines.at(-1 - Math.min(20, faults.length)));
}

/** Of the looks a fault is tried on: enough to find it, since it is in every picture or nearly. */
const faultShare = 0.08;

async function reportFault(name: FaultName): Promise<void> {
  const { count, faults: found } = await tryFault(root, browser, name, faultShare);
  report(
    `a tour with the fault “${name}” is found out`,
    found.length > 0 ? [] : ['nothing was missing in its pictures'],
    `${count} looks, ${found.length} exhibits seen and not listed`,
  );
}

const { values: asked } = parseArgs({ options: { fault: { type: 'string' } } });
const browser = await launchTestBrowser();
if (asked.fault !== undefined) {
  if (!(asked.fault in tourFaults)) throw new Error(`test-long: no fault is called ${asked.fault}`);
  await reportFault(asked.fault as FaultName);
  await browser.close();
  process.exit(failed);
}
const site = await startPreviewSite(4195);
try {
  const page = await openTour(browser, site.url, 'panels=off', 320, 200);
  const rooms = await seeEveryRoom(page);
  report('every room is drawn, with walls around and a floor below', rooms.faults, `${rooms.count} rooms`);
  const gifts = await seeEveryGift(page);
  report(
    'every gift is reached by its address and seen where it stands',
    gifts.faults,
    `${gifts.count} gifts`,
  );
  await page.close();
  const still = await openTour(browser, site.url, 'panels=off&mirror=off&quality=low&clock=manual', 320, 200);
  const listed = await seeWhatIsListed(root, still);
  report(
    'whatever a plain picture of everything shows was listed',
    listed.faults,
    `${listed.count} looks, ${listed.seen} exhibits seen in ${listed.pixels} pixels, ${listed.listed} listed`,
  );
  await still.close();
  for (const name of Object.keys(tourFaults) as FaultName[]) await reportFault(name);
} finally {
  await browser.close();
  await site.close();
}

const built = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((file) =>
  /\.(html|js|json)$/.test(file.name),
);
report(
  'nothing made up is in the built site',
  built
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file, 'utf8').includes(titlePrefix)),
  `${built.length} files`,
);

const run = (name: string, script: string, options: readonly string[] = []): void => {
  const result = spawnSync('npm', ['run', '-s', script, '--', ...options], {
    cwd: root,
    encoding: 'utf8',
    timeout: 3_600_000,
    env: { ...process.env, MUSEUM_LONG: '1' },
  });
  const output = `${result.stdout}\n${result.stderr}`.trim().split('\n');
  report(name, result.status === 0 ? [] : output.slice(-8), `npm run ${script}`);
};
run('every model rebuilds to the committed bytes', 'models', ['--force']);
const changed = spawnSync('git', ['status', '--short', 'models/built'], {
  cwd: root,
  encoding: 'utf8',
}).stdout.trim();
report('rebuilding changed no model', changed ? changed.split('\n') : [], 'git status');
run('millions of rays meet nothing that is not listed', 'test:unit', ['tests/museum/visibility']);
run('bench', 'bench');

mkdirSync(join(root, 'docs/reports'), { recursive: true });
writeFileSync(
  join(root, 'docs/reports/test-long.md'),
  `# Long tests\n\nCommit ${commit}, ${new Date().toISOString().slice(0, 10)}.\n\n${lines.join('\n')}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
