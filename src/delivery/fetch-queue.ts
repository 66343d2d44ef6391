/** How a fetch stands. `idle`: nobody waits for it; `given-up`: every attempt has failed. */
export type FetchState = 'idle' | 'waiting' | 'under-way' | 'here' | 'given-up';

/** One file of a queue, known for as long as the queue is; see `FetchQueue.open`. */
export interface QueuedFetch {
  readonly name: string;
  readonly state: FetchState;
}

export interface FetchQueueOptions {
  /** A place has become free or a pause is over: `pump` should be called soon. */
  readonly onChange: () => void;
  /** Fetches under way at once, at most. */
  readonly atOnce?: number;
  /** Time after which an attempt is given up as hanging, milliseconds. */
  readonly timeoutMs?: number;
  readonly attempts?: number;
  /** Pause after the first failed attempt, milliseconds; doubles each time, give or take a quarter by chance. */
  readonly firstPauseMs?: number;
  /** A fetch that nobody has asked for this long gives its place to one that is wanted, milliseconds … */
  readonly staleMs?: number;
  /** … and after this long is cancelled in any case. */
  readonly unwantedMs?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  /** Numbers from 0 to below 1. */
  readonly random?: () => number;
}

/** What the queue does for whoever opened a fetch. */
export interface FetchHandlers<File> {
  /** Fetches the file; must reject when `signal` is aborted or soon after. */
  readonly load: (signal: AbortSignal) => Promise<File>;
  readonly onArrival: (file: File) => void;
  /** After the last attempt. */
  readonly onGivenUp: (error: unknown) => void;
}

interface Entry extends QueuedFetch {
  state: FetchState;
  readonly handlers: FetchHandlers<unknown>;
  attempts: number;
  /** Before this time it is not tried again. */
  notBefore: number;
  /** When it was last asked for, and how urgently in that round. */
  lastWanted: number;
  round: number;
  urgency: number;
  control: AbortController | null;
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
  readonly #options: Required<FetchQueueOptions>;
  /** Those waiting or under way. */
  readonly #active: Entry[] = [];
  readonly #pauses = new Set<ReturnType<typeof setTimeout>>();
  #underWay = 0;
  #round = 0;
  /** Time of this round. */
  #time = 0;
  #isClosed = false;

  constructor(options: FetchQueueOptions) {
    this.#options = {
      atOnce: 6,
      timeoutMs: 20_000,
      attempts: 4,
      firstPauseMs: 1000,
      staleMs: 1000,
      unwantedMs: 2000,
      now: () => performance.now(),
      random: Math.random,
      ...options,
    };
  }

  get underWay(): number {
    return this.#underWay;
  }

  /** Fetches that are wanted and have not begun, pauses between attempts included. */
  get waiting(): number {
    return this.#active.length - this.#underWay;
  }

  /** A new round: what is needed must be said again. */
  begin(): void {
    this.#round++;
    this.#time = this.#options.now();
  }

  /** Makes a file known; nothing is fetched before it is wanted. */
  open<File>(name: string, handlers: FetchHandlers<File>): QueuedFetch {
    return {
      name,
      state: 'idle',
      handlers: handlers as FetchHandlers<unknown>,
      attempts: 0,
      notBefore: 0,
      lastWanted: -Infinity,
      round: -1,
      urgency: 0,
      control: null,
    } as Entry;
  }

  /** Asks for a file in this round; of several wishes the most urgent counts. Costs nothing once the file is here. */
  want(file: QueuedFetch, urgency: number): void {
    const entry = file as Entry;
    if (entry.state === 'here') return;
    const cameBack = this.#time - entry.lastWanted > this.#options.unwantedMs;
    if (entry.state === 'idle' || (entry.state === 'given-up' && cameBack)) this.#enqueue(entry);
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
    this.#leave(file as Entry, 'idle');
  }

  /** After the wishes of a round: cancels what nobody wants and begins what is wanted most. */
  pump(): void {
    if (this.#isClosed) return;
    for (let at = this.#active.length - 1; at >= 0; at--) {
      const entry = this.#active[at] as Entry;
      if (this.#age(entry) > this.#options.unwantedMs) this.#cancel(entry);
    }
    for (;;) {
      const next = this.#mostUrgent();
      if (!next) return;
      if (this.#underWay >= this.#options.atOnce && !this.#makePlace()) return;
      void this.#attempt(next);
    }
  }

  /** Cancels everything; nothing is fetched any more. */
  close(): void {
    this.#isClosed = true;
    for (let at = this.#active.length - 1; at >= 0; at--) this.#leave(this.#active[at] as Entry, 'idle');
    for (const pause of this.#pauses) clearTimeout(pause);
    this.#pauses.clear();
  }

  /** Time since it was last asked for, milliseconds. */
  #age({ lastWanted }: Entry): number {
    return this.#time - lastWanted;
  }

  /** Of those that wait and are still wanted, the most urgent. */
  #mostUrgent(): Entry | null {
    let best: Entry | null = null;
    for (const entry of this.#active) {
      if (entry.state !== 'waiting' || entry.notBefore > this.#time) continue;
      if (this.#age(entry) > this.#options.staleMs) continue;
      if (!best || entry.urgency > best.urgency) best = entry;
    }
    return best;
  }

  /** Cancels a fetch that is no longer asked for, in favour of one that is. */
  #makePlace(): boolean {
    for (const entry of this.#active) {
      if (entry.state !== 'under-way' || this.#age(entry) <= this.#options.staleMs) continue;
      this.#cancel(entry);
      return true;
    }
    return false;
  }

  #cancel(entry: Entry): void {
    if (entry.state === 'under-way') this.cancelled++;
    this.#leave(entry, 'idle');
  }

  #enqueue(entry: Entry): void {
    entry.state = 'waiting';
    entry.attempts = 0;
    entry.notBefore = 0;
    this.#active.push(entry);
  }

  /** Ends whatever is going on for a file. */
  #leave(entry: Entry, state: FetchState): void {
    const at = this.#active.indexOf(entry);
    if (state !== 'waiting' && at >= 0) this.#active.splice(at, 1);
    entry.state = state;
    const { control } = entry;
    if (!control) return;
    entry.control = null;
    this.#underWay--;
    control.abort();
  }

  async #attempt(entry: Entry): Promise<void> {
    const { timeoutMs, attempts, firstPauseMs, random } = this.#options;
    const control = new AbortController();
    entry.control = control;
    entry.state = 'under-way';
    entry.attempts++;
    this.#underWay++;
    // A file that never ends must not keep its place; the answer to the abort is not waited for.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`delivery: ${entry.name} did not come within ${timeoutMs / 1000} s`));
        control.abort();
      }, timeoutMs);
    });
    let isHere = false;
    let file: unknown;
    try {
      file = await Promise.race([entry.handlers.load(control.signal), tooLate]);
      // Cancelled meanwhile: whoever cancelled it has given its place free.
      if (entry.control !== control) return;
      this.#leave(entry, 'here');
      isHere = true;
    } catch (error) {
      if (entry.control !== control) return;
      if (entry.attempts >= attempts) {
        this.#leave(entry, 'given-up');
        entry.handlers.onGivenUp(error);
      } else {
        this.#leave(entry, 'waiting');
        const pause = firstPauseMs * 2 ** (entry.attempts - 1) * (0.75 + random() / 2);
        entry.notBefore = this.#options.now() + pause;
        this.#callAfter(pause);
      }
    } finally {
      clearTimeout(timer);
    }
    if (isHere) entry.handlers.onArrival(file);
    this.#options.onChange();
  }

  #callAfter(milliseconds: number): void {
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#options.onChange();
    }, milliseconds);
    this.#pauses.add(pause);
  }
}
