import type { Page } from '@playwright/test';
import type { MuseumProbe, ProbeStatistics, ProbeTarget } from '../../../src/view/scene/museum-probe.ts';

type Room = ReturnType<MuseumProbe['rooms']>[number];
type Exhibit = ReturnType<MuseumProbe['exhibits']>[number];

/** The tour as a visitor meets it, steered through `window.museum`. */
export class TourPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address (the part after the question mark) and waits until one can walk. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./?debug&${query}`, { waitUntil: 'commit' });
    await this.page.waitForFunction(() => window.museum !== undefined);
    await this.page.evaluate(() => window.museum!.ready);
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.museum!.settled());
  }

  goTo(target: ProbeTarget): Promise<void> {
    return this.page.evaluate((to) => window.museum!.goTo(to), target);
  }

  walkTo(target: ProbeTarget): Promise<void> {
    return this.page.evaluate((to) => window.museum!.walkTo(to), target);
  }

  stats(): Promise<ProbeStatistics> {
    return this.page.evaluate(() => window.museum!.stats());
  }

  rooms(): Promise<readonly Room[]> {
    return this.page.evaluate(() => window.museum!.rooms());
  }

  exhibits(room: string): Promise<readonly Exhibit[]> {
    return this.page.evaluate((id) => window.museum!.exhibits(id), room);
  }

  pose(): Promise<ReturnType<MuseumProbe['pose']>> {
    return this.page.evaluate(() => window.museum!.pose());
  }

  async room(): Promise<string> {
    return (await this.pose()).room;
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}
