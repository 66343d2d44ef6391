import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type LaunchOptions } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The switches that make pictures the same everywhere: software drawing, one colour profile, no hinting. */
const pictureArguments = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

export interface TestBrowser {
  /** Which of the ways below found it. */
  readonly origin: 'MUSEUM_BROWSER' | 'bundled' | 'playwright' | 'installed' | 'downloaded';
  readonly launch: LaunchOptions;
}

/**
 * Finds the Chromium the checks run in: MUSEUM_BROWSER if set, else the one that comes with the install (Linux
 * x64), else one Playwright keeps, else an installed Chrome, Edge or Chromium, else Playwright's download.
 *
 * @throws with a sentence saying what was tried, if there is none. It is never skipped silently.
 */
export function findBrowser(): TestBrowser {
  const asRoot = process.getuid?.() === 0;
  const args = asRoot ? [...pictureArguments, '--no-sandbox'] : pictureArguments;
  const tried: string[] = [];

  const named = process.env.MUSEUM_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`MUSEUM_BROWSER names ${named}, which does not exist.`);
    return { origin: 'MUSEUM_BROWSER', launch: { executablePath: named, args } };
  }
  tried.push('MUSEUM_BROWSER (not set)');

  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = unpackBundledBrowser();
    return {
      origin: 'bundled',
      launch: {
        executablePath: join(folder, 'chromium'),
        args,
        env: {
          ...definedEnvironment(),
          LD_LIBRARY_PATH: [join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH]
            .filter(Boolean)
            .join(':'),
          FONTCONFIG_PATH: folder,
          HOME: folder,
        },
      },
    };
  }
  tried.push('bundled (Linux x64 only)');

  const kept = chromium.executablePath();
  if (existsSync(kept)) return { origin: 'playwright', launch: { executablePath: kept, args } };
  tried.push("Playwright's cache");

  for (const channel of process.platform === 'win32'
    ? ['chrome', 'msedge']
    : ['chrome', 'msedge', 'chromium']) {
    if (isInstalled(channel)) return { origin: 'installed', launch: { channel, args } };
  }
  tried.push('Chrome, Edge, Chromium');

  console.log("No browser found; fetching Playwright's Chromium (once, up to three minutes) …");
  const download = spawnSync(process.execPath, [playwrightCommand(), 'install', '--only-shell', 'chromium'], {
    stdio: 'inherit',
    timeout: 180_000,
  });
  if (download.status === 0) return { origin: 'downloaded', launch: { args } };
  tried.push(`download (${download.error?.message ?? `ended with ${download.status}`})`);

  throw new Error(
    `The browser tests need a Chromium browser and none was found. Tried: ${tried.join(', ')}. Install Chrome, ` +
      'or set MUSEUM_BROWSER to a Chromium 120 or later, and run `npm test` again. The tests that need no ' +
      'browser: npm run test:unit.',
  );
}

/** Unpacks the browser inside the installed package into a cache of this checkout, once per version. */
function unpackBundledBrowser(): string {
  const require = createRequire(import.meta.url);
  const packageFolder = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = require(join(packageFolder, 'package.json')) as { version: string };
  const cache = join(root, 'node_modules/.cache/museum-browser');
  const target = join(cache, version);
  if (existsSync(target)) return target;
  // Unpacked beside and renamed: two runs at once never see half a browser.
  const scratch = `${target}.${process.pid}`;
  mkdirSync(scratch, { recursive: true });
  for (const name of readdirSync(join(packageFolder, 'bin'))) {
    const bytes = brotliDecompressSync(readFileSync(join(packageFolder, 'bin', name)));
    if (name.endsWith('.tar.br')) {
      const untar = spawnSync('tar', ['-x', '-C', scratch], { input: bytes });
      if (untar.status !== 0) throw new Error(`tar could not unpack ${name}: ${untar.stderr?.toString()}`);
    } else {
      writeFileSync(join(scratch, name.replace(/\.br$/, '')), bytes, { mode: 0o755 });
    }
  }
  // The archive's own list of font folders belongs to a cloud function.
  writeFileSync(
    join(scratch, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${target}/fonts</dir><cachedir>${target}/font-cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(scratch, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(scratch, { recursive: true, force: true });
  }
  return target;
}

function isInstalled(channel: string): boolean {
  const places: Record<string, readonly string[]> = {
    chrome: [
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    msedge: [
      '/opt/microsoft/msedge/msedge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
    chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  };
  return (places[channel] ?? []).some((place) => existsSync(place));
}

function playwrightCommand(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
