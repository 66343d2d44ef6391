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
   * @param tapped what was pressed and let go since the last call, −1 … 1
   * @param elapsed seconds
   * @returns presses since the last call, negative for the other way
   */
  count(held: number, tapped: number, elapsed: number): number {
    const sign = signOf(held);
    if (sign === 0) {
      this.#sign = 0;
      return signOf(tapped);
    }
    let presses = sign === this.#sign ? 0 : sign;
    if (presses !== 0) this.#waited = 0;
    this.#sign = sign;
    this.#waited += elapsed;
    for (; this.#waited >= every; this.#waited -= every) presses += sign;
    return presses;
  }
}

function signOf(value: number): number {
  return Math.abs(value) < pushed ? 0 : Math.sign(value);
}
