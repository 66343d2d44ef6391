import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlace, shiftRows, type RowEdges } from '../../../../src/view/faces/trail/drag-row.ts';

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

  it('makes the others give way by its own height, and comes to stand where the new order has it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(7),
        fc.nat(12),
        (heights, one, other, gap) => {
          const [at, to] = [Math.min(one, heights.length - 1), Math.min(other, heights.length - 1)];
          const layOut = (order: readonly number[]): Map<number, RowEdges> => {
            let top = 0;
            return new Map(
              order.map((row) => {
                const height = heights[row] ?? 0;
                const edges = { top, bottom: top + height };
                top += height + gap;
                return [row, edges];
              }),
            );
          };
          const order = heights.map((_, row) => row);
          const before = layOut(order);
          const after = layOut(order.toSpliced(at, 1).toSpliced(to, 0, at));
          const shifts = shiftRows([...before.values()], at, to);
          for (const row of order)
            expect((before.get(row)?.top ?? 0) + (shifts[row] ?? 0)).toBe(after.get(row)?.top);
        },
      ),
    );
  });
});
