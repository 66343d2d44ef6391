/** How near one must come before the leaves begin to move, metres from the middle of the threshold. */
const reach = 10;
/** Seconds from closed to open. */
const duration = 1.8;

/**
 * The leaves of one door: closed until somebody comes near or is inside, then open for good. They move once, slowly
 * at both ends; for those who wish for less motion they are open at once.
 */
export class DoorSwing {
  #progress = 0;
  #isOpening = false;
  #isFresh = true;

  /** 0 closed … 1 open. */
  get openness(): number {
    const t = this.#progress;
    return t * t * (3 - 2 * t);
  }

  /**
   * Time passes.
   *
   * @param distance of the visitor from the threshold, metres
   * @param isStill nothing should move by itself
   * @returns true while the leaves are moving
   */
  step(elapsed: number, distance: number, isInside: boolean, isStill: boolean): boolean {
    const wasFresh = this.#isFresh;
    this.#isFresh = false;
    if (!this.#isOpening && (isInside || distance < reach)) {
      this.#isOpening = true;
      // Who arrives here at once, by a link or by a lift, finds the door open.
      if (wasFresh || isInside) this.#progress = 1;
    }
    if (!this.#isOpening || this.#progress >= 1) return false;
    this.#progress = isStill ? 1 : Math.min(1, this.#progress + Math.min(elapsed, 0.1) / duration);
    return this.#progress < 1;
  }
}
