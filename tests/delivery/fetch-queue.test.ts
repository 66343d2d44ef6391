import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FetchQueue, type FetchQueueOptions, type QueuedFetch } from '../../src/delivery/fetch-queue.ts';
import { FetchSlots } from '../../src/delivery/fetch-slots.ts';

interface Call {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly come: (file?: string) => void;
  readonly fail: () => void;
}

/** A queue over files that come and fail when the test says so. */
function makeQueue(options: Partial<FetchQueueOptions> = {}) {
  const calls: Call[] = [];
  const arrived: string[] = [];
  const givenUp: string[] = [];
  const onChange = vi.fn();
  const queue = new FetchQueue({ onChange, random: () => 0.5, ...options });
  const files = new Map<string, QueuedFetch>();
  const open = (name: string): QueuedFetch => {
    const known = files.get(name);
    if (known) return known;
    const file = queue.open<string>(name, {
      load: async (signal) =>
        new Promise<string>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
          calls.push({
            name,
            signal,
            come: (content = name) => resolve(content),
            fail: () => reject(new Error('500')),
          });
        }),
      onArrival: (content) => arrived.push(content),
      onGivenUp: () => givenUp.push(name),
    });
    files.set(name, file);
    return file;
  };
  /** One round: wishes by name and urgency. */
  const round = (wishes: Readonly<Record<string, number>> = {}): void => {
    queue.begin();
    for (const [name, urgency] of Object.entries(wishes)) queue.want(open(name), urgency);
    queue.pump();
  };
  const last = (name: string): Call => calls.findLast((call) => call.name === name) as Call;
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
  return { queue, calls, arrived, givenUp, onChange, open, round, last, settle };
}

const begun = (calls: readonly Call[]): string[] => calls.map(({ name }) => name);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('queue of fetches', () => {
  it('begins as many in a round as there is time for, the most urgent first, and says that more could begin', () => {
    const { queue, calls, open } = makeQueue();
    let left = 0;
    const time = {
      do: (piece: () => void): boolean => {
        if (left === 0) return false;
        left--;
        piece();
        return true;
      },
    };
    const held: boolean[] = [];
    for (let frame = 0; frame < 4; frame++) {
      left = 1;
      queue.begin();
      for (const [name, urgency] of [
        ['a', 1],
        ['b', 3],
        ['c', 2],
      ] as const)
        queue.want(open(name), urgency);
      queue.pump(-Infinity, time);
      held.push(queue.isHeldBack);
    }
    expect(begun(calls)).toEqual(['b', 'c', 'a']);
    expect(held).toEqual([true, true, false, false]);
  });

  it('begins six at most, the most urgent first, and the next when one has come', async () => {
    const { calls, round, last, settle, arrived, queue } = makeQueue();
    const wishes = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`m${at}`, (at * 7) % 20]));
    round(wishes);
    const order = Object.keys(wishes).sort((a, b) => (wishes[b] as number) - (wishes[a] as number));
    expect(begun(calls)).toEqual(order.slice(0, 6));
    expect([queue.underWay, queue.waiting]).toEqual([6, 14]);
    for (let at = 6; at < 20; at++) {
      last(order[at - 6] as string).come();
      await settle();
      round(wishes);
      expect(begun(calls)).toEqual(order.slice(0, at + 1));
      expect(queue.underWay).toBe(6);
    }
    for (const name of order.slice(14)) last(name).come();
    await settle();
    expect(new Set(arrived)).toEqual(new Set(order));
    expect([queue.underWay, queue.waiting]).toEqual([0, 0]);
  });

  it('follows what becomes urgent while it waits; of several wishes in a round the most urgent counts', async () => {
    const { calls, round, last, settle, queue, open } = makeQueue({ slots: new FetchSlots(1).share() });
    round({ a: 3, b: 2, c: 1 });
    last('a').come();
    await settle();
    queue.begin();
    for (const [name, urgency] of [
      ['b', 2],
      ['c', 1],
      ['c', 5],
      ['c', 0],
    ] as const)
      queue.want(open(name), urgency);
    queue.pump();
    expect(begun(calls)).toEqual(['a', 'c']);
  });

  it('does not fetch again what is here, until it is forgotten', async () => {
    const { calls, round, last, settle, queue, open } = makeQueue();
    round({ a: 1 });
    last('a').come();
    await settle();
    round({ a: 1 });
    expect(calls).toHaveLength(1);
    expect(open('a').state).toBe('here');
    queue.forget(open('a'));
    round({ a: 1 });
    expect(calls).toHaveLength(2);
  });

  it('cancels what has not been wanted for a while, and begins anew with all attempts when it is again', async () => {
    const { round, last, settle, queue, open, givenUp, calls } = makeQueue({ attempts: 2 });
    round({ a: 1 });
    vi.advanceTimersByTime(1900);
    round();
    expect(last('a').signal.aborted).toBe(false);
    vi.advanceTimersByTime(200);
    round();
    expect(last('a').signal.aborted).toBe(true);
    expect([queue.cancelled, queue.underWay, queue.waiting]).toEqual([1, 0, 0]);
    await settle();
    expect(open('a').state).toBe('idle');
    for (let attempt = 0; attempt < 2; attempt++) {
      round({ a: 1 });
      last('a').fail();
      await settle();
      vi.advanceTimersByTime(1000);
    }
    expect(givenUp).toEqual(['a']);
    expect(calls).toHaveLength(3);
  });

  it('a fetch that comes after it was cancelled is left out', async () => {
    const { queue, settle, onChange } = makeQueue();
    let come: (file: string) => void = () => {};
    const onArrival = vi.fn();
    const file = queue.open<string>('slow', {
      load: () => new Promise<string>((resolve) => (come = resolve)),
      onArrival,
      onGivenUp: () => {},
    });
    queue.begin();
    queue.want(file, 1);
    queue.pump();
    queue.forget(file);
    come('late');
    await settle();
    expect(onArrival).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('gives the place of one that is no longer wanted to one that is', () => {
    const { round, last, calls, queue } = makeQueue({ slots: new FetchSlots(2).share() });
    round({ a: 1, b: 1 });
    vi.advanceTimersByTime(900);
    round({ b: 1, c: 0 });
    expect(begun(calls)).toEqual(['a', 'b']);
    vi.advanceTimersByTime(200);
    round({ b: 1, c: 0 });
    expect(begun(calls)).toEqual(['a', 'b', 'c']);
    expect([last('a').signal.aborted, last('b').signal.aborted]).toEqual([true, false]);
    expect(queue.underWay).toBe(2);
  });

  it('gives up a fetch that hangs, whether it hears the abort or not, and tries again', async () => {
    const { queue, settle } = makeQueue({ timeoutMs: 5000 });
    let attempts = 0;
    const file = queue.open('deaf', {
      load: () => {
        attempts++;
        return new Promise(() => {});
      },
      onArrival: () => {},
      onGivenUp: () => {},
    });
    const round = (): void => {
      queue.begin();
      queue.want(file, 1);
      queue.pump();
    };
    round();
    await vi.advanceTimersByTimeAsync(4999);
    expect(queue.underWay).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(queue.underWay).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
    round();
    expect(attempts).toBe(2);
  });

  it.each([0, 0.5, 0.999])(
    'waits longer after each failure, within a quarter of twice as long (chance %d)',
    async (chance) => {
      const { round, last, settle, calls, onChange, givenUp, open } = makeQueue({ random: () => chance });
      for (let attempt = 1; attempt < 4; attempt++) {
        round({ a: 1 });
        expect(calls).toHaveLength(attempt);
        last('a').fail();
        await settle();
        const middle = 1000 * 2 ** (attempt - 1);
        const pause = middle * (0.75 + chance / 2);
        expect(pause).toBeGreaterThanOrEqual(middle * 0.75);
        expect(pause).toBeLessThan(middle * 1.25);
        const told = onChange.mock.calls.length;
        await vi.advanceTimersByTimeAsync(pause - 1);
        round({ a: 1 });
        expect(calls).toHaveLength(attempt);
        await vi.advanceTimersByTimeAsync(2);
        // Somebody has to draw a frame for it to be tried again.
        expect(onChange.mock.calls.length).toBe(told + 1);
      }
      round({ a: 1 });
      last('a').fail();
      await settle();
      expect(givenUp).toEqual(['a']);
      expect(open('a').state).toBe('given-up');
    },
  );

  it('leaves alone what was given up while it stays wanted, and tries again when somebody comes back', async () => {
    const { round, last, settle, calls, queue, open } = makeQueue({ attempts: 1 });
    round({ a: 1 });
    last('a').fail();
    await settle();
    for (let second = 0; second < 10; second++) {
      vi.advanceTimersByTime(1000);
      round({ a: 1 });
    }
    expect(calls).toHaveLength(1);
    vi.advanceTimersByTime(2500);
    round({ a: 1 });
    expect(calls).toHaveLength(2);
    last('a').fail();
    await settle();
    round({ a: 1 });
    expect(calls).toHaveLength(2);
    queue.forgive(open('a'));
    round({ a: 1 });
    expect(calls).toHaveLength(3);
  });

  it('starves nobody: all that stays wanted comes, whatever fails in between', async () => {
    const { round, calls, settle, arrived, queue } = makeQueue({ attempts: 10 });
    const wishes = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`m${at}`, at % 5]));
    let answered = 0;
    for (let turn = 0; turn < 400 && arrived.length < 40; turn++) {
      round(wishes);
      expect(queue.underWay).toBeLessThanOrEqual(6);
      for (const call of calls.slice(answered))
        if (answered++ % 3 === 0) call.fail();
        else call.come();
      await settle();
      vi.advanceTimersByTime(500);
    }
    expect(arrived).toHaveLength(40);
  });

  it('fetches nothing more once it is closed', async () => {
    const { round, last, queue, calls } = makeQueue();
    round({ a: 1, b: 1 });
    queue.close();
    expect(last('a').signal.aborted).toBe(true);
    round({ c: 1 });
    expect(calls).toHaveLength(2);
  });
});
