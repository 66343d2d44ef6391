import type { SlotShare } from './fetch-slots.ts';

/** How long is waited for what. */
export interface RepeatTiming {
  /** Time after which an attempt is given up as hanging, milliseconds. */
  readonly timeoutMs: number;
  /** Pause after the first failed attempt, milliseconds; doubles each time, give or take a quarter by chance … */
  readonly firstPauseMs: number;
  /** … up to this, before chance. */
  readonly longestPauseMs: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
}

/** Twenty seconds, and pauses of 1, 2, 4 … 30 seconds. */
export const usualTiming: RepeatTiming = {
  timeoutMs: 20_000,
  firstPauseMs: 1000,
  longestPauseMs: 30_000,
  now: () => performance.now(),
  random: Math.random,
};

export interface RepeatedFetchOptions<File> extends RepeatTiming {
  /** For messages. */
  readonly name: string;
  readonly slots: SlotShare;
  /** Fetches the file; should reject when `signal` is aborted. */
  readonly load: (signal: AbortSignal) => Promise<File>;
  /** Takes in what has come, while the slot is still held; what it throws is a failure like any other. */
  readonly onArrival: (file: File) => void;
  /** @returns whether to try again after a pause */
  readonly onFailure: (error: unknown) => boolean;
  /** An attempt has ended by itself or a pause is over: something may be begun. Nobody is told of what was cancelled. */
  readonly onChange: () => void;
}

/**
 * One file, fetched in as many attempts as it takes: each in a slot, given up when it hangs, repeated after a pause that
 * grows, and cancelled at any time. The pauses differ by chance, so that many visitors do not come back in one moment.
 */
export class RepeatedFetch<File> {
  readonly #options: RepeatedFetchOptions<File>;
  #failures = 0;
  /** Of the attempt under way. */
  #control: AbortController | null = null;
  /** Tells that a pause is over … */
  #pause: ReturnType<typeof setTimeout> | null = null;
  /** … which it is from this time on in any case. */
  #notBefore = 0;

  constructor(options: RepeatedFetchOptions<File>) {
    this.#options = options;
  }

  /** Attempts that have failed since it was made or cancelled. */
  get failures(): number {
    return this.#failures;
  }

  get isUnderWay(): boolean {
    return this.#control !== null;
  }

  get isPausing(): boolean {
    return this.#pause !== null && this.#options.now() < this.#notBefore;
  }

  /** Begins an attempt, if none is under way, no pause goes on and there is a slot. @returns whether it did */
  begin(): boolean {
    if (this.#control || this.isPausing || !this.#options.slots.take()) return false;
    this.skipPause();
    this.#control = new AbortController();
    void this.#attempt(this.#control);
    return true;
  }

  skipPause(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  }

  /** Ends whatever goes on; the next attempt is a first one. @returns whether an attempt was under way */
  cancel(): boolean {
    this.skipPause();
    this.#failures = 0;
    const control = this.#control;
    if (!control) return false;
    this.#end();
    control.abort();
    return true;
  }

  async #attempt(control: AbortController): Promise<void> {
    const { name, load, timeoutMs, onArrival, onChange } = this.#options;
    // A file that never ends must not keep its slot; the answer to the abort is not waited for.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`delivery: ${name} did not come within ${timeoutMs / 1000} s`));
        control.abort();
      }, timeoutMs);
    });
    const isCancelled = (): boolean => this.#control !== control;
    try {
      const file = await Promise.race([load(control.signal), tooLate]);
      if (isCancelled()) return;
      onArrival(file);
      if (isCancelled()) return;
      this.#failures = 0;
      this.#end();
    } catch (error) {
      if (isCancelled()) return;
      this.#end();
      this.#failures++;
      if (this.#options.onFailure(error)) this.#startPause();
    } finally {
      clearTimeout(timer);
    }
    onChange();
  }

  #end(): void {
    this.#control = null;
    this.#options.slots.giveBack();
  }

  #startPause(): void {
    const { firstPauseMs, longestPauseMs, now, random, onChange } = this.#options;
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#failures - 1)) * (0.75 + random() / 2);
    this.#notBefore = now() + pause;
    this.#pause = setTimeout(() => {
      this.#pause = null;
      onChange();
    }, pause);
  }
}
