import * as fc from 'fast-check';
import { emptyQuery, type Query } from '../../src/query/query.ts';

const year = fc.option(fc.integer({ min: 1000, max: 2100 }), { nil: null });
const value = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/);
const values = fc.uniqueArray(value, { maxLength: 4 });

/** Any query that an address can hold. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    words: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replaceAll(/[\ud800-\udfff]/gu, '').trim()),
    leader: values,
    country: values,
    kind: values,
    rank: values,
    evidence: values,
    sanctioned: fc.boolean(),
    from: year,
    to: year,
    asOf: year,
  })
  .map((query) => ({
    ...emptyQuery,
    ...query,
    // A range ends after it begins.
    ...(query.from !== null &&
      query.to !== null &&
      query.from > query.to && { from: query.to, to: query.from }),
  }));
