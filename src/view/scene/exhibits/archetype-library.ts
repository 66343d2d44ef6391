import { levelCount } from './draw-list.ts';
import type { ExhibitPool } from './exhibit-pool.ts';
import type { LevelGeometry } from './geometry-store.ts';
import { buildPlaceholder } from './placeholder.ts';

/** Fetches a model's file as levels ready for the pool; rejects when it cannot. */
export type LoadModel = (name: string, signal: AbortSignal) => Promise<LevelGeometry[]>;

interface Archetype {
  readonly name: string;
  state: 'wanted' | 'loading' | 'ready' | 'failed' | 'evicted';
  attempts: number;
  /** Clock (milliseconds) before which it is not tried again. */
  notBefore: number;
  /** Count of the frame in which it was last asked for. */
  lastWanted: number;
}

const fetchesAtOnce = 6;
const attemptsAtMost = 4;

/** Row of the grey block that stands in for a model that has not come: always there. */
export const placeholderArchetype = 0;

/**
 * The shapes that exhibits share: which are in the pool, which are on their way, which failed. A shape that is
 * not there is drawn as a grey block of true size, and a failed one is tried again with growing pauses; nothing
 * here ever stops the visitor.
 */
export class ArchetypeLibrary {
  readonly #pool: ExhibitPool;
  readonly #load: LoadModel;
  readonly #onArrival: () => void;
  readonly #rows = new Map<string, number>();
  readonly #archetypes: Archetype[] = [];
  readonly #capacity: number;
  readonly #abort = new AbortController();
  #inFlight = 0;
  #frame = 0;

  constructor(pool: ExhibitPool, capacity: number, load: LoadModel, onArrival: () => void) {
    this.#pool = pool;
    this.#capacity = capacity;
    this.#load = load;
    this.#onArrival = onArrival;
    this.#archetypes.push({ name: '', state: 'ready', attempts: 0, notBefore: 0, lastWanted: 0 });
    const block = buildPlaceholder();
    for (let level = 0; level < levelCount; level++) this.#pool.addLevel(placeholderArchetype, level, block);
  }

  /** Row of a shape, given once and for ever; asking for it does not fetch it. */
  rowOf(name: string): number {
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    const row = this.#archetypes.length;
    if (row >= this.#capacity) throw new Error(`scene: more than ${this.#capacity} shapes of exhibits`);
    this.#archetypes.push({ name, state: 'evicted', attempts: 0, notBefore: 0, lastWanted: 0 });
    this.#rows.set(name, row);
    return row;
  }

  isReady(row: number): boolean {
    return this.#archetypes[row]?.state === 'ready';
  }

  /** True while a shape that is wanted has neither come nor failed for good. */
  get isBusy(): boolean {
    return this.#inFlight > 0 || this.#archetypes.some((archetype) => archetype.state === 'wanted');
  }

  beginFrame(): void {
    this.#frame++;
  }

  /** Says that a shape is in view or soon will be. */
  want(row: number): void {
    const archetype = this.#archetypes[row];
    if (!archetype || row === placeholderArchetype) return;
    archetype.lastWanted = this.#frame;
    if (archetype.state === 'evicted') archetype.state = 'wanted';
  }

  /** Starts fetches for what is wanted, the most recently wanted first, six at most at a time. */
  pump(now: number): void {
    while (this.#inFlight < fetchesAtOnce) {
      let best = -1;
      for (let row = 1; row < this.#archetypes.length; row++) {
        const archetype = this.#archetypes[row] as Archetype;
        if (archetype.state !== 'wanted' || archetype.notBefore > now) continue;
        if (best < 0 || archetype.lastWanted > (this.#archetypes[best] as Archetype).lastWanted) best = row;
      }
      if (best < 0) return;
      void this.#fetch(best, now);
    }
  }

  async #fetch(row: number, now: number): Promise<void> {
    const archetype = this.#archetypes[row] as Archetype;
    archetype.state = 'loading';
    archetype.attempts++;
    this.#inFlight++;
    try {
      const levels = await this.#load(archetype.name, this.#abort.signal);
      if (this.#abort.signal.aborted) return;
      archetype.state = this.#place(row, levels) ? 'ready' : 'failed';
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      const isLast = archetype.attempts >= attemptsAtMost;
      archetype.state = isLast ? 'failed' : 'wanted';
      archetype.notBefore = now + 500 * 2 ** archetype.attempts;
      if (isLast)
        console.warn(`scene: the model ${archetype.name} could not be loaded; a grey block stands in`, error);
      else setTimeout(this.#onArrival, 500 * 2 ** archetype.attempts);
    } finally {
      this.#inFlight--;
    }
    // Also after a failure: a place among the fetches has become free for what still waits.
    this.#onArrival();
  }

  /** Puts the levels in the pool, making room by dropping the near levels of what was wanted longest ago. */
  #place(row: number, levels: readonly LevelGeometry[]): boolean {
    for (let level = levelCount - 1; level >= 0; level--) {
      const geometry = levels[level];
      if (!geometry) continue;
      while (!this.#pool.addLevel(row, level, geometry)) {
        if (!this.#evictOldest(row)) return level < levels.length - 1;
      }
    }
    return true;
  }

  #evictOldest(except: number): boolean {
    let oldest = -1;
    for (let row = 1; row < this.#archetypes.length; row++) {
      const archetype = this.#archetypes[row] as Archetype;
      if (row === except || archetype.state !== 'ready' || archetype.lastWanted >= this.#frame) continue;
      if (oldest < 0 || archetype.lastWanted < (this.#archetypes[oldest] as Archetype).lastWanted)
        oldest = row;
    }
    if (oldest < 0) return false;
    for (let level = 0; level < levelCount; level++) this.#pool.removeLevel(oldest, level);
    const archetype = this.#archetypes[oldest] as Archetype;
    archetype.state = 'evicted';
    archetype.attempts = 0;
    return true;
  }

  dispose(): void {
    this.#abort.abort();
  }
}
