import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FetchQueue } from '../../src/delivery/fetch-queue.ts';
import { FetchSlots } from '../../src/delivery/fetch-slots.ts';
import { RoomDelivery } from '../../src/delivery/room-delivery.ts';
import { shareSlots } from '../../src/delivery/share-slots.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('slots for fetches', () => {
  it('keep what is reserved free, give the rest to who comes first, and tell who was refused', async () => {
    const slots = new FetchSlots(6);
    const [rooms, scene] = [slots.share(2), slots.share(3)];
    rooms.onFree = vi.fn();
    scene.onFree = vi.fn();
    const take = (share: typeof rooms): boolean[] => Array.from({ length: 5 }, () => share.take());
    expect(take(scene)).toEqual([true, true, true, true, false]);
    expect(take(rooms)).toEqual([true, true, false, false, false]);
    expect(slots.taken).toBe(6);
    // One that is reserved for the rooms is of no use to the scene.
    rooms.giveBack();
    await settle();
    expect([rooms.onFree, scene.onFree].map((told) => vi.mocked(told).mock.calls.length)).toEqual([1, 0]);
    expect(rooms.take()).toBe(true);
    scene.giveBack();
    await settle();
    expect(scene.onFree).toHaveBeenCalledTimes(1);
    // Who was told and does not come is not told again.
    scene.giveBack();
    await settle();
    expect(scene.onFree).toHaveBeenCalledTimes(1);
  });

  it('refuse a mistaken count', () => {
    const slots = new FetchSlots(6);
    const share = slots.share(4);
    expect(() => share.giveBack()).toThrow(/nobody held/);
    expect(() => slots.share(3)).toThrow(/7 reserved of 6/);
  });
});

/** A host, which answers when the test says so and counts on its own. */
class Host {
  /** Requests without an answer, the oldest first. */
  readonly open: { readonly name: string; readonly answer: (isGood: boolean) => void }[] = [];
  readonly begun = new Map<string, number[]>();
  most = 0;
  readonly #deaf: boolean;

  /** @param deaf an abort closes a request for the host, and is not heard by who waits for it */
  constructor(deaf = false) {
    this.#deaf = deaf;
  }

  ask(name: string, signal: AbortSignal): Promise<string> {
    this.begun.set(name, [...(this.begun.get(name) ?? []), performance.now()]);
    return new Promise((resolve, reject) => {
      const request = {
        name,
        answer: (isGood: boolean): void => {
          this.open.splice(this.open.indexOf(request), 1);
          if (isGood) resolve(name);
          else reject(new Error('503'));
        },
      };
      this.open.push(request);
      this.most = Math.max(this.most, this.open.length);
      signal.addEventListener('abort', () => {
        const at = this.open.indexOf(request);
        if (at >= 0) this.open.splice(at, 1);
        if (!this.#deaf) reject(new Error('aborted'));
      });
    });
  }

  namesOf(kind: 'room' | 'model'): string[] {
    return this.open.map(({ name }) => name).filter((name) => name.startsWith(kind));
  }
}

/** Rooms and scene over one host, as the tour has them. */
function openBoth({ deaf = false, random = (): number => 0.5 } = {}) {
  const host = new Host(deaf);
  const slots = new FetchSlots();
  const shares = shareSlots(slots);
  const arrived = new Set<string>();
  let isFrameDue = false;
  const rooms = new RoomDelivery({
    fetchGifts: async (room, signal) => {
      await host.ask(room, signal);
      return { gifts: [], bytes: 1 };
    },
    hasGifts: () => true,
    bring: (room) => arrived.add(room),
    forget: (room) => arrived.delete(room),
    slots: shares.rooms,
    timing: { random },
  });
  const queue = new FetchQueue({
    onChange: () => (isFrameDue = true),
    slots: shares.scene,
    attempts: Infinity,
    random,
  });
  const models = Array.from({ length: 30 }, (_, at) =>
    queue.open<string>(`model ${at}`, {
      load: (signal) => host.ask(`model ${at}`, signal),
      onArrival: (name) => arrived.add(name),
      onGivenUp: () => {},
    }),
  );
  let wanted: readonly number[] = [];
  /** A frame, which says its wishes anew. */
  const frame = (wishes = wanted): void => {
    wanted = wishes;
    isFrameDue = false;
    queue.begin();
    for (const at of wishes) queue.want(models[at] as (typeof models)[0], 30 - at);
    queue.pump();
  };
  return {
    host,
    slots,
    rooms,
    queue,
    arrived,
    frame,
    /** Frames as the loop draws them: only where something has changed. */
    frameIfDue: () => isFrameDue && frame(),
  };
}

const roomNames = (numbers: readonly number[]): string[] => numbers.map((number) => `room ${number}`);
const some = (count: number, most: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: most });

/** What happens, in any order. */
const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('walk' as const), near: some(12, 8) }),
  fc.record({ kind: fc.constant('bring' as const), room: fc.nat({ max: 11 }) }),
  fc.record({ kind: fc.constant('look' as const), models: some(30, 30) }),
  fc.record({ kind: fc.constant('answer' as const), at: fc.nat({ max: 5 }), isGood: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(0, 10, 400, 1500, 2500, 21_000) }),
);

describe('rooms and scene together', () => {
  it('never have more than six fetches under way, whatever happens, and all of it comes in the end', async () => {
    const play = fc.asyncProperty(
      fc.array(anyEvent, { maxLength: 60 }),
      fc.boolean(),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (events, deaf, chance) => {
        const { host, slots, rooms, frame, frameIfDue, arrived } = openBoth({ deaf, random: () => chance });
        for (const event of events) {
          if (event.kind === 'walk') rooms.want(roomNames(event.near));
          else if (event.kind === 'bring') rooms.bring(`room ${event.room}`).catch(() => {});
          else if (event.kind === 'look') frame(event.models);
          else if (event.kind === 'answer') host.open[event.at]?.answer(event.isGood);
          else await vi.advanceTimersByTimeAsync(event.ms);
          await settle();
          frameIfDue();
          expect(host.open.length).toBeLessThanOrEqual(6);
          expect(slots.taken).toBe(host.open.length);
        }
        // From now on everything is answered.
        const near = roomNames([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        const models = Array.from({ length: 30 }, (_, at) => at);
        rooms.want(near);
        for (let turn = 0; turn < 200 && arrived.size < 42; turn++) {
          frame(models);
          host.open[0]?.answer(true);
          await vi.advanceTimersByTimeAsync(500);
        }
        expect(arrived.size).toBe(42);
        expect(host.most).toBeLessThanOrEqual(6);
        expect([slots.taken, host.open.length]).toEqual([0, 0]);
      },
    );
    await fc.assert(play, { numRuns: 200 });
  });

  it('do not starve each other: while one keeps all it can get and none of it comes, the other goes on', async () => {
    const { host, rooms, frame, arrived } = openBoth();
    const models = Array.from({ length: 30 }, (_, at) => at);
    frame(models);
    expect(host.namesOf('model')).toHaveLength(4);
    rooms.want(roomNames([0, 1, 2, 3, 4]));
    expect(host.namesOf('room')).toEqual(['room 0', 'room 1']);
    for (let at = 0; at < 5; at++) {
      host.open.find(({ name }) => name.startsWith('room'))?.answer(true);
      await settle();
    }
    expect(arrived).toEqual(new Set(roomNames([0, 1, 2, 3, 4])));
    expect(host.namesOf('model')).toHaveLength(4);

    const other = openBoth();
    other.rooms.want(roomNames([0, 1, 2, 3, 4]));
    expect(other.host.namesOf('room')).toHaveLength(3);
    for (let turn = 0; turn < 30; turn++) {
      other.frame(models);
      other.host.open.find(({ name }) => name.startsWith('model'))?.answer(true);
      await settle();
    }
    expect([...other.arrived].filter((name) => name.startsWith('model'))).toHaveLength(30);
    expect(other.host.namesOf('room')).toHaveLength(3);
  });

  it('give the room stood in a place at once, that of the farthest room if need be, and no model loses its own', () => {
    const { host, rooms, frame, queue } = openBoth();
    frame(Array.from({ length: 30 }, (_, at) => at));
    const models = host.namesOf('model');
    rooms.want(roomNames([0, 1, 2, 3]));
    expect(host.namesOf('room')).toEqual(['room 0', 'room 1']);
    rooms.want(roomNames([3, 0, 1, 2]));
    expect(host.namesOf('room')).toEqual(['room 0', 'room 3']);
    // Whatever is waited for stays.
    const arrival = rooms.bring('room 9');
    expect(host.namesOf('room')).toEqual(['room 3', 'room 9']);
    rooms.want(roomNames([2, 3]));
    expect(host.namesOf('room')).toEqual(['room 9', 'room 2']);
    expect(host.namesOf('model')).toEqual(models);
    expect(queue.cancelled).toBe(0);
    void arrival;
  });

  it('come back to a host that fails ever less often, and not in step', async () => {
    let number = 0;
    const chances = [0.1, 0.9, 0.4, 0.7, 0.2, 0.6, 0.35];
    const { host, rooms, frame } = openBoth({ random: () => chances[number++ % chances.length] as number });
    rooms.want(roomNames([0, 1]));
    for (let time = 0; time < 120_000; time += 50) {
      frame([0, 1, 2]);
      for (let left = host.open.length; left > 0; left--) host.open[0]?.answer(false);
      await vi.advanceTimersByTimeAsync(50);
    }
    for (const [name, times] of host.begun) {
      const pauses = times.slice(1).map((time, at) => time - (times[at] as number));
      const first = name.startsWith('room') ? 500 : 1000;
      pauses.forEach((pause, at) => {
        const middle = Math.min(30_000, first * 2 ** at);
        expect(pause, `${name}, pause ${at}`).toBeGreaterThanOrEqual(middle * 0.75);
        expect(pause, `${name}, pause ${at}`).toBeLessThanOrEqual(middle * 1.25 + 100);
      });
      expect(pauses.length).toBeGreaterThan(5);
    }
    expect(host.begun.get('room 0')).not.toEqual(host.begun.get('room 1'));
    expect(host.begun.get('model 0')).not.toEqual(host.begun.get('model 1'));
  });
});
