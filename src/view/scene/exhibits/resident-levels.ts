import type { UploadBudget } from '../upload-budget.ts';
import { levelCount } from './draw-list.ts';
import { GeometryStore, measureLevel, type GeometryRange } from './geometry-store.ts';
import type { PackedLevel } from './pack-level.ts';

/** Who asks for room: what is in the picture may drive out all that is not, what is only near by less. */
export type UploadReason = 'seen' | 'ahead';

interface Sending {
  readonly bucket: number;
  readonly range: GeometryRange;
  readonly bytes: number;
  sent: number;
}

/**
 * Which levels of which archetypes lie on the graphics card. A level is sent in slices and drawn once all of it is
 * there. Where room is wanted, those near least recently go, near levels before far ones; what is in the picture stays.
 * A bucket is the number of an archetype and a level: `archetype · levelCount + level`.
 */
export class ResidentLevels {
  /** Changes whenever a level comes or goes. */
  version = 0;
  /** Changes whenever a level that found no room may find some. */
  chances = 0;
  /** Levels driven out so far. */
  evicted = 0;
  /** Levels moved so far to bring free places together. */
  moved = 0;
  readonly #store: GeometryStore;
  readonly #ranges: (GeometryRange | undefined)[];
  /** Frame in which each bucket was last in the picture, and last near. */
  readonly #lastSeen: Float64Array;
  readonly #lastNear: Float64Array;
  #frame = 1;
  /** Frame in which everything near by was last named. */
  #survey = 1;
  #sending: Sending | null = null;

  readonly #spare: number;

  /**
   * @param spare share of the buffers that is kept free while anything may go: in full buffers nothing finds a place in
   * one piece, and most of what would be sent were levels moved about
   */
  constructor(vertexCapacity: number, indexCapacity: number, buckets: number, spare = 0.125) {
    this.#spare = spare;
    this.#store = new GeometryStore(vertexCapacity, indexCapacity);
    this.#ranges = Array.from({ length: buckets }, () => undefined);
    this.#lastSeen = new Float64Array(buckets);
    this.#lastNear = new Float64Array(buckets);
  }

  get geometry(): GeometryStore['geometry'] {
    return this.#store.geometry;
  }

  /** Bytes of the buffers, filled or not. */
  get bytes(): number {
    return this.#store.bytes;
  }

  /** Bytes of the levels in them. */
  get bytesUsed(): number {
    return this.#store.bytesUsed;
  }

  /** True while a level is on its way to the graphics card. */
  get isSending(): boolean {
    return this.#sending !== null;
  }

  beginFrame(): void {
    this.#frame++;
  }

  /** From here on all that is near by is named: what is not is no longer near. */
  beginSurvey(): void {
    this.#survey = this.#frame;
    this.chances++;
  }

  /** Says that a level is in the picture: it stays. */
  see(bucket: number): void {
    // What was put in place for good stays what it is.
    if (this.#lastSeen[bucket] === Infinity) return;
    this.#lastSeen[bucket] = this.#frame;
    this.#lastNear[bucket] = this.#frame;
  }

  /** Says that a level may soon be in the picture. */
  approach(bucket: number): void {
    if (this.#lastSeen[bucket] !== Infinity) this.#lastNear[bucket] = this.#frame;
  }

  /** Whether it was named in the last survey or has been seen since. */
  isNear(bucket: number): boolean {
    return (this.#lastNear[bucket] as number) >= this.#survey;
  }

  /** Whether one bucket should go before another: near less recently, or as recently and finer. */
  goesBefore(bucket: number, other: number): boolean {
    const difference = (this.#lastNear[bucket] as number) - (this.#lastNear[other] as number);
    return difference < 0 || (difference === 0 && bucket % levelCount < other % levelCount);
  }

  has(bucket: number): boolean {
    return this.#ranges[bucket] !== undefined;
  }

  rangeOf(bucket: number): GeometryRange | undefined {
    return this.#ranges[bucket];
  }

  /** Bucket that draws an archetype at a level, or at the nearest level that is there; −1 if none is. */
  bucketOf(archetype: number, level: number): number {
    const base = archetype * levelCount;
    for (let coarser = level; coarser < levelCount; coarser++)
      if (this.#ranges[base + coarser]) return base + coarser;
    for (let finer = level - 1; finer >= 0; finer--) if (this.#ranges[base + finer]) return base + finer;
    return -1;
  }

  /**
   * Begins to send a level; while one is being sent no other can begin.
   *
   * @returns `moving` when others must be moved first: call again while the budget lasts, or in the next frame; `full`
   * when nothing may go to make room for it
   */
  start(
    bucket: number,
    level: PackedLevel,
    why: UploadReason,
    budget: UploadBudget,
  ): 'begun' | 'moving' | 'full' {
    if (this.#sending || this.#ranges[bucket]) throw new Error(`scene: the level ${bucket} is sent twice`);
    while (!this.#store.hasFree(level, this.#spare)) if (!this.#evictOldest(why)) break;
    if (!this.#store.hasFree(level, why === 'seen' ? 0 : this.#spare)) return 'full';
    const range = this.#store.add(level);
    if (range) {
      this.#sending = { bucket, range, bytes: measureLevel(level), sent: 0 };
      return 'begun';
    }
    const bytes = this.#store.compact(level);
    budget.spend(bytes);
    this.moved++;
    return 'moving';
  }

  /**
   * Sends what the budget allows of the level under way.
   *
   * @returns its bucket when all of it has gone, −1 before
   */
  send(budget: UploadBudget): number {
    const sending = this.#sending;
    if (!sending) return -1;
    const bytes = this.#store.send(sending.range, sending.sent, budget.left);
    budget.spend(bytes);
    sending.sent += bytes;
    if (sending.sent < sending.bytes) return -1;
    this.#sending = null;
    this.#ranges[sending.bucket] = sending.range;
    this.version++;
    return sending.bucket;
  }

  /** Puts a level in place in one go and for good. @throws when there is no room */
  add(bucket: number, level: PackedLevel): void {
    const range = this.#store.add(level);
    if (!range) throw new Error('scene: the buffers of exhibits are too small');
    this.#store.send(range, 0, Infinity);
    this.#ranges[bucket] = range;
    this.#lastSeen[bucket] = Infinity;
    this.#lastNear[bucket] = Infinity;
    this.version++;
  }

  /** Takes all levels of an archetype off the card, the one under way too: its row is another's from now on. */
  forget(archetype: number): void {
    for (let bucket = archetype * levelCount; bucket < (archetype + 1) * levelCount; bucket++) {
      const isUnderWay = this.#sending?.bucket === bucket;
      const range = isUnderWay ? this.#sending?.range : this.#ranges[bucket];
      if (isUnderWay) this.#sending = null;
      this.#lastSeen[bucket] = 0;
      this.#lastNear[bucket] = 0;
      if (!range) continue;
      this.#store.remove(range);
      this.#ranges[bucket] = undefined;
      this.chances++;
      this.version++;
    }
  }

  #evictOldest(why: UploadReason): boolean {
    let oldest = -1;
    for (let bucket = 0; bucket < this.#ranges.length; bucket++) {
      if (!this.#ranges[bucket] || (this.#lastSeen[bucket] as number) >= this.#frame) continue;
      if (why === 'ahead' && this.isNear(bucket)) continue;
      if (oldest < 0 || this.goesBefore(bucket, oldest)) oldest = bucket;
    }
    if (oldest < 0) return false;
    this.#store.remove(this.#ranges[oldest] as GeometryRange);
    this.#ranges[oldest] = undefined;
    this.evicted++;
    this.chances++;
    this.version++;
    return true;
  }

  dispose(): void {
    this.#store.dispose();
  }
}
