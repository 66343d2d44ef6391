import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps a moving finger takes: browsers tell a drag from a tap by what lies between. */
const steps = 6;

/** How long a finger rests before it lifts, ms: browsers take one that lifts in full flight for a fling, and swallow the next tap. */
const rest = 120;

/** One or two fingers on the glass, as the browser itself has them: what scrolls the page scrolls it here, too. */
export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Of a page whose context has a touch screen. */
  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async tap(at: Point): Promise<void> {
    await this.#send('touchStart', [at]);
    await this.#send('touchEnd', []);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.#move([[from, to]]);
  }

  /** Two fingers beside a point, moved apart or together. @param before, after how far they are apart, CSS pixels */
  async pinch({ x, y }: Point, before: number, after: number): Promise<void> {
    const [from, to] = [before / 2, after / 2];
    await this.#move([
      [
        { x: x - from, y },
        { x: x - to, y },
      ],
      [
        { x: x + from, y },
        { x: x + to, y },
      ],
    ]);
  }

  async #move(ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
    await this.#send(
      'touchStart',
      ways.map(([from]) => from),
    );
    const moveTo = (share: number): Promise<void> =>
      this.#send(
        'touchMove',
        ways.map(([from, to]) => ({
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        })),
      );
    for (let step = 1; step <= steps; step++) await moveTo(step / steps);
    await new Promise((resolve) => setTimeout(resolve, rest));
    await moveTo(1);
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  }
}

/** The middle of an element, once it is in sight. */
export async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('what should be touched is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
