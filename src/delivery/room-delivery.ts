import type { ComeGifts } from './fetch-room-gifts.ts';
import { FetchSlots, type SlotShare } from './fetch-slots.ts';
import { RepeatedFetch, usualTiming, type RepeatTiming } from './repeated-fetch.ts';

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
  /** Places for fetches under way; six of its own, if not given. At least one should be reserved. */
  readonly slots?: SlotShare;
  readonly timing?: Partial<RepeatTiming>;
}

/** As many rooms near by are fetched at once: what is nearest should not wait for what is far. */
const mostNear = 3;
/** Sooner than usual: a room without its gifts is all veils. */
const firstPauseMs = 500;
/** Failures after which whoever waits is told. */
const attempts = 3;
/** Unpacked; the rooms of some minutes' walk where everything is documented, and all of a small museum. */
export const usualBudget = 16 * 2 ** 20;

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  left: number;
}

interface Order {
  readonly fetch: RepeatedFetch<ComeGifts>;
  waiters: Waiter[];
}

/**
 * Brings the gifts of rooms as a visitor comes near: the nearest first, a few at once, again after growing pauses where
 * they fail, and not at all once they are no longer wanted. Where no place is free, the room stood in takes that of the
 * farthest one under way. What came longest ago goes when there is too much of it.
 * Nobody's walk waits for any of it.
 */
export class RoomDelivery {
  readonly #options: RoomDeliveryOptions;
  readonly #slots: SlotShare;
  readonly #orders = new Map<string, Order>();
  /** Bytes by room, those wanted last at the end. */
  readonly #come = new Map<string, number>();
  #wanted: readonly string[] = [];
  #kept: string | null = null;
  #bytes = 0;

  constructor(options: RoomDeliveryOptions) {
    this.#options = options;
    this.#slots = options.slots ?? new FetchSlots().share();
    this.#slots.onFree = () => this.#pump();
  }

  /** True while something near is on its way; what has failed and will be tried again does not count. */
  get isBusy(): boolean {
    return [...this.#orders.values()].some(({ fetch }) => fetch.isUnderWay || fetch.failures === 0);
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
      order.fetch.skipPause();
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
    const order: Order = { fetch: this.#openFetch(room, () => order), waiters: [] };
    this.#orders.set(room, order);
    return order;
  }

  #openFetch(room: string, orderOf: () => Order): RepeatedFetch<ComeGifts> {
    return new RepeatedFetch({
      ...usualTiming,
      firstPauseMs,
      ...this.#options.timing,
      name: `the gifts of ${room}`,
      slots: this.#slots,
      load: (signal) => this.#options.fetchGifts(room, signal),
      onArrival: (come) => {
        this.take(room, come);
        this.#orders.delete(room);
        for (const { resolve } of orderOf().waiters) resolve();
      },
      onFailure: (error) => this.#fail(room, orderOf(), error),
      onChange: () => this.#pump(),
    });
  }

  #pump(): void {
    // Whatever somebody waits for goes before what is only near.
    for (const [room, order] of this.#orders) if (order.waiters.length > 0) this.#begin(room, order);
    const [stoodIn] = this.#wanted;
    for (const room of this.#wanted) {
      if (this.#slots.taken >= mostNear && room !== stoodIn) return;
      const order = this.#orders.get(room);
      if (order && room === stoodIn) this.#begin(room, order);
      else order?.fetch.begin();
    }
  }

  /** Begins what is urgent, in the place of what is less so if need be. */
  #begin(room: string, { fetch }: Order): void {
    if (fetch.isUnderWay || fetch.isPausing || fetch.begin()) return;
    const [stoodIn] = this.#wanted;
    for (const other of this.#wanted.toReversed()) {
      const order = this.#orders.get(other);
      if (!order?.fetch.isUnderWay || order.waiters.length > 0 || other === room || other === stoodIn)
        continue;
      order.fetch.cancel();
      fetch.begin();
      return;
    }
  }

  /** @returns whether it is still wanted */
  #fail(room: string, order: Order, error: unknown): boolean {
    console.warn(`delivery: the gifts of ${room} did not come; they will be asked for again`, error);
    for (const waiter of order.waiters) waiter.left--;
    for (const { reject } of order.waiters.filter(({ left }) => left === 0)) reject(error);
    order.waiters = order.waiters.filter(({ left }) => left > 0);
    const isWanted = order.waiters.length > 0 || this.#wanted.includes(room);
    if (!isWanted) this.#orders.delete(room);
    return isWanted;
  }

  #cancel(room: string, { fetch }: Order): void {
    this.#orders.delete(room);
    fetch.cancel();
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
