import { describe, expect, it } from 'vitest';
import { watchOpening } from '../../../src/embed/guest/watch-opening.ts';

/** @param left files on their way at each look; the last stays */
function open(left: readonly number[], isSending = false) {
  const told: (number | 'end')[] = [];
  let now = 0;
  let next: (() => void) | null = null;
  let look = 0;
  watchOpening(
    () => ({
      isSending,
      fetchesUnderWay: left[Math.min(look++, left.length - 1)] as number,
      fetchesWaiting: 0,
    }),
    (share) => told.push(share),
    () => told.push('end'),
    {
      now: () => now,
      after: (ms, run) => {
        next = () => {
          now += ms;
          run();
        };
        return () => {};
      },
    },
  );
  for (let run = next as (() => void) | null; run; run = next as (() => void) | null) {
    next = null;
    run();
  }
  return { told, seconds: now / 1000 };
}

describe('a tour that opens', () => {
  it('tells how much of what is seen has come, never less than before, and when all has', () => {
    expect(open([4, 3, 1, 2, 0, 0]).told).toEqual([0.5, 0.625, 0.875, 1, 'end']);
  });

  it('waits for what the next picture asks for', () => {
    expect(open([0, 2, 0, 0]).told).toEqual([0.5, 1, 'end']);
    expect(open([0, 0]).told).toEqual([0.5, 1, 'end']);
  });

  it('does not wait for ever', () => {
    for (const opened of [open([3]), open([0], true)]) {
      expect(opened.told.at(-1)).toBe('end');
      expect(opened.seconds).toBeLessThanOrEqual(5.2);
    }
  });
});
