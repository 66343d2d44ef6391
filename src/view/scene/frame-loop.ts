/** Draws one frame; true if another must follow because something is still moving. */
export type DrawFrame = (elapsedSeconds: number, now: number) => boolean;

/**
 * Decides when frames are drawn: only when asked, and on only while something moves. A settled visitor costs
 * nothing; a hidden page draws nothing.
 *
 * With a manual clock no frame comes by itself: `advance` is the only source of time.
 */
export class FrameLoop {
  readonly #draw: DrawFrame;
  readonly #isManual: boolean;
  #handle = 0;
  #last = 0;
  /** How many have stopped it and not started it again. */
  #stops = 0;
  #manualNow = 0;
  #waiting: (() => void)[] = [];

  constructor(draw: DrawFrame, isManual: boolean) {
    this.#draw = draw;
    this.#isManual = isManual;
  }

  /** True while no frame is due. */
  get isIdle(): boolean {
    return this.#handle === 0;
  }

  /** Asks for a frame; asking twice gives one. Under a manual clock the wish is kept until time is advanced. */
  request(): void {
    if (this.#stops > 0 || this.#handle !== 0 || this.#isManual) return;
    this.#handle = requestAnimationFrame((now) => this.#tick(now));
  }

  advance(seconds: number): void {
    if (!this.#isManual) throw new Error('scene: time is advanced by hand only under ?clock=manual');
    this.#manualNow += seconds * 1000;
    this.#draw(seconds, this.#manualNow);
    this.#tellIdle();
  }

  /** Resolves when no frame is due; at once under a manual clock. */
  async idle(): Promise<void> {
    if (this.isIdle) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /**
   * While stopped (a lost context, a page that looks elsewhere) no frame is drawn; when all who stopped it have started it
   * again it asks for one.
   */
  stop(): void {
    this.#stops++;
    cancelAnimationFrame(this.#handle);
    this.#handle = 0;
    this.#tellIdle();
  }

  start(): void {
    this.#stops--;
    this.#last = 0;
    this.request();
  }

  #tick(now: number): void {
    this.#handle = 0;
    // The first frame after a rest has no past: the pause must not count as time walked.
    const elapsed = this.#last === 0 ? 0 : (now - this.#last) / 1000;
    const goesOn = this.#draw(elapsed, now);
    this.#last = goesOn ? now : 0;
    if (goesOn) this.request();
    else if (this.#handle === 0) this.#tellIdle();
  }

  #tellIdle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
