import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listChosen, listParts } from '../../src/query/list-parts.ts';
import { isSelective, queryFilters } from '../../src/query/query.ts';
import { toggleValue } from '../../src/query/toggle-value.ts';
import { anyQuery } from './any-query.ts';

describe('parts of a query', () => {
  it('given up one after the other leave a query that asks for nothing', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const list of [listParts, listChosen]) {
          let left = list === listParts ? query : { ...query, words: '' };
          for (let steps = 0; list(left).length > 0; steps++) {
            expect(steps).toBeLessThan(40);
            left = list(left)[0]?.without ?? left;
          }
          expect(isSelective(left)).toBe(false);
          expect(left.asOf).toBe(query.asOf);
        }
      }),
    );
  });

  it('are as many as a query has', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const asked = queryFilters.filter((filter) => query[filter].length > 0);
        const others = Number(query.sanctioned) + Number(query.from !== null || query.to !== null);
        expect(listParts(query).length).toBe(Number(query.words !== '') + asked.length + others);
        const values = asked.reduce((sum, filter) => sum + query[filter].length, 0);
        expect(listChosen(query).length).toBe(values + others);
      }),
    );
  });
});

describe('values of a filter', () => {
  it('are chosen and given up again, whatever else is asked for', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...queryFilters), fc.string(), (query, filter, value) => {
        const once = toggleValue(query, filter, value);
        expect(once[filter].includes(value)).toBe(!query[filter].includes(value));
        expect({ ...once, [filter]: [] }).toEqual({ ...query, [filter]: [] });
        expect(toggleValue(once, filter, value)[filter].toSorted()).toEqual(query[filter].toSorted());
      }),
    );
  });
});
