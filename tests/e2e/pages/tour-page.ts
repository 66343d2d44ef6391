import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { MuseumProbe, ProbeStatistics, ProbeTarget } from '../../../src/view/scene/museum-probe.ts';

type Room = ReturnType<MuseumProbe['rooms']>[number];
type Exhibit = Awaited<ReturnType<MuseumProbe['exhibits']>>[number];

/** The tour as a visitor meets it, steered through `window.museum`. */
export class TourPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens an address (the part after the question mark) and waits until one can walk. Floors mirror only where the
   * address says `mirror=on`: drawing every picture twice in software is what these tests would mostly wait for.
   * The level of quality is the lowest unless the address names one: these tests are about what happens, and on its
   * own the level would follow a slow machine.
   */
  async open(query = ''): Promise<void> {
    const mirror = query.includes('mirror=') ? '' : '&mirror=off';
    const quality = query.includes('quality=') ? '' : '&quality=low';
    await this.page.goto(`./?debug${mirror}${quality}&${query}`, { waitUntil: 'commit' });
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.museum !== undefined);
    await this.page.evaluate(() => window.museum!.ready);
    // The interface comes after the first picture, or says that it does not.
    await this.page.waitForFunction(() => {
      const hasChildren = (document.querySelector('#interface')?.childElementCount ?? 0) > 0;
      const hasWord = document.querySelector('#loading')?.textContent !== '';
      return hasChildren || hasWord || new URLSearchParams(location.search).get('panels') === 'off';
    });
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.museum!.settled());
  }

  /** The rooms in view stand and have been drawn, whatever else is on its way. */
  built(): Promise<void> {
    return this.page.evaluate(() => window.museum!.built());
  }

  goTo(target: ProbeTarget): Promise<void> {
    return this.page.evaluate((to) => window.museum!.goTo(to), target);
  }

  walkTo(target: ProbeTarget): Promise<void> {
    return this.page.evaluate((to) => window.museum!.walkTo(to), target);
  }

  /** Under `?clock=manual`: lets time pass in one frame. */
  advance(seconds: number): Promise<void> {
    return this.page.evaluate((time) => window.museum!.advance(time), seconds);
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

  focusView(): Promise<void> {
    return this.page.locator('#view').focus();
  }

  async canvasBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.page.locator('#view').boundingBox();
    if (!box) throw new Error('the picture is not on the page');
    return box;
  }

  /** What is met on a grid of points around one. */
  pickAround(x: number, y: number): Promise<readonly string[]> {
    return this.page.evaluate(
      ([atX, atY]) => {
        const found = new Set<string>();
        for (let dx = -60; dx <= 60; dx += 10) {
          for (let dy = -60; dy <= 60; dy += 10) {
            const exhibit = window.museum!.pick((atX as number) + dx, (atY as number) + dy);
            if (exhibit) found.add(exhibit);
          }
        }
        return [...found];
      },
      [x, y],
    );
  }

  /** A point of the page where an exhibit can be clicked. */
  async findOnScreen(exhibit: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.canvasBox();
    const found = await this.page.evaluate(
      ({ id, box }) => {
        const hits: [number, number][] = [];
        for (let px = box.x + 4; px < box.x + box.width; px += 6) {
          for (let py = box.y + 4; py < box.y + box.height; py += 6) {
            if (window.museum!.pick(px, py) === id) hits.push([px, py]);
          }
        }
        return hits[Math.floor(hits.length / 2)] ?? null;
      },
      { id: exhibit, box: { x, y, width, height } },
    );
    if (!found) throw new Error(`${exhibit} is not in the picture`);
    return { x: found[0], y: found[1] };
  }

  /** Mean brightness of the picture, 0 to 255. */
  async brightness(): Promise<number> {
    const { channels } = await sharp(await this.page.locator('#view').screenshot()).stats();
    return channels.slice(0, 3).reduce((sum, { mean }) => sum + mean, 0) / 3;
  }
}
