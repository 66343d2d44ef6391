import type { Page } from '@playwright/test';
import type { LongResult } from './see-every-room.ts';

/** Goes to every documented gift: the middle of the picture must show it. */
export async function seeEveryGift(page: Page): Promise<LongResult> {
  const gifts = await page.evaluate(async () => {
    const museum = window.museum!;
    const shown = await Promise.all(museum.rooms().map(({ id }) => museum.exhibits(id)));
    return shown.flat().flatMap(({ id, documented }) => (documented ? [id] : []));
  });
  const faults: string[] = [];
  for (const gift of gifts) {
    const picked = await page.evaluate(async (exhibit) => {
      const museum = window.museum!;
      await museum.goTo({ exhibit });
      await museum.settled();
      return museum.pick(window.innerWidth / 2, window.innerHeight / 2);
    }, gift);
    if (picked !== gift) faults.push(`${gift}: the middle of the picture shows ${picked ?? 'no exhibit'}`);
  }
  return { count: gifts.length, faults };
}
