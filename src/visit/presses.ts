/** Held so much, something counts as pressed: a stick that is pushed half way. */
const pushed = 0.5;
/** What stays pressed counts again after so many seconds. */
const every = 0.4;

/** Takes what is held as single presses: one at once, and another every 0.4 s. The count is the same at every frame rate. */
export class Presses {
  #sign = 0;
  #waited = 0;

  /**
   * @param held −1 … 1
   * @param elapsed seconds
   * @returns presses since the last call, negative for the other way
   */
  count(held: number, elapsed: number): number {
    const sign = Math.abs(held) < pushed ? 0 : Math.sign(held);
    let presses = sign === this.#sign ? 0 : sign;
    if (presses !== 0 || sign === 0) this.#waited = 0;
    this.#sign = sign;
    if (sign === 0) return 0;
    this.#waited += elapsed;
    for (; this.#waited >= every; this.#waited -= every) presses += sign;
    return presses;
  }
}
