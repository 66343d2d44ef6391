import type { Page } from '@playwright/test';

export interface LongResult {
  readonly count: number;
  readonly faults: readonly string[];
}

/** Stands in every room: it must be drawn, with something in it, within the counters promised for any picture. */
export async function seeEveryRoom(page: Page): Promise<LongResult> {
  const rooms = await page.evaluate(() => window.museum!.rooms().map(({ id }) => id));
  const faults: string[] = [];
  for (const id of rooms) {
    const seen = await page.evaluate(async (room) => {
      const museum = window.museum!;
      await museum.goTo({ room });
      await museum.settled();
      const { drawCalls, triangles } = museum.stats();
      return { room: museum.pose().room, drawCalls, triangles };
    }, id);
    if (seen.room !== id) faults.push(`${id}: arrived in ${seen.room}`);
    if (seen.triangles < 100) faults.push(`${id}: only ${seen.triangles} triangles`);
    if (seen.triangles > 600_000 || seen.drawCalls > 100) {
      faults.push(`${id}: ${seen.triangles} triangles in ${seen.drawCalls} draw calls`);
    }
  }
  return { count: rooms.length, faults };
}
