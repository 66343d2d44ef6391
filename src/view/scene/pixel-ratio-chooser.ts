/** Steps of sharpness: pixels drawn for each CSS pixel, as shares of what the screen has. */
const steps = [1, 0.75, 0.55, 0.4] as const;

/** A frame longer than this is felt, milliseconds; shorter than `easy` leaves room for more. */
const heavyMs = 34;
const easyMs = 15;
/** Frames in a row that must agree before anything changes. */
const patience = 24;

/**
 * Trades sharpness for smoothness: on a machine that cannot keep up it draws fewer pixels, and gives them back
 * when there is room. Reads only time between frames while something moves; a settled picture is drawn sharp.
 */
export class PixelRatioChooser {
  readonly #most: number;
  #step = 0;
  #heavy = 0;
  #easy = 0;

  /** @param most pixels the screen has for each CSS pixel, limited to what the quality level allows */
  constructor(most: number) {
    this.#most = most;
  }

  get ratio(): number {
    return this.#most * (steps[this.#step] as number);
  }

  /**
   * @param elapsedMs time since the frame before, while frames follow each other
   * @returns true when the ratio has changed
   */
  record(elapsedMs: number): boolean {
    if (elapsedMs <= 0 || elapsedMs > 1000) return false;
    this.#heavy = elapsedMs > heavyMs ? this.#heavy + 1 : 0;
    this.#easy = elapsedMs < easyMs ? this.#easy + 1 : 0;
    if (this.#heavy >= patience && this.#step < steps.length - 1) {
      this.#step++;
      this.#heavy = 0;
      return true;
    }
    // Giving pixels back is tried far more carefully, or the picture would pump.
    if (this.#easy >= patience * 12 && this.#step > 0) {
      this.#step--;
      this.#easy = 0;
      return true;
    }
    return false;
  }
}
