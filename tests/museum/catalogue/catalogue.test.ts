import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, type ClaimedTotal } from '../../../src/museum/catalogue/catalogue.ts';
import { makeGift } from './make-gift.ts';

const total: ClaimedTotal = {
  id: 'claim',
  date: null,
  gifts: 100,
  countries: null,
  rooms: null,
  counts: 'all',
  note: '',
  sources: [],
};

describe('the catalogue', () => {
  it('is in the order of accession whatever order the gifts come in, and finds each of them', () => {
    const accessions = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(accessions, (numbers) => {
        const catalogue = buildCatalogue(
          numbers.map((number) => makeGift(number, { aliases: [`once-${number}`] })),
          [total],
          'claim',
        );
        expect(catalogue.gifts.map(({ accession }) => accession)).toEqual(numbers.toSorted((a, b) => a - b));
        for (const number of numbers) {
          const row = catalogue.rowOf(`gift-${number}`);
          expect(catalogue.gifts[row ?? -1]?.accession).toBe(number);
          expect(catalogue.find(`once-${number}`)?.accession).toBe(number);
        }
      }),
      { seed: 5 },
    );
  });

  it('answers undefined for an id nobody has', () => {
    const catalogue = buildCatalogue([makeGift(1, {})], [total], 'claim');
    for (const id of ['', 'gift-2', '__proto__', 'constructor']) {
      expect(catalogue.find(id)).toBeUndefined();
      expect(catalogue.rowOf(id)).toBeUndefined();
    }
  });

  it('refuses two gifts of one number, one id, or one alias', () => {
    const build =
      (...over: Parameters<typeof makeGift>[1][]) =>
      () =>
        buildCatalogue(
          over.map((values, index) => makeGift(index + 1, values)),
          [total],
          'claim',
        );
    expect(build({ accession: 7 }, { accession: 7 })).toThrow(/^catalogue: two gifts carry accession 7/);
    expect(build({ aliases: ['gift-2'] }, {})).toThrow(/^catalogue: two gifts answer to the id gift-2/);
    expect(build({ aliases: ['old'] }, { aliases: ['old'] })).toThrow(/answer to the id old/);
  });

  it('refuses to show a total that is not there or counts nothing', () => {
    expect(() => buildCatalogue([], [total], 'another')).toThrow(/^catalogue: .*another/);
    expect(() => buildCatalogue([], [{ ...total, gifts: null }], 'claim')).toThrow(/^catalogue: .*claim/);
  });
});
