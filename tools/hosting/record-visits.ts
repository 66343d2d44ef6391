import { readFileSync, truncateSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { awaitTour } from '../open-tour.ts';

/** What a visit asked the server for, as its log has it. */
export interface RecordedVisit {
  readonly name: string;
  /** In the order of the answers; a path with its query. */
  readonly paths: readonly string[];
  /** Sent by the server, headers included. */
  readonly bytes: number;
}

/** Gift and rooms of the visits: a gift of the oldest house, and a way through both houses. */
const gift = 'castro-rifle';
const rooms = [
  'main-1-4',
  'main-1-3',
  'main-2-5',
  'main-3-1',
  'main-3-6',
  'main-6-19',
  'second-1-1',
  'second-1-22',
];

const visits: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
  'an article with a closed tour': async (page, url) => {
    await page.setContent(
      `<script type="module" src="${url}embed.js"></script><myohyangsan-tour exhibit="${gift}"></myohyangsan-tour>`,
    );
    await page.getByRole('button').first().waitFor();
  },
  'a page about a gift': async (page, url) => {
    await page.goto(`${url}gifts/${gift}.html`);
  },
  'the tour, in front of a gift': async (page, url) => {
    await openAndSettle(page, `${url}?debug&exhibit=${gift}`);
  },
  'the tour, through eight rooms, a panel open in each': async (page, url) => {
    await openAndSettle(page, `${url}?debug&room=${rooms[0]}`);
    for (const room of rooms)
      await page.evaluate(async (there) => {
        const museum = window.museum!;
        await museum.goTo({ room: there });
        await museum.settled();
        const first = (await museum.exhibits(there)).find(({ documented }) => documented);
        if (first) await museum.goTo({ exhibit: first.id });
        await museum.settled();
      }, room);
  },
};

async function openAndSettle(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await awaitTour(page);
  await page.evaluate(() => window.museum!.settled());
}

/**
 * Makes each visit once, with nothing in the cache.
 *
 * @param log file the server writes: `path status bytes` a line
 */
export async function recordVisits(browser: Browser, url: string, log: string): Promise<RecordedVisit[]> {
  const recorded: RecordedVisit[] = [];
  for (const [name, make] of Object.entries(visits)) {
    truncateSync(log);
    const context = await browser.newContext({ viewport: { width: 480, height: 270 } });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await make(page, url);
    await page.waitForLoadState('networkidle');
    await context.close();
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const failed = lines.find(([, status]) => status !== '200');
    if (failed) throw new Error(`record-visits: ${failed.join(' ')} in “${name}”`);
    recorded.push({
      name,
      paths: lines.map(([path = '']) => path),
      bytes: lines.reduce((sum, [, , bytes]) => sum + Number(bytes), 0),
    });
  }
  return recorded;
}
