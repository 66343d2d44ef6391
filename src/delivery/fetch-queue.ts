import { FetchSlots, type SlotShare } from './fetch-slots.ts';
import { RepeatedFetch, usualTiming, type RepeatTiming } from './repeated-fetch.ts';

/** How a fetch stands. `idle`: nobody waits for it; `given-up`: every attempt has failed. */
export type FetchState = 'idle' | 'waiting' | 'under-way' | 'here' | 'given-up';

/** One file of a queue, known for as long as the queue is; see `FetchQueue.open`. */
export interface QueuedFetch {
  readonly name: string;
  readonly state: FetchState;
}

export interface FetchQueueOptions extends RepeatTiming {
  /** A place has become free or a pause is over: `pump` should be called soon. */
  readonly onChange: () => void;
  /** Places for fetches under way; the queue's own six, if not given. */
  readonly slots: SlotShare;
  readonly attempts: number;
  /** A fetch that nobody has asked for this long gives its place to one that is wanted, milliseconds … */
  readonly staleMs: number;
  /** … and after this long is cancelled in any case. */
  readonly unwantedMs: number;
}

/** What the queue does for whoever opened a fetch. */
export interface FetchHandlers<File> {
  /** Fetches the file; must reject when `signal` is aborted or soon after. */
  readonly load: (signal: AbortSignal) => Promise<File>;
  readonly onArrival: (file: File) => void;
  /** After the last attempt. */
  readonly onGivenUp: (error: unknown) => void;
}

/** Time of a round. */
interface Time {
  do(piece: () => void): boolean;
}

const endless: Time = {
  do: (piece) => {
    piece();
    return true;
  },
};

interface Entry extends QueuedFetch {
  state: FetchState;
  readonly fetch: RepeatedFetch<unknown>;
  /** When it was last asked for, and how urgently in that round. */
  lastWanted: number;
  round: number;
  urgency: number;
}

/**
 * Fetches what is wanted most first, a few at a time. Wishes are said anew in rounds (frames): `begin`, `want` as often
 * as one likes, then `pump`, which fills free places by urgency. A fetch under way that is no longer wanted gives its place
 * to one that is, or is cancelled after a while; that counts neither as an attempt nor as a failure. A failed attempt
 * is repeated after a pause that grows; after the last one the file is given up, until somebody comes back for it.
 */
export class FetchQueue {
  /** Fetches cancelled so far because nobody wanted them any more. */
  cancelled = 0;
  readonly #options: FetchQueueOptions;
  /** Those waiting or under way. */
  readonly #active: Entry[] = [];
  #isHeldBack = false;
  #round = 0;
  /** Time of this round. */
  #time = 0;
  #isClosed = false;

  constructor(options: Partial<FetchQueueOptions> & Pick<FetchQueueOptions, 'onChange'>) {
    this.#options = {
      ...usualTiming,
      slots: new FetchSlots().share(),
      attempts: 4,
      staleMs: 1000,
      unwantedMs: 2000,
      ...options,
    };
    this.#options.slots.onFree = () => {
      if (!this.#isClosed) options.onChange();
    };
  }

  get underWay(): number {
    return this.#options.slots.taken;
  }

  /** Fetches that are wanted and have not begun, pauses between attempts included. */
  get waiting(): number {
    return this.#active.length - this.underWay;
  }

  /** True while something could have begun in the last round, and had no time: another should follow. */
  get isHeldBack(): boolean {
    return this.#isHeldBack;
  }

  /** A new round: what is needed must be said again. */
  begin(): void {
    this.#round++;
    this.#time = this.#options.now();
  }

  /** Makes a file known; nothing is fetched before it is wanted. */
  open<File>(name: string, { load, onArrival, onGivenUp }: FetchHandlers<File>): QueuedFetch {
    const fetch: RepeatedFetch<File> = new RepeatedFetch<File>({
      ...this.#options,
      name,
      load,
      onArrival: (file) => {
        this.#become(entry, 'here');
        onArrival(file);
      },
      onFailure: (error): boolean => {
        const isLast = fetch.failures >= this.#options.attempts;
        this.#become(entry, isLast ? 'given-up' : 'waiting');
        if (isLast) onGivenUp(error);
        return !isLast;
      },
    });
    const entry: Entry = {
      name,
      state: 'idle',
      fetch: fetch as RepeatedFetch<unknown>,
      lastWanted: -Infinity,
      round: -1,
      urgency: 0,
    };
    return entry;
  }

  /** Asks for a file in this round; of several wishes the most urgent counts. Costs nothing once the file is here. */
  want(file: QueuedFetch, urgency: number): void {
    const entry = file as Entry;
    if (entry.state === 'here') return;
    const cameBack = this.#time - entry.lastWanted > this.#options.unwantedMs;
    if (entry.state === 'idle' || (entry.state === 'given-up' && cameBack)) {
      entry.fetch.cancel();
      this.#become(entry, 'waiting');
    }
    entry.urgency = entry.round === this.#round ? Math.max(entry.urgency, urgency) : urgency;
    entry.round = this.#round;
    entry.lastWanted = this.#time;
  }

  /** Somebody comes back for a file that was given up: it is tried again when next wanted. */
  forgive(file: QueuedFetch): void {
    const entry = file as Entry;
    if (entry.state === 'given-up') entry.state = 'idle';
  }

  /** The file is needed once more: what was made of it is gone. */
  forget(file: QueuedFetch): void {
    this.#cancel(file as Entry);
  }

  /**
   * After the wishes of a round: cancels what nobody wants and begins what is wanted most.
   *
   * @param least what is less urgent waits
   * @param time for beginning fetches in this round: does a piece of work, or says that there is no time left
   */
  pump(least = -Infinity, time: Time = endless): void {
    this.#isHeldBack = false;
    if (this.#isClosed) return;
    for (let at = this.#active.length - 1; at >= 0; at--) {
      const entry = this.#active[at] as Entry;
      if (this.#age(entry) > this.#options.unwantedMs) this.#giveUpWish(entry);
    }
    for (;;) {
      const next = this.#mostUrgent();
      if (!next || next.urgency < least) return;
      const isInTime = time.do(() => {
        if (next.fetch.begin() || (this.#makePlace() && next.fetch.begin())) next.state = 'under-way';
      });
      this.#isHeldBack = !isInTime;
      if (!isInTime || next.state !== 'under-way') return;
    }
  }

  /** Cancels everything; nothing is fetched any more. */
  close(): void {
    this.#isClosed = true;
    for (let at = this.#active.length - 1; at >= 0; at--) this.#cancel(this.#active[at] as Entry);
  }

  /** Time since it was last asked for, milliseconds. */
  #age({ lastWanted }: Entry): number {
    return this.#time - lastWanted;
  }

  /** Of those that wait and are still wanted, the most urgent. */
  #mostUrgent(): Entry | null {
    let best: Entry | null = null;
    for (const entry of this.#active) {
      if (entry.state !== 'waiting' || entry.fetch.isPausing) continue;
      if (this.#age(entry) > this.#options.staleMs) continue;
      if (!best || entry.urgency > best.urgency) best = entry;
    }
    return best;
  }

  /** Cancels a fetch that is no longer asked for, in favour of one that is. */
  #makePlace(): boolean {
    for (const entry of this.#active) {
      if (entry.state !== 'under-way' || this.#age(entry) <= this.#options.staleMs) continue;
      this.#giveUpWish(entry);
      return true;
    }
    return false;
  }

  #giveUpWish(entry: Entry): void {
    if (this.#cancel(entry)) this.cancelled++;
  }

  /** Ends whatever is going on for a file. @returns whether it was under way */
  #cancel(entry: Entry): boolean {
    this.#become(entry, 'idle');
    return entry.fetch.cancel();
  }

  #become(entry: Entry, state: FetchState): void {
    entry.state = state;
    const at = this.#active.indexOf(entry);
    if (state === 'waiting' || state === 'under-way') {
      if (at < 0) this.#active.push(entry);
    } else if (at >= 0) this.#active.splice(at, 1);
  }
}
