import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { build } from 'vite';
import { startRandom } from '../../src/museum/math/seeded-random.ts';
import type { LongResult } from './see-every-room.ts';

/** Size of the picture that is compared, pixels; an exhibit counts as seen from so many of them. */
const size = { width: 320, height: 200 } as const;
const fewest = 4;

/** Looks in every room that shows something, and in every other cell. */
const looksInRoom = 3;
const looksInPassage = 1;

export interface SeenResult extends LongResult {
  readonly seen: number;
  readonly pixels: number;
  readonly listed: number;
}

/**
 * Looks about in every cell of the house: of whatever a plain picture of everything near by shows, the tour must have
 * listed it all. That it would tell is tried on tours that are wrong on purpose (`try-fault.ts`,
 * `npm run test:long -- --only faults`).
 *
 * @param page the tour under `?debug&clock=manual`, of the size above
 * @param share of the looks that are taken, for a quick run
 */
export async function seeWhatIsListed(root: string, page: Page, share = 1): Promise<SeenResult> {
  await page.evaluate(await bundle(join(root, 'tools/long/ids/compare-views.ts')));
  const cells = await page.evaluate(() =>
    window.museum!.plan().rooms.map(({ id, rect, theme }) => ({ id, rect, isShown: theme !== null })),
  );
  const random = startRandom('what is listed');
  const looks = cells.flatMap(({ id, rect, isShown }) =>
    Array.from({ length: isShown ? looksInRoom : looksInPassage }, () => ({
      room: id as string,
      x: rect.minX + random() * (rect.maxX - rect.minX),
      z: rect.minZ + random() * (rect.maxZ - rect.minZ),
      yaw: random() * 2 * Math.PI,
      pitch: (random() - 0.6) * 0.5,
    })),
  );
  const total = { count: 0, seen: 0, pixels: 0, listed: 0 };
  const faults: string[] = [];
  for (const pose of looks.filter(() => random() < share)) {
    const { seen, pixels, listed, missing, from } = await page.evaluate(
      async ([target, { width, height }, least]) => {
        const museum = window.museum!;
        await museum.goTo({ pose: target });
        museum.advance(0);
        await museum.settled();
        const found = window.compareViews!(width, height, least);
        return { ...found, from: museum.pose() };
      },
      [pose, size, fewest] as const,
    );
    total.count++;
    total.seen += seen;
    total.pixels += pixels;
    total.listed += listed;
    const where = `${from.room} ${from.x.toFixed(2)} ${from.z.toFixed(2)} yaw ${from.yaw.toFixed(2)}`;
    for (const { exhibit, room, pixels: count } of missing)
      faults.push(`${where}: ${exhibit} in ${room} is seen in ${count} pixels, but not listed`);
  }
  return { ...total, faults };
}

/** One script of a module and what it imports, to be run in a page that has others. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'museumIds' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`see-what-is-listed: ${entry} was not built`);
  return output.output[0].code;
}
