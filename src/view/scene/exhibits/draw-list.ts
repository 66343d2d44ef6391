/** Levels of detail an archetype may have, 0 nearest: gifts have three, veils four. */
export const levelCount = 4;

/**
 * The slots to draw this frame, sorted by bucket (archetype and level) so that each bucket is one instanced
 * draw. Filled anew each frame without allocating; `changed` says whether it differs from the last one.
 */
export class DrawList {
  /** Slots in order of their buckets. */
  readonly slots: Uint32Array;
  /** For each draw: its bucket, where its slots begin, and how many there are. */
  readonly drawBucket: Uint16Array;
  readonly drawFirst: Uint32Array;
  readonly drawCount: Uint32Array;
  draws = 0;
  total = 0;
  changed = true;
  /** Slots that did not fit: reported, never silently lost. */
  overflow = 0;

  readonly #counts: Uint32Array;
  readonly #cursor: Uint32Array;
  readonly #used: Uint16Array;
  #usedCount = 0;
  readonly #pendingSlot: Uint32Array;
  readonly #pendingBucket: Uint16Array;
  #pending = 0;

  readonly capacity: number;

  constructor(capacity: number, bucketCapacity: number) {
    this.capacity = capacity;
    this.slots = new Uint32Array(capacity);
    this.drawBucket = new Uint16Array(bucketCapacity);
    this.drawFirst = new Uint32Array(bucketCapacity);
    this.drawCount = new Uint32Array(bucketCapacity);
    this.#counts = new Uint32Array(bucketCapacity);
    this.#cursor = new Uint32Array(bucketCapacity);
    this.#used = new Uint16Array(bucketCapacity);
    this.#pendingSlot = new Uint32Array(capacity);
    this.#pendingBucket = new Uint16Array(capacity);
  }

  begin(): void {
    for (let i = 0; i < this.#usedCount; i++) this.#counts[this.#used[i] as number] = 0;
    this.#usedCount = 0;
    this.#pending = 0;
    this.overflow = 0;
  }

  add(slot: number, bucket: number): void {
    if (this.#pending >= this.capacity) {
      this.overflow++;
      return;
    }
    const count = this.#counts[bucket] as number;
    if (count === 0) this.#used[this.#usedCount++] = bucket;
    this.#counts[bucket] = count + 1;
    this.#pendingSlot[this.#pending] = slot;
    this.#pendingBucket[this.#pending++] = bucket;
  }

  /** Counting sort of what was added. Stable, so a view that did not change gives the same list. */
  finish(): void {
    let first = 0;
    for (let draw = 0; draw < this.#usedCount; draw++) {
      const bucket = this.#used[draw] as number;
      const count = this.#counts[bucket] as number;
      this.drawBucket[draw] = bucket;
      this.drawFirst[draw] = first;
      this.drawCount[draw] = count;
      this.#cursor[bucket] = first;
      first += count;
    }
    this.changed = first !== this.total || this.#usedCount !== this.draws;
    this.draws = this.#usedCount;
    this.total = first;
    for (let i = 0; i < this.#pending; i++) {
      const bucket = this.#pendingBucket[i] as number;
      const at = this.#cursor[bucket] as number;
      this.#cursor[bucket] = at + 1;
      const slot = this.#pendingSlot[i] as number;
      if (this.slots[at] !== slot) {
        this.slots[at] = slot;
        this.changed = true;
      }
    }
  }
}

/** Slot of the n-th thing of a room that holds these rows of a table. */
export function slotOf(rows: readonly number[], n: number, slotsPerRow: number): number {
  return (rows[Math.floor(n / slotsPerRow)] as number) * slotsPerRow + (n % slotsPerRow);
}
