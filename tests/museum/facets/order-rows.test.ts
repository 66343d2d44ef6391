import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Facets } from '../../../src/museum/facets/facets.ts';
import { orderRows } from '../../../src/museum/facets/order-rows.ts';

const row = fc.record({
  from: fc.oneof(fc.constant(0), fc.integer({ min: 1945, max: 2024 })),
  country: fc.nat({ max: 4 }),
});

it('rows are put in order as a sort that compares would, whatever they are and however many', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.option(fc.uniqueArray(fc.nat({ max: 999 }), { minLength: 5, maxLength: 5 }), { nil: null }),
      fc.func(fc.boolean()),
      (gifts, ranks, isFound) => {
        const columns = {
          from: Uint16Array.from(gifts, ({ from }) => from),
          country: Uint16Array.from(gifts, ({ country }) => country),
        };
        const found = gifts.map((_, at) => at).filter((at) => isFound(at));
        const expected = found.toSorted((a, b) => {
          const [left, right] = [gifts[a], gifts[b]] as [(typeof gifts)[0], (typeof gifts)[0]];
          const byCountry = ranks ? (ranks[left.country] ?? 0) - (ranks[right.country] ?? 0) : 0;
          return byCountry || (left.from || Infinity) - (right.from || Infinity) || a - b;
        });
        const ordered = orderRows({ columns } as unknown as Pick<Facets, 'columns'>, found.reverse(), ranks);
        expect([...ordered]).toEqual(expected);
      },
    ),
  );
});

it('a long list keeps its numbers', () => {
  const columns = { from: new Uint16Array(120_000), country: new Uint16Array(120_000) };
  const rows = Uint32Array.from({ length: 120_000 }, (_, at) => at);
  expect(orderRows({ columns } as unknown as Pick<Facets, 'columns'>, rows, [65_535])).toEqual(rows);
});
