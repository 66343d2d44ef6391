import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetFlags, type Facets } from '../../../src/museum/facets/facets.ts';
import { matchFacets } from '../../../src/museum/facets/match-facets.ts';
import { readFacets } from '../../../src/delivery/read-facets.ts';
import { stoodBy } from '../../../src/museum/facets/stood-by.ts';
import { writeFacets } from '../../../tools/data/write-facets.ts';
import { emptyQuery, queryFilters, type Query, type QueryFilter } from '../../../src/query/query.ts';

const values = {
  leader: ['not-stated', 'kim-il-sung', 'kim-jong-il'],
  kind: ['not-stated', 'vase', 'sword', 'book'],
  rank: ['not-stated', 'official'],
  evidence: ['not-stated', 'seen', 'unknown'],
  room: ['a', 'b', 'c'],
};
const country = [
  { value: 'not-stated', code: null, label: null, modern: null, region: null },
  { value: 'SU', code: 'SU', label: 'Soviet Union', modern: 'RU', region: 'soviet-union' },
  { value: 'RU', code: 'RU', label: 'Russia', modern: 'RU', region: 'soviet-union' },
  { value: 'CN', code: 'CN', label: 'China', modern: 'CN', region: 'east-asia' },
];

interface Row {
  leader: number;
  country: number;
  kind: number;
  rank: number;
  evidence: number;
  room: number;
  years: [number, number] | null;
  sanctioned: boolean;
}

const row: fc.Arbitrary<Row> = fc.record({
  leader: fc.nat({ max: 2 }),
  country: fc.nat({ max: 3 }),
  kind: fc.nat({ max: 3 }),
  rank: fc.nat({ max: 1 }),
  evidence: fc.nat({ max: 2 }),
  room: fc.nat({ max: 2 }),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1948, max: 2024 }), fc.nat({ max: 9 }))
      .map(([first, more]): [number, number] => [first, first + more]),
    { nil: null },
  ),
  sanctioned: fc.boolean(),
});

function columnsOf(rows: readonly Row[]): Facets {
  const column = (read: (each: Row) => number): number[] => rows.map(read);
  return {
    rows: rows.length,
    ...values,
    country,
    columns: {
      leader: Uint16Array.from(column((each) => each.leader)),
      country: Uint16Array.from(column((each) => each.country)),
      kind: Uint16Array.from(column((each) => each.kind)),
      room: Uint16Array.from(column((each) => each.room)),
      from: Uint16Array.from(column((each) => each.years?.[0] ?? 0)),
      to: Uint16Array.from(column((each) => each.years?.[1] ?? 0)),
      rank: Uint8Array.from(column((each) => each.rank)),
      evidence: Uint8Array.from(column((each) => each.evidence)),
      flags: Uint8Array.from(column((each) => (each.sanctioned ? facetFlags.sanctioned : 0))),
    },
  };
}

const pick = (names: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...names], { maxLength: 2 });
const query: fc.Arbitrary<Query> = fc
  .record({
    leader: pick(values.leader),
    country: pick(['SU', 'RU', 'CN', 'not-stated', 'XX']),
    kind: pick(values.kind),
    rank: pick(values.rank),
    evidence: pick(values.evidence),
    sanctioned: fc.boolean(),
    from: fc.option(fc.integer({ min: 1940, max: 2000 }), { nil: null }),
    to: fc.option(fc.integer({ min: 1960, max: 2030 }), { nil: null }),
  })
  .map((asked) => ({ ...emptyQuery, ...asked }));

/** The rule once more, gift by gift: does it pass, all conditions but one left aside? */
function passes(each: Row, asked: Query, aside: QueryFilter | 'sanctioned' | null): boolean {
  for (const filter of queryFilters) {
    if (filter === aside || asked[filter].length === 0) continue;
    const names =
      filter === 'country'
        ? [country[each.country]?.value, country[each.country]?.modern]
        : [values[filter][each[filter]]];
    if (!names.some((name) => name && asked[filter].includes(name))) return false;
  }
  if (aside !== 'sanctioned' && asked.sanctioned && !each.sanctioned) return false;
  if (asked.from === null && asked.to === null) return true;
  if (!each.years) return false;
  return each.years[0] <= (asked.to ?? 9999) && each.years[1] >= (asked.from ?? 0);
}

describe('facets', () => {
  it('let through and count what a look at every gift lets through', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        query,
        fc.infiniteStream(fc.boolean()),
        (rows, asked, coins) => {
          const among = Uint8Array.from(rows, () => (coins.next().value ? 1 : 0));
          const match = matchFacets(columnsOf(rows), asked, among);
          const counted = (test: (each: Row) => boolean): number =>
            rows.filter((each, at) => among[at] === 1 && test(each)).length;
          expect([...match.passes]).toEqual(
            rows.map((each, at) => (among[at] && passes(each, asked, null) ? 1 : 0)),
          );
          expect(match.total).toBe(counted((each) => passes(each, asked, null)));
          for (const filter of queryFilters) {
            match.counts[filter].forEach((count, value) => {
              expect(count).toBe(counted((each) => each[filter] === value && passes(each, asked, filter)));
            });
          }
          expect(match.counts.sanctioned).toBe(
            counted((each) => each.sanctioned && passes(each, asked, 'sanctioned')),
          );
          expect([...match.rooms]).toEqual(
            values.room.map((_, room) => counted((each) => each.room === room && passes(each, asked, null))),
          );
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  it('come back from a file as they went in, and a file cut short is refused', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const facets = columnsOf(rows);
        const file = writeFacets(facets);
        expect(readFacets(file)).toEqual(facets);
        expect(() => readFacets(file.subarray(0, file.length - 1))).toThrow();
      }),
      { seed: 12, numRuns: 50 },
    );
  });

  it('say what had been given by the end of a year, as far as dates say', () => {
    const facets = columnsOf([
      {
        leader: 0,
        country: 0,
        kind: 0,
        rank: 0,
        evidence: 0,
        room: 0,
        years: [1990, 1999],
        sanctioned: false,
      },
      { leader: 0, country: 0, kind: 0, rank: 0, evidence: 0, room: 0, years: null, sanctioned: false },
    ]);
    expect([1989, 1990, 1998, 1999, 2005].map((year) => stoodBy(facets, 0, year))).toEqual([
      'no',
      'unknown',
      'unknown',
      'yes',
      'yes',
    ]);
    expect(stoodBy(facets, 1, 2005)).toBe('unknown');
  });
});
