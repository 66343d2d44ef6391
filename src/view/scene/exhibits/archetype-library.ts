import type { FetchQueue, QueuedFetch } from '../../../delivery/fetch-queue.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { levelCount } from './draw-list.ts';
import { LevelShelf } from './level-shelf.ts';
import { packLevel, type PackedLevel } from './pack-level.ts';
import { buildPlaceholder } from './placeholder.ts';
import type { ResidentLevels } from './resident-levels.ts';
import { ShapeRows } from './shape-rows.ts';

/** Fetches one level of a model, ready for the graphics card; rejects when it cannot. */
export type LoadLevel = (name: string, level: number, signal: AbortSignal) => Promise<PackedLevel>;

interface Archetype {
  readonly name: string;
  /** One a level, the finest first; none for the grey block, which is always there. */
  readonly files: readonly QueuedFetch[];
  readonly coarsest: number;
  /** This level and all coarser ones are on the graphics card; `levelCount` when none is … */
  finest: number;
  /** … as it was in this version of what is there. */
  version: number;
}

export interface ArchetypeLibraryOptions {
  /** Shapes there can be at a time. */
  readonly capacity: number;
  readonly levels: ResidentLevels;
  readonly queue: FetchQueue;
  readonly load: LoadLevel;
  /** How many levels a shape has. */
  readonly levelsOf: (name: string) => number;
  /** Bytes of levels kept for later. */
  readonly shelfBytes?: number;
  /** Share of it that is kept; all, if left out. */
  readonly memoryShare?: number | undefined;
}

/** Row of the grey block that stands in for a model that has not come: always there. */
export const placeholderArchetype = 0;
/** Levels of one frame, at most: a driver minds many small uploads more than a few large ones. */
const levelsPerFrame = 8;
/** As urgent as this or more is what is in the picture. */
export const seenUrgency = 4;

/**
 * The shapes that exhibits share: which are on the graphics card and how finely, which are on their way, which could
 * not be had. Wishes are said anew in each frame; `finish` then fetches and sends what is missing, the coarse levels
 * first. A shape that is not there is drawn as a grey block of true size; nothing here ever stops the visitor.
 */
export class ArchetypeLibrary {
  readonly #levels: ResidentLevels;
  readonly #queue: FetchQueue;
  readonly #load: LoadLevel;
  readonly #levelsOf: (name: string) => number;
  readonly #shelf: LevelShelf;
  readonly #rows: ShapeRows;
  readonly #archetypes: Archetype[] = [];
  /** Buckets that are wanted and lie on the shelf, and which those are. */
  readonly #pending: number[] = [];
  readonly #isPending: Uint8Array;
  /** How urgently each bucket was last wanted, and in which frame. */
  readonly #urgency: Float64Array;
  readonly #wantedIn: Float64Array;
  /** Count of chances when a bucket found no room; it is not tried again before the next. */
  readonly #refusedAt: Float64Array;
  #frame = 0;

  constructor({
    capacity,
    levels,
    queue,
    load,
    levelsOf,
    shelfBytes = 12 * 2 ** 20,
    memoryShare = 1,
  }: ArchetypeLibraryOptions) {
    this.#rows = new ShapeRows(capacity, placeholderArchetype + 1);
    this.#levels = levels;
    this.#queue = queue;
    this.#load = load;
    this.#levelsOf = levelsOf;
    this.#shelf = new LevelShelf(shelfBytes * memoryShare);
    const buckets = capacity * levelCount;
    this.#isPending = new Uint8Array(buckets);
    this.#urgency = new Float64Array(buckets);
    this.#wantedIn = new Float64Array(buckets);
    this.#refusedAt = new Float64Array(buckets).fill(-1);
    this.#archetypes.push({ name: '', files: [], coarsest: levelCount - 1, finest: 0, version: 0 });
    const block = packLevel(buildPlaceholder());
    for (let level = 0; level < levelCount; level++)
      levels.add(placeholderArchetype * levelCount + level, block);
  }

  /** Changes whenever a shape that got the grey block may get a row. */
  get chances(): number {
    return this.#rows.chances;
  }

  /**
   * Row of a shape for one more user, until it is given back; asking for it does not fetch it. While all rows are in use
   * it is that of the grey block.
   */
  take(name: string): number {
    const row = this.#rows.take(name);
    if (row < 0) return placeholderArchetype;
    if (this.#archetypes[row]?.name !== name) this.#open(row, name);
    return row;
  }

  giveBack(row: number): void {
    if (row !== placeholderArchetype) this.#rows.giveBack(row);
  }

  /** Gives a row to a shape; what is left there of another goes. */
  #open(row: number, name: string): void {
    for (const earlier of this.#archetypes[row]?.files ?? []) this.#queue.forget(earlier);
    this.#levels.forget(row);
    for (let bucket = row * levelCount; bucket < (row + 1) * levelCount; bucket++) {
      this.#shelf.take(bucket);
      this.#drop(bucket);
      this.#refusedAt[bucket] = -1;
    }
    const files = Array.from({ length: this.#levelsOf(name) }, (_, level) =>
      this.#queue.open(`${name} ${level}`, {
        load: (signal) => this.#load(name, level, signal),
        onArrival: (packed) => this.#take(row * levelCount + level, packed),
        onGivenUp: (error) =>
          console.warn(
            `scene: level ${level} of the model ${name} could not be loaded; a coarser one or a grey block stands in`,
            error,
          ),
      }),
    );
    this.#archetypes[row] = {
      name,
      files,
      coarsest: files.length - 1,
      finest: levelCount,
      version: -1,
    };
  }

  /** True while levels that are wanted lie ready and have not all been sent. */
  get isSending(): boolean {
    return this.#levels.isSending || this.#pending.length > 0;
  }

  /** Bytes of levels that were fetched and are not on the graphics card. */
  get bytesKept(): number {
    return this.#shelf.bytes;
  }

  /** Levels a shape has. */
  levelsOf(row: number): number {
    return (this.#archetypes[row] as Archetype).coarsest + 1;
  }

  /** A new frame: what it needs must be said again. */
  beginFrame(): void {
    this.#frame++;
    this.#levels.beginFrame();
  }

  /** Says that a shape is in the picture at a level. @param size largest side over distance */
  wantSeen(row: number, level: number, size: number): void {
    const archetype = this.#archetypes[row] as Archetype;
    const finest = Math.min(level, archetype.coarsest);
    for (let each = finest; each <= archetype.coarsest; each++) this.#levels.see(row * levelCount + each);
    if (this.#finestOf(row, archetype) > finest) this.#need(row, finest, seenUrgency + size / (1 + size));
  }

  /** Says that a shape will soon be wanted at a level. @param urgency below `seenUrgency` */
  wantAhead(row: number, level: number, urgency: number): void {
    const archetype = this.#archetypes[row] as Archetype;
    const finest = Math.min(level, archetype.coarsest);
    for (let each = finest; each <= archetype.coarsest; each++)
      this.#levels.approach(row * levelCount + each);
    if (this.#finestOf(row, archetype) > finest) this.#need(row, finest, urgency);
  }

  /** Somebody has come to where a shape stands: if it could not be had before, it is asked for again. */
  comeBack(row: number): void {
    for (const file of (this.#archetypes[row] as Archetype).files) this.#queue.forgive(file);
  }

  /** After the wishes of a frame: sends what lies ready, as far as the budget goes. */
  finish(budget: UploadBudget): void {
    this.#dropUnwanted();
    let begun = 0;
    while (budget.left > 0) {
      if (this.#levels.isSending) {
        const bucket = this.#levels.send(budget);
        if (bucket < 0) return;
        this.#shelf.take(bucket);
        this.#drop(bucket);
        continue;
      }
      const bucket = begun < levelsPerFrame || budget.isLifted ? this.#findNext() : -1;
      const level = this.#shelf.get(bucket);
      if (!level) return;
      const outcome = this.#levels.start(bucket, level, this.#isSeen(bucket) ? 'seen' : 'ahead', budget);
      if (outcome === 'begun') begun++;
      if (outcome !== 'full') continue;
      this.#refusedAt[bucket] = this.#levels.chances;
      this.#drop(bucket);
    }
  }

  #finestOf(row: number, archetype: Archetype): number {
    if (archetype.version !== this.#levels.version) {
      archetype.version = this.#levels.version;
      let finest = archetype.coarsest + 1;
      while (finest > 0 && this.#levels.has(row * levelCount + finest - 1)) finest--;
      archetype.finest = finest > archetype.coarsest ? levelCount : finest;
    }
    return archetype.finest;
  }

  #need(row: number, finest: number, urgency: number): void {
    const { files, coarsest } = this.#archetypes[row] as Archetype;
    const coarse = row * levelCount + coarsest;
    const hasCoarse = this.#levels.has(coarse) || this.#shelf.get(coarse) !== undefined;
    for (let level = coarsest; level >= finest; level--) {
      const bucket = row * levelCount + level;
      if (this.#levels.has(bucket)) continue;
      if (this.#refusedAt[bucket] === this.#levels.chances) return;
      const file = files[level];
      if (this.#shelf.get(bucket)) this.#await(bucket, urgency);
      // Until something of a shape has come, no more of it is asked for: often nothing of it can be had.
      else if (file && (hasCoarse || level === coarsest)) {
        if (file.state === 'here') this.#queue.forget(file);
        this.#queue.want(file, coarseFirst(urgency, coarsest - level));
      }
    }
  }

  #await(bucket: number, urgency: number): void {
    const isAgain = this.#wantedIn[bucket] === this.#frame;
    this.#urgency[bucket] = isAgain ? Math.max(urgency, this.#urgency[bucket] as number) : urgency;
    this.#wantedIn[bucket] = this.#frame;
    if (this.#isPending[bucket]) return;
    this.#isPending[bucket] = 1;
    this.#pending.push(bucket);
  }

  #drop(bucket: number): void {
    const at = this.#pending.indexOf(bucket);
    if (at >= 0) this.#pending.splice(at, 1);
    this.#isPending[bucket] = 0;
  }

  #dropUnwanted(): void {
    for (let at = this.#pending.length - 1; at >= 0; at--) {
      const bucket = this.#pending[at] as number;
      if (!this.#levels.isNear(bucket) || !this.#shelf.get(bucket)) this.#drop(bucket);
    }
  }

  #isSeen(bucket: number): boolean {
    return this.#wantedIn[bucket] === this.#frame && (this.#urgency[bucket] as number) >= seenUrgency;
  }

  /** What is sent next: what is in the picture before what is near by, in either the coarse before the fine. */
  #findNext(): number {
    let best = -1;
    for (const bucket of this.#pending) if (best < 0 || this.#comesBefore(bucket, best)) best = bucket;
    return best;
  }

  #comesBefore(bucket: number, other: number): boolean {
    const isSeen = this.#isSeen(bucket);
    if (isSeen !== this.#isSeen(other)) return isSeen;
    const finer = this.#finenessOf(bucket) - this.#finenessOf(other);
    if (finer !== 0) return finer < 0;
    return (this.#urgency[bucket] as number) > (this.#urgency[other] as number);
  }

  /** Levels between a bucket's and the coarsest of its shape. */
  #finenessOf(bucket: number): number {
    const { coarsest } = this.#archetypes[Math.floor(bucket / levelCount)] as Archetype;
    return coarsest - (bucket % levelCount);
  }

  #take(bucket: number, level: PackedLevel): void {
    if (!this.#levels.has(bucket)) this.#shelf.put(bucket, level);
    this.#shelf.trim(
      (kept) => this.#levels.isNear(kept),
      (one, other) => this.#levels.goesBefore(one, other),
    );
  }
}

/**
 * The coarse level of everything in the picture is fetched before the fine one of anything; of what is near by, that of
 * the same room.
 *
 * @param fineness levels between the one wanted and the coarsest
 */
function coarseFirst(urgency: number, fineness: number): number {
  const share = 1 - fineness / levelCount;
  return urgency >= seenUrgency
    ? seenUrgency + share - (1 - (urgency - seenUrgency)) / (levelCount + 1)
    : urgency - fineness * 1e-3;
}
