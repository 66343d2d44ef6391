import { describe, expect, it } from 'vitest';
import { matchTheme } from '../../../src/museum/display/match-theme.ts';
import type { RoomTheme } from '../../../src/museum/floorplan/building-programme.ts';
import { makeGift, makeTheme } from './small-museum.ts';

const gift = makeGift(1, {
  family: 'car',
  country: 'SU',
  region: 'europe',
  giverKind: 'state',
  recipient: null,
  recipientPresumed: 'first-leader',
  years: [1950, 1959],
});
const score = (over: Partial<RoomTheme>, isNamed = false) => matchTheme(makeTheme(over), gift, isNamed);

describe('themes', () => {
  it('D9 from the most particular to the least', () => {
    const ladder = [
      score({ gifts: ['gift-1'], countries: ['CU'] }, true),
      score({ families: ['car', 'railway-carriage'] }),
      score({ countries: ['SU'], recipients: ['first-leader'] }),
      score({ countries: ['SU'] }),
      score({ countries: ['SU', 'RU'] }),
      score({ giverKinds: ['state'] }),
      score({ regions: ['europe'] }),
      score({ recipients: ['first-leader'] }),
      score({ years: [1950, 1959] }),
      score({ years: [1945, 1980] }),
      score({ years: [1953, 1953] }),
      score({ whereabouts: ['reported'] }),
      score({}),
    ];
    expect(ladder).toEqual(ladder.toSorted((a, b) => b - a));
    expect(new Set(ladder).size).toBe(ladder.length);
    expect(ladder.at(-1)).toBe(0);
  });

  it('D9 every list must match, and a room that names gifts takes no others', () => {
    expect(score({ countries: ['SU'], regions: ['asia'] })).toBe(-1);
    expect(score({ gifts: ['gift-2'] })).toBe(-1);
    expect(score({ years: [1960, 1970] })).toBe(-1);
    expect(matchTheme(makeTheme({ years: [1900, 2100] }), makeGift(2), false)).toBe(-1);
    expect(matchTheme(makeTheme({ countries: ['SU'] }), makeGift(2), false)).toBe(-1);
  });
});
