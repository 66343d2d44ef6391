import type { Browser, CDPSession, Page } from '@playwright/test';
import { awaitTour } from '../open-tour.ts';
import { addPageScript } from './add-page-script.ts';
import { countGl } from './count-gl.ts';
import { measureTransfer } from './measure-transfer.ts';
import type { WalkPose } from './record-walk.ts';

/** One step: script of its frame in milliseconds, and exhibits in its picture; null where no picture was drawn. */
export type StepReport = readonly [frameMs: number, exhibits: number] | null;

/** A museum that is being walked: step by step, so that several can be walked in turn. */
export class GrowthVisit {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #folder: string;

  private constructor(page: Page, session: CDPSession, folder: string) {
    this.#page = page;
    this.#session = session;
    this.#folder = folder;
  }

  /** Opens a built museum, served at `url` out of `folder`, in a page of its own. */
  static async open(browser: Browser, url: string, folder: string, room: string): Promise<GrowthVisit> {
    const page = await browser.newPage({ viewport: { width: 96, height: 54 } });
    page.setDefaultTimeout(600_000);
    await addPageScript(page, countGl, { isCounting: false, isDrawing: false });
    await page.goto(`${url}?debug&clock=manual&panels=off&room=${room}`, { waitUntil: 'commit' });
    await awaitTour(page);
    // All that the first room asks for: what of it comes before the first picture is a matter of chance.
    await page.evaluate(() => window.museum!.settled());
    return new GrowthVisit(page, await page.context().newCDPSession(page), folder);
  }

  /** Bytes of all that has come so far, compressed. */
  async countLoad(): Promise<number> {
    return (await measureTransfer(this.#page, this.#folder)).total;
  }

  step({ room, x, z, yaw }: WalkPose): Promise<StepReport> {
    return this.#page.evaluate(
      async (pose) => {
        const { museum } = window;
        if (!museum) throw new Error('bench: the tour is not open');
        await museum.goTo({ pose });
        const { framesDrawn } = museum.stats();
        museum.advance(0.3);
        const stats = museum.stats();
        // A picture that was put off is drawn when its room has been built.
        const report = [stats.scriptMs.max, stats.exhibitsDrawn] as const;
        await museum.built();
        return stats.framesDrawn > framesDrawn ? report : null;
      },
      { room, x, z, yaw },
    );
  }

  /** Script memory in use, after two collections; MB. */
  async measureHeap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
