/** Spread of a measure over the frames since it was last read. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Frames kept: older ones are overwritten, so memory stays the same however long the visit. */
const kept = 4096;

/** Counts frames and keeps how long the script of each took. Recording allocates nothing. */
export class FrameStatistics {
  framesDrawn = 0;
  readonly #milliseconds = new Float32Array(kept);
  #recorded = 0;

  record(milliseconds: number): void {
    this.framesDrawn++;
    this.#milliseconds[this.#recorded++ % kept] = milliseconds;
  }

  /** Spread of the script time of the frames since the last call; zeros when there were none. */
  takeSpread(): Spread {
    const sorted = this.#milliseconds.slice(0, Math.min(this.#recorded, kept)).sort();
    this.#recorded = 0;
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? 0 };
  }
}
