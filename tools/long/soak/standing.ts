import type { Page } from '@playwright/test';
import { countCardObjects } from './count-card-objects.ts';

/** What a page holds when it has come to rest: numbers that must not grow by doing the same things again. */
export interface Standing {
  /** Script memory after two collections, bytes. */
  readonly heap: number;
  /** Nodes of documents that are alive, in the page or held by script. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** What `countCardObjects` says. */
  readonly cardObjects: number;
}

/** Takes the standing of a page; what `countGl` notes is 0 where it does not run. */
export async function takeStanding(page: Page): Promise<Standing> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    // What a collection lets go may hold other things, and some of it is let go when the page is idle.
    for (let time = 0; time < 3; time++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(300);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    const cardObjects = await page.evaluate(countCardObjects);
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
      cardObjects,
    };
  } finally {
    await session.detach();
  }
}
