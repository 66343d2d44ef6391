/** Script that a frame may spend on what can wait, milliseconds; a frame at sixty a second has sixteen. */
const usualTime = 2;
/** What a piece counts at least, milliseconds: clocks of pages are coarse, and no piece is for nothing. */
const leastTime = 0.05;

/**
 * Time of a frame for what can as well be done in the next ones: tables of rooms near by, boards over doors. It is done
 * in pieces. The first piece of a frame is always done, so that all of it is done in the end; the others as long as
 * there is time left. How long a piece takes cannot be known before: letters that are drawn for the first time take a
 * hundred times as long as the same letters afterwards.
 */
export class WorkTime {
  /** For whoever sees no picture before all is there: everything is done at once. */
  isLifted = false;
  readonly #perFrame: number;
  readonly #now: () => number;
  #spent = 0;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(perFrame = usualTime, now: () => number = () => performance.now()) {
    this.#perFrame = perFrame;
    this.#now = now;
  }

  /** A new frame. */
  begin(): void {
    this.#spent = 0;
  }

  /** Does a piece of work, if there is time for it in this frame. @returns whether it was done */
  do(piece: () => void): boolean {
    if (!this.isLifted && this.#spent >= this.#perFrame) return false;
    const started = this.#now();
    piece();
    this.#spent += Math.max(leastTime, this.#now() - started);
    return true;
  }
}
