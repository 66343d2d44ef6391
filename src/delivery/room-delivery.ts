import type { ComeGifts } from './fetch-room-gifts.ts';

export interface RoomDeliveryOptions {
  readonly fetchGifts: (room: string, signal: AbortSignal) => Promise<ComeGifts>;
  /** Whether there is anything to fetch for a room. */
  readonly hasGifts: (room: string) => boolean;
  /** Takes in what has come; may refuse by throwing. */
  readonly bring: (room: string, gifts: ComeGifts['gifts']) => void;
  /** Forgets what came. */
  readonly forget: (room: string) => void;
  /** Bytes of gifts kept; those of rooms that are near stay in any case. */
  readonly byteBudget?: number;
}

/** As many at once, of rooms near by and of all: what is nearest should not wait for what is far. */
const mostNear = 3;
const mostAtOnce = 6;
/** Longer than this no answer is waited for, milliseconds. */
const patience = 20_000;
/** Pause before the second attempt and the longest pause, milliseconds; in between it doubles each time. */
const firstPause = 500;
const longestPause = 30_000;
/** Failures after which whoever waits is told. */
const attempts = 3;
/** Unpacked; the rooms of some minutes' walk where everything is documented, and all of a small museum. */
const usualBudget = 16 * 2 ** 20;

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  left: number;
}

interface Order {
  failures: number;
  /** Of the fetch under way. */
  abort: AbortController | null;
  pause: ReturnType<typeof setTimeout> | null;
  waiters: Waiter[];
}

/**
 * Brings the gifts of rooms as a visitor comes near: the nearest first, a few at once, again after growing pauses where
 * they fail, and not at all once they are no longer wanted. What came longest ago goes when there is too much of it.
 * Nobody's walk waits for any of it.
 */
export class RoomDelivery {
  readonly #options: RoomDeliveryOptions;
  readonly #orders = new Map<string, Order>();
  /** Bytes by room, those wanted last at the end. */
  readonly #come = new Map<string, number>();
  #wanted: readonly string[] = [];
  #kept: string | null = null;
  #bytes = 0;

  constructor(options: RoomDeliveryOptions) {
    this.#options = options;
  }

  /** True while something near is on its way; what has failed and will be tried again does not count. */
  get isBusy(): boolean {
    return [...this.#orders.values()].some(({ failures, abort }) => abort !== null || failures === 0);
  }

  /** Says which rooms are near, the nearest first. What is not is no longer fetched. */
  want(rooms: readonly string[]): void {
    this.#wanted = rooms;
    const near = new Set(rooms);
    for (const [room, order] of this.#orders) {
      if (!near.has(room) && order.waiters.length === 0) this.#cancel(room, order);
    }
    // The nearest last: a Map keeps the order of insertion, and its first goes first.
    for (const room of [...rooms].reverse()) {
      const bytes = this.#come.get(room);
      if (bytes !== undefined) {
        this.#come.delete(room);
        this.#come.set(room, bytes);
      }
    }
    for (const room of rooms) this.#order(room);
    this.#pump();
  }

  /** The gifts of this room stay, however far one is: one of them is being read. */
  keep(room: string | null): void {
    this.#kept = room;
  }

  /** Brings the gifts of one room before all others; rejects when they cannot be had. */
  bring(room: string): Promise<void> {
    const order = this.#order(room);
    if (!order) return Promise.resolve();
    return new Promise((resolve, reject) => {
      order.waiters.push({ resolve, reject, left: attempts });
      if (order.pause !== null) this.#endPause(order);
      this.#pump();
    });
  }

  /** Takes in gifts that came another way. */
  take(room: string, { gifts, bytes }: ComeGifts): void {
    this.#options.bring(room, gifts);
    this.#bytes += bytes - (this.#come.get(room) ?? 0);
    this.#come.delete(room);
    this.#come.set(room, bytes);
    this.#shed();
  }

  /** What is to be fetched of a room; undefined if there is nothing, or it is here. */
  #order(room: string): Order | undefined {
    const known = this.#orders.get(room);
    if (known) return known;
    if (this.#come.has(room) || !this.#options.hasGifts(room)) return undefined;
    const order: Order = { failures: 0, abort: null, pause: null, waiters: [] };
    this.#orders.set(room, order);
    return order;
  }

  #pump(): void {
    let underWay = [...this.#orders.values()].filter(({ abort }) => abort !== null).length;
    // Whatever somebody waits for goes before what is only near.
    for (const [room, order] of this.#orders) {
      if (underWay >= mostAtOnce) return;
      if (order.waiters.length > 0 && this.#start(room, order)) underWay++;
    }
    for (const room of this.#wanted) {
      if (underWay >= mostNear) return;
      const order = this.#orders.get(room);
      if (order && this.#start(room, order)) underWay++;
    }
  }

  /** @returns whether it was started now */
  #start(room: string, order: Order): boolean {
    if (order.abort || order.pause !== null) return false;
    order.abort = new AbortController();
    void this.#fetch(room, order, order.abort);
    return true;
  }

  async #fetch(room: string, order: Order, abort: AbortController): Promise<void> {
    const timer = setTimeout(() => abort.abort(), patience);
    try {
      const come = await this.#options.fetchGifts(room, abort.signal);
      if (this.#orders.get(room) !== order) return;
      this.#orders.delete(room);
      this.take(room, come);
      for (const { resolve } of order.waiters) resolve();
    } catch (error) {
      // No longer wanted, it was cancelled.
      if (order.abort !== abort) return;
      this.#fail(room, order, error);
    } finally {
      clearTimeout(timer);
    }
    this.#pump();
  }

  #fail(room: string, order: Order, error: unknown): void {
    order.abort = null;
    order.failures++;
    this.#orders.set(room, order);
    console.warn(`delivery: the gifts of ${room} did not come; they will be asked for again`, error);
    for (const waiter of order.waiters) waiter.left--;
    for (const { reject } of order.waiters.filter(({ left }) => left === 0)) reject(error);
    order.waiters = order.waiters.filter(({ left }) => left > 0);
    if (order.waiters.length === 0 && !this.#wanted.includes(room)) {
      this.#orders.delete(room);
      return;
    }
    const pause = Math.min(longestPause, firstPause * 2 ** (order.failures - 1));
    order.pause = setTimeout(() => {
      this.#endPause(order);
      this.#pump();
    }, pause);
  }

  #endPause(order: Order): void {
    if (order.pause !== null) clearTimeout(order.pause);
    order.pause = null;
  }

  #cancel(room: string, order: Order): void {
    const { abort } = order;
    order.abort = null;
    this.#endPause(order);
    this.#orders.delete(room);
    abort?.abort();
  }

  #shed(): void {
    const budget = this.#options.byteBudget ?? usualBudget;
    const near = new Set(this.#wanted);
    for (const [room, bytes] of this.#come) {
      if (this.#bytes <= budget) return;
      if (near.has(room) || room === this.#kept) continue;
      this.#come.delete(room);
      this.#bytes -= bytes;
      this.#options.forget(room);
    }
  }
}
