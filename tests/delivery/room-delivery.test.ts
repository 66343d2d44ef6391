import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComeGifts } from '../../src/delivery/fetch-room-gifts.ts';
import { RoomDelivery } from '../../src/delivery/room-delivery.ts';

const come = (bytes = 100): ComeGifts => ({ gifts: [], bytes });

interface Asked {
  readonly room: string;
  readonly signal: AbortSignal;
  readonly answer: (come: ComeGifts) => void;
  readonly fail: () => void;
}

interface Opened {
  readonly delivery: RoomDelivery;
  /** Fetches that are under way, in the order in which they were begun. */
  readonly underWay: () => string[];
  readonly answer: (room: string, bytes?: number) => Promise<void>;
  readonly fail: (room: string) => Promise<void>;
  readonly brought: string[];
  readonly forgotten: string[];
  /** How often each room was asked for. */
  readonly asked: Map<string, number>;
}

function open(byteBudget?: number): Opened {
  const fetches: Asked[] = [];
  const brought: string[] = [];
  const forgotten: string[] = [];
  const asked = new Map<string, number>();
  const delivery = new RoomDelivery({
    fetchGifts: (room, signal) =>
      new Promise((resolve, reject) => {
        asked.set(room, (asked.get(room) ?? 0) + 1);
        const take = (): void => void fetches.splice(fetches.indexOf(fetch), 1);
        const fetch: Asked = {
          room,
          signal,
          answer: (gifts) => {
            take();
            resolve(gifts);
          },
          fail: () => {
            take();
            reject(new Error(`no ${room}`));
          },
        };
        signal.addEventListener('abort', fetch.fail);
        fetches.push(fetch);
      }),
    hasGifts: (room) => !room.startsWith('empty'),
    bring: (room) => brought.push(room),
    forget: (room) => forgotten.push(room),
    timing: { random: () => 0.5 },
    ...(byteBudget !== undefined && { byteBudget }),
  });
  const find = (room: string): Asked => {
    const found = fetches.find((one) => one.room === room);
    if (!found) throw new Error(`test: ${room} is not under way`);
    return found;
  };
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
  return {
    delivery,
    brought,
    forgotten,
    asked,
    underWay: () => fetches.map(({ room }) => room),
    answer: async (room, bytes) => {
      find(room).answer(come(bytes));
      await settle();
    },
    fail: async (room) => {
      find(room).fail();
      await settle();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the gifts of rooms', () => {
  it('come the nearest first, three at once, and only of rooms that have any', async () => {
    const { delivery, underWay, answer, brought } = open();
    delivery.want(['here', 'empty', 'a', 'b', 'c', 'd']);
    expect(underWay()).toEqual(['here', 'a', 'b']);
    await answer('a');
    expect(underWay()).toEqual(['here', 'b', 'c']);
    await answer('here');
    expect(brought).toEqual(['a', 'here']);
    expect(delivery.isBusy).toBe(true);
    for (const room of ['b', 'c', 'd']) await answer(room);
    expect([delivery.isBusy, underWay()]).toEqual([false, []]);
    delivery.want(['here', 'a']);
    expect(underWay()).toEqual([]);
  });

  it('are no longer fetched when one has gone elsewhere', async () => {
    const { delivery, underWay, brought, answer } = open();
    delivery.want(['a', 'b', 'c', 'd']);
    delivery.want(['c', 'e']);
    await vi.advanceTimersByTimeAsync(0);
    expect(underWay().toSorted()).toEqual(['c', 'e']);
    await answer('e');
    await answer('c');
    expect(brought).toEqual(['e', 'c']);
    // Cancelled is not failed: it is asked for at once when it is near again.
    delivery.want(['a']);
    expect(underWay()).toEqual(['a']);
  });

  it('are asked for again after growing pauses, for as long as one is near, and hold up nothing', async () => {
    const { delivery, underWay, fail, answer, asked, brought } = open();
    delivery.want(['a', 'b', 'c', 'd']);
    await fail('a');
    expect(underWay()).toEqual(['b', 'c', 'd']);
    for (const room of ['b', 'c', 'd']) await answer(room);
    // Whoever waits for the picture to be whole does not wait for what may never come.
    expect(delivery.isBusy).toBe(false);
    const pauses: number[] = [];
    for (let time = 0, attempt = 1; attempt < 10;) {
      await vi.advanceTimersByTimeAsync(100);
      time += 100;
      if (asked.get('a') === attempt) continue;
      attempt++;
      pauses.push(time);
      time = 0;
      await fail('a');
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    await vi.advanceTimersByTimeAsync(30_000);
    await answer('a');
    expect(brought).toContain('a');
    delivery.want(['x']);
    await fail('x');
    delivery.want([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.get('x')).toBe(1);
  });

  it('are given up when no answer comes, and asked for again', async () => {
    const { delivery, asked, answer, brought } = open();
    delivery.want(['slow']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(delivery.isBusy).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked.get('slow')).toBe(2);
    await answer('slow');
    expect(brought).toEqual(['slow']);
  });

  it('come before all others where somebody waits for them, who is told when they cannot be had', async () => {
    const { delivery, underWay, answer, fail, asked } = open();
    delivery.want(['a', 'b', 'c', 'd']);
    const arrival = delivery.bring('far');
    expect(underWay()).toContain('far');
    // It stays wanted wherever the visitor walks meanwhile.
    delivery.want(['d']);
    await vi.advanceTimersByTimeAsync(0);
    expect(underWay().toSorted()).toEqual(['d', 'far']);
    await answer('far');
    await expect(arrival).resolves.toBeUndefined();
    await expect(delivery.bring('far')).resolves.toBeUndefined();
    await expect(delivery.bring('empty')).resolves.toBeUndefined();

    const vain = expect(delivery.bring('gone')).rejects.toThrow('no gone');
    for (const pause of [0, 500, 1000]) {
      await vi.advanceTimersByTimeAsync(pause);
      await fail('gone');
    }
    await vain;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.get('gone')).toBe(3);
  });

  it('are forgotten beyond the budget, those that were near longest ago first, never what is near or read', async () => {
    const { delivery, answer, forgotten } = open(250);
    for (const room of ['a', 'b']) {
      delivery.want([room]);
      await answer(room);
    }
    delivery.keep('a');
    delivery.want(['c', 'd']);
    await answer('c');
    expect(forgotten).toEqual(['b']);
    await answer('d');
    expect(forgotten).toEqual(['b']);
    delivery.keep(null);
    delivery.want(['e']);
    await answer('e');
    expect(forgotten).toEqual(['b', 'a', 'c']);
    // What was forgotten comes again.
    delivery.want(['a']);
    await answer('a');
    expect(forgotten).toEqual(['b', 'a', 'c', 'd']);
  });

  it('are asked for again where they do not fit the house', async () => {
    const bring = vi.fn<() => void>().mockImplementationOnce(() => {
      throw new Error('display: no such place');
    });
    const fetchGifts = vi.fn(() => Promise.resolve(come()));
    const delivery = new RoomDelivery({
      fetchGifts,
      hasGifts: () => true,
      bring,
      forget: () => {},
      timing: { random: () => 0.5 },
    });
    delivery.want(['a']);
    await vi.advanceTimersByTimeAsync(500);
    expect(bring).toHaveBeenCalledTimes(2);
    expect(delivery.isBusy).toBe(false);
  });
});
