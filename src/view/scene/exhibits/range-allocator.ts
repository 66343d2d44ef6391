/** A stretch of free places. */
interface Gap {
  start: number;
  count: number;
}

/**
 * Hands out stretches of a row of places, first fit. Where enough is free but not in one piece, `planMove` says which
 * stretch to move to bring free places together.
 */
export class RangeAllocator {
  readonly capacity: number;
  free: number;
  /** In order, never touching each other. */
  readonly #gaps: Gap[];

  constructor(capacity: number) {
    this.capacity = capacity;
    this.free = capacity;
    this.#gaps = [{ start: 0, count: capacity }];
  }

  /**
   * @param at the place at which a gap begins; left out: wherever it fits first
   * @returns the first place, or −1 when no stretch is long enough
   */
  take(count: number, at?: number): number {
    const row = this.#gaps.findIndex((gap) => gap.count >= count && (at === undefined || gap.start === at));
    const gap = this.#gaps[row];
    if (!gap) return -1;
    const { start } = gap;
    gap.start += count;
    gap.count -= count;
    if (gap.count === 0) this.#gaps.splice(row, 1);
    this.free -= count;
    return start;
  }

  giveBack(start: number, count: number): void {
    if (count === 0) return;
    this.free += count;
    let row = this.#gaps.findIndex((gap) => gap.start > start);
    if (row < 0) row = this.#gaps.length;
    const before = this.#gaps[row - 1];
    const after = this.#gaps[row];
    const joinsBefore = before !== undefined && before.start + before.count === start;
    const joinsAfter = after !== undefined && start + count === after.start;
    if (joinsBefore && joinsAfter) {
      before.count += count + after.count;
      this.#gaps.splice(row, 1);
    } else if (joinsBefore) before.count += count;
    else if (joinsAfter) {
      after.start = start;
      after.count += count;
    } else this.#gaps.splice(row, 0, { start, count });
  }

  /**
   * The first move on the cheapest way to a gap of `count` places: what lies right behind the gap goes to its start.
   *
   * @returns where that gap begins and where it ends, or null when too little is free or a gap is long enough
   */
  planMove(count: number): { readonly to: number; readonly from: number } | null {
    if (count > this.free) return null;
    let best: Gap | null = null;
    let least = Infinity;
    for (let first = 0; first < this.#gaps.length; first++) {
      const gap = this.#gaps[first] as Gap;
      let together = gap.count;
      if (together >= count) return null;
      for (let last = first + 1; last < this.#gaps.length && together < count; last++) {
        const next = this.#gaps[last] as Gap;
        const moved = next.start - gap.start - together;
        together += next.count;
        if (together >= count && moved < least) {
          least = moved;
          best = gap;
        }
      }
    }
    return best && { to: best.start, from: best.start + best.count };
  }
}
