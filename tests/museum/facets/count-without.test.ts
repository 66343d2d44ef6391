import { describe, expect, it } from 'vitest';
import { countWithout } from '../../../src/museum/facets/count-without.ts';
import { emptyQuery } from '../../../src/query/query.ts';
import { listFacets } from '../../../tools/data/pack-facets.ts';
import { placeCollection } from '../../../tools/data/place-collection.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { orderList } from '../../../src/museum/catalogue/order-list.ts';
import { root } from '../../data/museum-texts.ts';

const placed = placeCollection(readCollection(root));
const facets = listFacets(placed);
const { gifts } = orderList(placed.entries);

describe('what is found where one part is given up', () => {
  it('is counted for each part, most first', () => {
    const isHeld = (row: number): boolean => row % 3 === 0;
    const holding = Uint8Array.from(gifts, (_, row) => Number(isHeld(row)));
    const query = {
      ...emptyQuery,
      words: 'every third',
      country: ['CN'],
      kind: ['vase'],
      from: 2000,
      to: 2010,
    };
    const isOf = { CN: 0, vase: 0, years: 0, words: 0 };
    gifts.forEach(({ country, family, years }, row) => {
      const holds = {
        CN: country === 'CN',
        vase: family === 'vase',
        years: years !== null && years[0] <= 2010 && years[1] >= 2000,
        words: isHeld(row),
      };
      for (const part of ['CN', 'vase', 'years', 'words'] as const) {
        const others = Object.entries(holds).filter(([name]) => name !== part);
        if (others.every(([, is]) => is)) isOf[part]++;
      }
    });
    const counted = countWithout(facets, query, holding);
    const names = { country: 'CN', kind: 'vase', years: 'years', words: 'words' } as const;
    expect(Object.fromEntries(counted.map(({ part, total }) => [names[part as 'kind'], total]))).toEqual(
      Object.fromEntries(Object.entries(isOf).filter(([, total]) => total > 0)),
    );
    expect(counted.length).toBeGreaterThan(0);
    const totals = counted.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  it('is nothing for a query that asks for nothing', () => {
    expect(countWithout(facets, emptyQuery, null)).toEqual([]);
  });
});
