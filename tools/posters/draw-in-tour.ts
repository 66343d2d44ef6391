import type { Page } from '@playwright/test';
import { measurePicture } from './measure-picture.ts';
import { posterSize, type PosterSubject } from './poster.ts';

/** Half a turn would look along walls at right angles to the picture: a little less shows the room's depth. */
const backwards = 2.75;
/** Pixels while things come: in software a large picture takes as long as two hundred of these. */
export const waitingSize = { width: 128, height: 72 } as const;

/**
 * Draws a place of the tour: a PNG of the size of posters.
 *
 * @param page a tour at its highest quality, without panels, under `?debug`
 */
export async function drawInTour(page: Page, subject: PosterSubject): Promise<Buffer> {
  if ('alone' in subject) throw new Error('draw-in-tour: a gift alone is drawn in the studio');
  await page.setViewportSize(waitingSize);
  if ('before' in subject) await goTo(page, { exhibit: subject.before });
  else if ('pose' in subject) await goTo(page, { pose: subject.pose });
  else await goToBetterView(page, subject.room, subject.middle);
  // What is still to be drawn of the way here is drawn small.
  await take(page);
  await page.setViewportSize(posterSize);
  return take(page);
}

/** Goes to a room's door, or to its middle, looking back. */
async function goToBetterView(page: Page, room: string, middle: { x: number; z: number }): Promise<void> {
  await goTo(page, { room });
  const arrival = await measurePicture(await take(page));
  const { yaw } = await page.evaluate(() => window.museum!.pose());
  await goTo(page, { pose: { room, ...middle, yaw: yaw + backwards, pitch: 0 } });
  const back = await measurePicture(await take(page));
  // One who comes in sees the room as it is meant: the other way must show clearly more.
  if (back <= 1.15 * arrival) await goTo(page, { room });
}

async function goTo(page: Page, place: object): Promise<void> {
  await page.evaluate((to) => window.museum!.goTo(JSON.parse(to)), JSON.stringify(place));
}

/** Milliseconds one picture may take: the first one waits for every program and texture to be made in software. */
const longestWait = 600_000;

async function take(page: Page): Promise<Buffer> {
  await page.evaluate(() => window.museum!.settled());
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => window.museum!.settled());
  return page.locator('#view').screenshot({ timeout: longestWait });
}
