/** Length of a step, metres; in a hurry. */
const stride = 0.72;
const longStride = 0.98;
/** Nobody walks as far between two looks, metres: they were set down there. */
const farthest = 2.5;

/** Turns a way walked into steps that fall on it. */
export class StepCounter {
  /** Way since the last step, metres. */
  #way = 0;
  #x: number;
  #z: number;

  constructor(x: number, z: number) {
    this.#x = x;
    this.#z = z;
  }

  /**
   * The visitor has come to a point.
   *
   * @param seconds that has taken
   * @returns when within that time steps fell, shares of it (0 to 1) in order; none where nobody walked there
   */
  moveTo(x: number, z: number, seconds: number): readonly number[] {
    const way = Math.hypot(x - this.#x, z - this.#z);
    this.#x = x;
    this.#z = z;
    if (!(way > 0)) {
      // Who stands still puts both feet down: the next step is a whole one.
      this.#way = 0;
      return [];
    }
    if (way > farthest) {
      this.#way = 0;
      return [];
    }
    const length = seconds > 0 && way / seconds > 2 ? longStride : stride;
    const falls: number[] = [];
    let next = length - this.#way;
    while (next <= way) {
      falls.push(Math.max(0, next) / way);
      next += length;
    }
    this.#way = way - (next - length);
    return falls;
  }
}
