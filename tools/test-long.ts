// `npm run test:long`: what takes longer than `npm test` may. Every room stands before the eye once, every documented gift
// and every stop of every tour is reached and seen, every face is looked at in every language, every page of the catalogue
// in all of its own, what is seen is compared with what was listed, browser tests tagged `@long` run, very many rays are cast,
// what visitors do is done thousands of times (nothing may grow), all models are rebuilt and compared, and the bench is run in full. `-- --only rooms,gifts` runs these parts alone; the others keep what was last found of them.
// Writes docs/reports/test-long.md with the commit each part covered; ends with 1 if anything failed.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { longReport, type LongFinding } from './long/long-report.ts';
import { seeEveryFace } from './long/see-every-face.ts';
import { seeEveryGift } from './long/see-every-gift.ts';
import { seeEveryPage } from './long/see-every-page.ts';
import { seeEveryStop } from './long/see-every-stop.ts';
import { seeEveryRoom } from './long/see-every-room.ts';
import { soak } from './long/soak/soak.ts';
import { seeWhatIsListed } from './long/see-what-is-listed.ts';
import { tourFaults, type FaultName } from './long/build-faulty-tour.ts';
import { tryHosting } from './long/try-hosting.ts';
import { tryPackage } from './long/try-package.ts';
import { findNginx } from './hosting/start-nginx.ts';
import { tryFault } from './long/try-fault.ts';
import { readSiteFacts } from './pages/site-facts.ts';
import { titlePrefix } from './generate/make-entry.ts';
import { launchTestBrowser, openTour } from './open-tour.ts';
import { readEmbedConstants } from './vite-embed-script.ts';
import { startPreviewSite } from './preview-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `-- --only soak --share 0.02` tries whether it runs. */
const soakShare = process.argv.includes('--share')
  ? Number(process.argv[process.argv.indexOf('--share') + 1])
  : 1;

/** Of all looks, those that are enough to find a fault. */
const trialShare = 0.1;

const inTour = async (options: string, look: (page: Page) => Promise<LongFinding>): Promise<LongFinding> => {
  const site = await startPreviewSite(4195);
  const browser = await launchTestBrowser();
  try {
    return await look(await openTour(browser, site.url, options, 320, 200));
  } finally {
    await browser.close();
    await site.close();
  }
};

const run = (name: string, script: string, options: readonly string[] = []): LongFinding => {
  const result = spawnSync('npm', ['run', '-s', script, '--', ...options], {
    cwd: root,
    encoding: 'utf8',
    timeout: 3_600_000,
    env: { ...process.env, MUSEUM_LONG: '1' },
  });
  // What failed stands at the end of what is printed, where the tool still came to print it.
  const output = (result.stdout.trim() || result.stderr.trim()).split('\n').map((line) => line.trim());
  const faults = result.status === 0 ? [] : output.filter((line) => line !== '').slice(-20);
  // Below how many there are stand their names.
  const flaky = output.findIndex((line) => /^\d+ flaky$/.test(line));
  const repeated = (
    flaky < 0 ? [] : output.slice(flaky + 1, flaky + 1 + Number.parseInt(output[flaky] ?? ''))
  ).map((test) => test.replace(/[ ─]+$/, ''));
  return {
    name,
    faults,
    detail: [`npm run ${script}`, ...repeated.map((test) => `passed only when repeated: ${test}`)].join('; '),
  };
};

const parts: Readonly<Record<string, () => Promise<readonly LongFinding[]>>> = {
  rooms: async () => [
    await inTour('panels=off', async (page) => {
      const { faults, count } = await seeEveryRoom(page);
      return {
        name: 'every room is drawn, with walls around and a floor below',
        faults,
        detail: `${count} rooms`,
      };
    }),
  ],
  gifts: async () => [
    await inTour('panels=off', async (page) => {
      const { faults, count } = await seeEveryGift(page);
      return {
        name: 'every gift is reached by its address and seen where it stands',
        faults,
        detail: `${count} gifts`,
      };
    }),
  ],
  browser: async () => [run('browser tests that take minutes of drawing', 'test:e2e')],
  stops: async () => [
    await inTour('mirror=off&quality=low', async (page) => {
      const { faults, count } = await seeEveryStop(root, page);
      return {
        name: 'every stop of every tour is reached, read and seen',
        faults,
        detail: `${count} stops`,
      };
    }),
  ],
  faces: async () => {
    const site = await startPreviewSite(4195);
    const browser = await launchTestBrowser();
    try {
      const { faults, count } = await seeEveryFace(browser, site.url, join(root, 'test-results/faces'));
      return [
        {
          name: 'every face in every language, large, on a phone and four times as large: no word is cut, what one presses is large enough, axe finds no fault',
          faults,
          detail: `${count} looks`,
        },
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  },
  pages: async () => {
    const site = await startPreviewSite(4195);
    const browser = await launchTestBrowser();
    try {
      const { faults, count } = await seeEveryPage(browser, site.url, readSiteFacts(root, null));
      return [
        {
          name: 'every page of the catalogue in every language, 320 pixels wide: nothing is cut, axe finds no fault',
          faults,
          detail: `${count} pages`,
        },
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  },
  listed: async () => [
    await inTour('panels=off&mirror=off&quality=low&clock=manual', async (page) => {
      const { faults, count, seen, pixels, listed } = await seeWhatIsListed(root, page);
      return {
        name: 'whatever a plain picture of everything shows was listed',
        faults,
        detail: `${count} looks, ${seen} exhibits seen in ${pixels} pixels, ${listed} listed`,
      };
    }),
  ],
  // Tours that are wrong on purpose: a test that cannot fail says nothing.
  faults: async () => {
    const browser = await launchTestBrowser();
    try {
      const findings: LongFinding[] = [];
      for (const name of Object.keys(tourFaults) as FaultName[]) {
        const { faults, count } = await tryFault(root, browser, name, trialShare);
        findings.push({
          name: `what is missing from a tour with the fault “${name}” is told`,
          faults: faults.length > 0 ? [] : ['nothing was told'],
          detail: `${count} looks, ${faults.length} things missing`,
        });
      }
      return findings;
    } finally {
      await browser.close();
    }
  },
  soak: async () => {
    const site = await startPreviewSite(4195);
    const browser = await launchTestBrowser();
    try {
      return await soak(browser, site.url, readEmbedConstants(root).tag, soakShare);
    } finally {
      await browser.close();
      await site.close();
    }
  },
  built: async () => {
    // The build is what the other parts look at, too.
    await (await startPreviewSite(4195)).close();
    const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((file) =>
      /\.(html|js|json)$/.test(file.name),
    );
    const faults = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => readFileSync(file, 'utf8').includes(titlePrefix));
    return [{ name: 'nothing made up is in the built site', faults, detail: `${files.length} files` }];
  },
  hosting: async () => {
    const name = 'a real server sends every file whole, packed or not, with the headers it should have';
    if (findNginx() === null)
      return [{ name, faults: ['there is no nginx on this machine to try it with'], detail: 'nginx' }];
    await (await startPreviewSite(4195)).close();
    const { faults, count, server } = await tryHosting(join(root, 'dist'), 4197);
    return [{ name, faults, detail: `${count} requests to ${server}` }];
  },
  package: async () => {
    await (await startPreviewSite(4195)).close();
    const { faults, bytes, steps } = tryPackage(root, true);
    return [
      {
        name: 'the package, installed by a stranger: every entrance works as its documents say, and builds the same site',
        faults,
        detail: `${steps} steps, ${(bytes / 1e6).toFixed(1)} MB packed`,
      },
    ];
  },
  models: async () => {
    const rebuilt = run('every model rebuilds to the committed bytes', 'models', ['--force']);
    const changed = spawnSync('git', ['status', '--short', 'models/built'], {
      cwd: root,
      encoding: 'utf8',
    }).stdout.trim();
    return [
      rebuilt,
      {
        name: 'rebuilding changed no model',
        faults: changed ? changed.split('\n') : [],
        detail: 'git status',
      },
    ];
  },
  rays: async () => [
    run('millions of rays meet nothing that is not listed', 'test:unit', ['tests/museum/visibility']),
  ],
  bench: async () => [run('bench', 'bench')],
};

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]?.split(',')
  : null;
const unknown = (only ?? []).filter((name) => !(name in parts));
if (unknown.length > 0 || only?.length === 0) {
  console.error(
    `test:long: there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`,
  );
  process.exit(1);
}
// Taken at the start: this is what the build holds.
const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
const report = longReport(root, Object.keys(parts));
let hasFailed = false;
for (const [name, find] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue;
  const findings = await find();
  hasFailed ||= findings.some(({ faults }) => faults.length > 0);
  // Kept as soon as it is known: what is found stays when a later part is broken off.
  for (const line of report.keep(name, commit, findings)) console.log(line);
}
process.exitCode = hasFailed ? 1 : 0;
