import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../../src/view/faces/trail/drag-row.ts';

describe('a row held in the hand', () => {
  it('takes the place of a neighbour past its middle, and not before', () => {
    const rows = [0, 40, 80].map((top) => ({ top, bottom: top + 40 }));
    expect(findPlace(rows, 0, 59)).toBe(0);
    expect(findPlace(rows, 0, 61)).toBe(1);
    expect(findPlace(rows, 0, 500)).toBe(2);
    expect(findPlace(rows, 2, 61)).toBe(2);
    expect(findPlace(rows, 2, 59)).toBe(1);
    expect(findPlace(rows, 2, -5)).toBe(0);
  });

  it('stays where it has come to: rows of any heights do not swap to and fro', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.integer({ min: -100, max: 1700 }),
        (heights, from, y) => {
          const at = Math.min(from, heights.length - 1);
          const layOut = (all: readonly number[]): { top: number; bottom: number }[] => {
            let top = 0;
            return all.map((height) => ({ top, bottom: (top += height) }));
          };
          const to = findPlace(layOut(heights), at, y);
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(heights.length);
          const moved = heights.toSpliced(at, 1).toSpliced(to, 0, heights[at] ?? 0);
          expect(findPlace(layOut(moved), to, y)).toBe(to);
        },
      ),
    );
  });
});
