/** A stick pushed aside by this much turns once; it must come back below the other before it turns again. */
const pushed = 0.65;
const released = 0.35;

/** Turns by a stick, a step for each push: nothing in between is shown. */
export class SnapTurn {
  #isPushed = false;

  /**
   * @param aside −1 … 1, positive to the right
   * @returns steps to turn by: 1 left, −1 right, 0 none
   */
  read(aside: number): -1 | 0 | 1 {
    if (Math.abs(aside) < released) this.#isPushed = false;
    if (this.#isPushed || !(Math.abs(aside) > pushed)) return 0;
    this.#isPushed = true;
    return aside > 0 ? -1 : 1;
  }
}
