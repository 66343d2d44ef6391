import { measureLevel } from './geometry-store.ts';
import type { PackedLevel } from './pack-level.ts';

/**
 * Levels that have been fetched and are not on the graphics card: they wait for a frame that may send them, or are not
 * needed any more. What is needed least makes room; it would have to be fetched again.
 */
export class LevelShelf {
  readonly #budget: number;
  readonly #levels = new Map<number, PackedLevel>();
  #bytes = 0;

  /** @param budget bytes kept */
  constructor(budget: number) {
    this.#budget = budget;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(bucket: number): PackedLevel | undefined {
    return this.#levels.get(bucket);
  }

  put(bucket: number, level: PackedLevel): void {
    this.take(bucket);
    this.#levels.set(bucket, level);
    this.#bytes += measureLevel(level);
  }

  /** Takes a level down; nothing happens when it does not lie here. */
  take(bucket: number): void {
    const level = this.#levels.get(bucket);
    if (!level) return;
    this.#levels.delete(bucket);
    this.#bytes -= measureLevel(level);
  }

  /**
   * Takes levels down until the rest keep to the budget.
   *
   * @param isKept whether a bucket stays whatever it costs
   * @param goesBefore whether the first bucket is needed less than the second
   */
  trim(isKept: (bucket: number) => boolean, goesBefore: (bucket: number, other: number) => boolean): void {
    while (this.#bytes > this.#budget) {
      let least = -1;
      for (const bucket of this.#levels.keys())
        if (!isKept(bucket) && (least < 0 || goesBefore(bucket, least))) least = bucket;
      if (least < 0) return;
      this.take(least);
    }
  }
}
