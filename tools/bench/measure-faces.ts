import type { Page } from '@playwright/test';
import type { Face } from '../../src/address/faces.ts';
import { openTour } from '../open-tour.ts';
import type { Bench, PartReport } from './bench-site.ts';
import type { Measure } from './measure.ts';
import { markOf, readScriptTimes, type TraceEvent } from './read-script-times.ts';
import { serveFolder } from './serve-folder.ts';
import { quantile } from './spread.ts';
import { keyName, typeWords } from './type-words.ts';

/** The key that opens each face. */
const keys: Readonly<Record<Face | 'help' | 'settings', string>> = {
  plan: 'm',
  rooms: 'r',
  gifts: 'l',
  map: 'g',
  timeline: 'y',
  tours: 't',
  trail: 'k',
  share: 'u',
  about: 'i',
  help: 'h',
  settings: 'o',
};
type FaceName = keyof typeof keys;
const names = Object.keys(keys) as FaceName[];

/** A trail of as many gifts as a class would walk to, so that its face has something to show. */
const trail =
  'putin-rifle-2023~castro-rifle~carter-crystalware~arafat-mosque~tito-armchair~albright-silver-dish~cosmonaut-glove-2023~bulganin-limousine';

/** Script a face may take until it stands, milliseconds; and a list from the key that asked for it. */
const most = { face: 100, list: 16 } as const;

/**
 * What opening each face costs the page: script of the main thread from the key that opens it until nothing of the page
 * changes any more, the network left out; the first time, when its own script is read as well, and again. And how long
 * the list of what is found takes to follow what is typed.
 */
export async function measureFaces(bench: Bench): Promise<PartReport> {
  const { browser, rounds, isQuick, tour, say } = bench;
  const site = await serveFolder(tour.folder);
  const first: Record<FaceName, number[]> = emptyLists();
  const again: Record<FaceName, number[]> = emptyLists();
  const longest: number[] = [];
  const typed: (readonly number[])[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      // Time stands still under it, so that no picture is drawn meanwhile.
      const query = `clock=manual&quality=low&mirror=off&room=second-1-bare-4&trail=1~${trail}`;
      const page = await openTour(browser, site.url, query, 1280, 800);
      try {
        // Names that the compiler keeps by a call of its own are made to work in the page.
        await page.evaluate('globalThis.__name = (named) => named');
        await untilQuiet(page);
        const order = round % 2 === 0 ? names : [...names].reverse();
        const events = await trace(page, () => openFaces(page, order));
        for (const name of order) {
          const times = [1, 2].map((time) => readScriptTimes(events, `${name} ${time}`));
          first[name].push(addUp(times[0] ?? []));
          again[name].push(addUp(times[1] ?? []));
          longest.push(...times.flat());
        }
        await page.keyboard.press(keys.gifts);
        await untilQuiet(page);
        let listed: readonly number[] = [];
        const typing = await trace(page, async () => {
          listed = await typeWords(page, isQuick);
        });
        typed.push(listed.map((key) => addUp(readScriptTimes(typing, keyName(key)))));
      } finally {
        await page.context().close();
      }
      say(
        `round ${round + 1}: ${names.map((name) => `${name} ${first[name].at(-1)?.toFixed(0)}`).join(', ')} ms`,
      );
    }
  } finally {
    await site.close();
  }
  const measure = (what: string, values: readonly number[], target: number | null): Measure => ({
    part: 'faces',
    what,
    unit: 'ms here',
    rounds: values,
    floor: null,
    target,
  });
  const worst = Array.from({ length: rounds }, (_, round) =>
    Math.max(...names.map((name) => again[name][round] ?? 0)),
  );
  return {
    measures: [
      ...names.map((name) => measure(`script of opening ${name}, first`, first[name], most.face)),
      measure('script of opening the dearest face again', worst, most.face),
      measure(
        'from a key to the list of what is found, p50',
        typed.map((times) => quantile(times, 0.5)),
        null,
      ),
      measure(
        'from a key to the list of what is found, p99',
        typed.map((times) => quantile(times, 0.99)),
        most.list,
      ),
    ],
    plots: [],
    details: { first, again, longestPiece: Math.max(...longest), typed: typed.map((times) => times.length) },
  };
}

function emptyLists(): Record<FaceName, number[]> {
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<FaceName, number[]>;
}

function addUp(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** What the browser did while something was done in a page. */
async function trace(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('bench: the page has no browser to trace');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'blink.user_timing'] });
  await act();
  const told = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: TraceEvent[] };
  return told.traceEvents;
}

/** Opens each face twice and closes it again. */
async function openFaces(page: Page, order: readonly FaceName[]): Promise<void> {
  await page.locator('#view').focus();
  for (const name of order) {
    for (const time of [1, 2]) {
      const mark = (end: 'begin' | 'end'): Promise<unknown> =>
        page.evaluate((label) => void performance.mark(label), markOf(`${name} ${time}`, end));
      await mark('begin');
      await page.keyboard.press(keys[name]);
      await untilQuiet(page);
      await mark('end');
      if ((await page.locator('dialog[open]').count()) !== 1) throw new Error(`bench: ${name} does not open`);
      await page.keyboard.press('Escape');
      await untilQuiet(page);
    }
  }
}

/** Waits until nothing has changed in the page, and nothing has come, for a while. */
async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        let timer = 0;
        const wait = (): void => {
          window.clearTimeout(timer);
          timer = window.setTimeout(end, quietMs);
        };
        const mutations = new MutationObserver(wait);
        const fetches = new PerformanceObserver(wait);
        const end = (): void => {
          mutations.disconnect();
          fetches.disconnect();
          resolve();
        };
        mutations.observe(document.body, { childList: true, subtree: true, attributes: true });
        fetches.observe({ type: 'resource' });
        wait();
      }),
    700,
  );
}
