import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRelated, type RelatedGifts } from '../../../src/museum/catalogue/find-related.ts';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { makeGift } from './make-gift.ts';
import { findRelatedSlowly } from './related-oracle.ts';

function relate(gifts: readonly GiftEntry[], accession: number) {
  const gift = gifts.find((one) => one.accession === accession);
  if (!gift) throw new Error('no such gift');
  return listAccessions(indexRelated(gifts)(gift));
}

function listAccessions(related: RelatedGifts<GiftEntry>): Record<string, readonly number[]> {
  return Object.fromEntries(
    Object.entries(related).map(([list, found]: [string, readonly GiftEntry[]]) => [
      list,
      found.map((entry) => entry.accession),
    ]),
  );
}

const visit = { giver: 'A Guest', recipient: 'the-host', country: 'FR', date: '2001-05-04' } as const;
const answer = { giver: 'The Host', recipient: 'other:A Guest', country: 'KP', direction: 'given' } as const;

describe('related gifts', () => {
  it('finds what was given in return within days, from both sides', () => {
    const gifts = [
      makeGift(1, visit),
      makeGift(2, { ...answer, date: '2001-05-06' }),
      makeGift(3, { ...answer, date: '2001-06' }),
      makeGift(4, { ...answer, date: '2001' }),
      makeGift(5, { ...answer, date: null }),
      makeGift(6, { ...answer, date: '2001-05-05', recipient: 'other:Another Guest' }),
    ];
    expect(relate(gifts, 1).inReturn).toEqual([2]);
    expect(relate(gifts, 2).inReturn).toEqual([1]);
    expect(relate(gifts, 3).inReturn).toEqual([]);
  });

  it('puts each gift into the first list it fits', () => {
    const gifts = [
      makeGift(1, { ...visit, family: 'vase' }),
      makeGift(2, { ...visit, family: 'vase' }),
      makeGift(3, { ...visit, family: 'vase', date: '1999' }),
      makeGift(4, { country: 'FR', family: 'vase' }),
      makeGift(5, { country: 'FR', family: 'bowl' }),
      makeGift(6, { country: 'DE', family: 'bowl' }),
    ];
    expect(relate(gifts, 1)).toEqual({
      inReturn: [],
      sameOccasion: [2],
      sameGiver: [3],
      sameKind: [4],
      sameCountry: [5],
    });
  });

  it('relates nothing by what is unknown', () => {
    expect(relate([makeGift(1, {}), makeGift(2, {}), makeGift(3, {})], 1)).toEqual({
      inReturn: [],
      sameOccasion: [],
      sameGiver: [],
      sameKind: [],
      sameCountry: [],
    });
  });

  it('keeps six at most, the nearest in the catalogue first', () => {
    const gifts = Array.from({ length: 30 }, (_, index) => makeGift(index + 1, { country: 'FR' }));
    expect(relate(gifts, 10).sameCountry).toEqual([9, 11, 8, 12, 7, 13]);
  });

  const people = ['A Guest', 'The Host', 'other:Odd', null] as const;
  const anyGift: fc.Arbitrary<Partial<GiftEntry>> = fc.record({
    giver: fc.constantFrom(...people),
    recipient: fc.constantFrom('other:A Guest', 'the-host', 'other:The Host', 'a-guest', null),
    country: fc.constantFrom('FR', 'KP', null),
    direction: fc.constantFrom('received', 'given'),
    date: fc.constantFrom('2001-05-04', '2001-05-06', '2001-05', '2001', '200X', 'no date', null),
    family: fc.constantFrom('vase', 'bowl', 'object'),
  });

  it('finds what sorting the whole catalogue for each gift would find', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), anyGift), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (made, limit) => {
          let accession = 0;
          const gifts = made.map(([step, over]) => makeGift((accession += step), over));
          const find = indexRelated(gifts);
          for (const gift of gifts) {
            expect(listAccessions(find(gift, limit))).toEqual(
              listAccessions(findRelatedSlowly({ gifts }, gift, limit)),
            );
          }
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  it('finds for every gift of the museum what it always has', () => {
    const { entries } = readCollection(process.cwd());
    const find = indexRelated(entries);
    for (const gift of entries) {
      expect(listAccessions(find(gift)), gift.id).toEqual(
        listAccessions(findRelatedSlowly({ gifts: entries }, gift)),
      );
    }
  });
});
