/** One party's part of the slots. */
export interface SlotShare {
  /** Slots it holds. */
  readonly taken: number;
  /** Called soon after a slot has become free, where one was refused before. */
  onFree: () => void;
  /** @returns whether a slot was to be had */
  take(): boolean;
  /** @throws when it holds none */
  giveBack(): void;
}

interface Share extends SlotShare {
  readonly reserved: number;
  taken: number;
  /** One was refused since it was last told that one is free. */
  isWaiting: boolean;
}

/**
 * Places for fetches that are under way at the same time, for several parties. Some are reserved for each party and kept free
 * for it, so that nobody waits for the fetches of another; who comes first gets the others.
 */
export class FetchSlots {
  readonly #count: number;
  readonly #shares: Share[] = [];

  /** @param count fetches under way at once, at most: as many as browsers keep connections to one host */
  constructor(count = 6) {
    this.#count = count;
  }

  /** Slots that are held, by whomever. */
  get taken(): number {
    return this.#shares.reduce((sum, { taken }) => sum + taken, 0);
  }

  /**
   * The part of one party more.
   *
   * @param reserved slots kept free for it
   * @throws when more would be reserved than there are
   */
  share(reserved = 0): SlotShare {
    const all = this.#shares.reduce((sum, share) => sum + share.reserved, reserved);
    if (all > this.#count) throw new Error(`fetch-slots: ${all} reserved of ${this.#count}`);
    const share: Share = {
      reserved,
      taken: 0,
      isWaiting: false,
      onFree: () => {},
      take: () => {
        share.isWaiting = !this.#isFreeFor(share);
        if (!share.isWaiting) share.taken++;
        return !share.isWaiting;
      },
      giveBack: () => {
        if (share.taken === 0) throw new Error('fetch-slots: a slot was given back that nobody held');
        share.taken--;
        // Not at once: who gives one back may be in the middle of something.
        queueMicrotask(() => this.#tell());
      },
    };
    this.#shares.push(share);
    return share;
  }

  #isFreeFor(party: Share): boolean {
    let held = 0;
    for (const share of this.#shares) {
      held += share === party ? share.taken : Math.max(share.taken, share.reserved);
    }
    return held < this.#count;
  }

  #tell(): void {
    for (const share of this.#shares) {
      if (!share.isWaiting || !this.#isFreeFor(share)) continue;
      share.isWaiting = false;
      share.onFree();
    }
  }
}
