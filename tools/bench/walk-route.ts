import type { Page } from '@playwright/test';

/** Counters of one frame on the recorded route. */
export interface FrameSample {
  readonly room: string;
  readonly drawCalls: number;
  readonly triangles: number;
  readonly exhibitsDrawn: number;
  /** Script of the slowest frame that led to this picture, milliseconds. */
  readonly scriptMs: number;
}

export interface RouteReport {
  readonly frames: readonly FrameSample[];
  readonly textureBytes: number;
  readonly geometryBytes: number;
}

/**
 * Walks the recorded route: stands in the door of every room of both houses and turns once round, in quarters.
 * The tour must be open under `?debug&clock=manual`.
 *
 * @param every takes each n-th room, so that a short run crosses the whole house too
 */
export async function walkRoute(page: Page, every: number): Promise<RouteReport> {
  const rooms = await page.evaluate(() => window.museum!.rooms().map(({ id }) => id));
  const frames: FrameSample[] = [];
  await page.evaluate(() => window.museum!.stats());
  for (let at = 0; at < rooms.length; at += every) {
    const room = rooms[at] as string;
    const samples = await page.evaluate(async (id) => {
      const museum = window.museum!;
      await museum.goTo({ room: id });
      await museum.built();
      const { x, z, yaw } = museum.pose();
      const taken = [];
      for (let quarter = 0; quarter < 4; quarter++) {
        await museum.goTo({ pose: { room: id, x, z, yaw: yaw + (quarter * Math.PI) / 2 } });
        // The first frames after a jump bring what has come into view; the last is what walking sees.
        await museum.built();
        if (quarter === 0) museum.advance(0.05);
        const { drawCalls, triangles, exhibitsDrawn, scriptMs } = museum.stats();
        taken.push({ room: id, drawCalls, triangles, exhibitsDrawn, scriptMs: scriptMs.max });
      }
      return taken;
    }, room);
    frames.push(...samples);
  }
  const { textureBytes, geometryBytes } = await page.evaluate(() => window.museum!.stats());
  return { frames, textureBytes, geometryBytes };
}
