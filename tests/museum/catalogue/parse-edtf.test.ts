import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, parseEdtf, type DateRange } from '../../../src/museum/catalogue/parse-edtf.ts';
import { readEdtf } from './edtf-oracle.ts';

const read = (text: string): DateRange => {
  const range = parseEdtf(text);
  if ('fault' in range) throw new Error(`${text}: ${range.fault}`);
  return range;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const single = fc.oneof(
  fc
    .tuple(
      year,
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map(([y, m, d, mark]) => `${y}-${pad(m, 2)}-${pad(d, 2)}${mark}`),
  fc.tuple(year, fc.integer({ min: 0, max: 14 })).map(([y, m]) => `${y}-${pad(m, 2)}`),
  fc.tuple(year, fc.constantFrom('', '~', '?', '%', '-XX', '-02-XX', '-XX-XX')).map(([y, end]) => y + end),
  fc.integer({ min: 1, max: 999 }).map((value) => `${pad(value, 3)}X`),
  fc.integer({ min: 1, max: 99 }).map((value) => `${pad(value, 2)}XX`),
);
const anyDate = fc.oneof(
  single,
  fc.tuple(single, single).map(([a, b]) => `${a}/${b}`),
  fc.string({ unit: fc.constantFrom(...Array.from('0129X-/~?%. ')), maxLength: 12 }),
);

describe('reading dates', () => {
  it('agrees with the reference reader on every date it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyDate, (text) => {
        const range = parseEdtf(text);
        if ('fault' in range) return;
        taken++;
        const oracle = readEdtf(text);
        expect([range.first, range.last], text).toEqual([oracle?.first, oracle?.last]);
        if (range.precision !== 'interval') {
          expect([range.approximate, range.uncertain]).toEqual([oracle?.approximate, oracle?.uncertain]);
        }
      }),
      { seed: 2, numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(400);
  });

  it('takes every plain date, month, year and closed interval the reference reader takes', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        for (const text of [a, `${a}/${b}`]) {
          // Marks beside unspecified digits are level 2, of which the reference takes a part.
          if (/X/.test(text) && /[~?%]/.test(text)) continue;
          if (readEdtf(text) === null) continue;
          const range = parseEdtf(text);
          // Where the ends overlap, EDTF compares only their beginnings.
          if ('fault' in range) expect(range.fault).toBe('the interval ends before it begins');
        }
      }),
      { seed: 3, numRuns: 800 },
    );
  });

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const range = parseEdtf(text);
        if (!('fault' in range)) expect(compareDays(range.first, range.last)).toBeLessThanOrEqual(0);
      }),
      { seed: 4 },
    );
  });

  it.each([
    ['2023-09-13', [2023, 9, 13], [2023, 9, 13], 'day'],
    ['2000-09-04~', [2000, 9, 4], [2000, 9, 4], 'day'],
    ['2012-02', [2012, 2, 1], [2012, 2, 29], 'month'],
    ['1900-02', [1900, 2, 1], [1900, 2, 28], 'month'],
    ['1985~', [1985, 1, 1], [1985, 12, 31], 'year'],
    ['199X', [1990, 1, 1], [1999, 12, 31], 'decade'],
    ['19XX', [1900, 1, 1], [1999, 12, 31], 'century'],
    ['2018-11-11/2018-11-12', [2018, 11, 11], [2018, 11, 12], 'interval'],
  ])('reads %s', (text, first, last, precision) => {
    expect(read(text)).toMatchObject({ first, last, precision });
  });

  it('keeps doubt apart from approximation', () => {
    expect(read('1985~')).toMatchObject({ approximate: true, uncertain: false });
    expect(read('1985?')).toMatchObject({ approximate: false, uncertain: true });
    expect(read('1985%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it.each([
    ['2023-13', 'there is no month 13'],
    ['2012-02-30', 'there is no day 30 in 2012-02'],
    ['2013/2012', 'the interval ends before it begins'],
    ['../2000', 'an interval needs a date at both ends'],
    ['2001-21', 'there is no month 21'],
    ['199X~', 'a date with unspecified digits (X) cannot carry the marks ~, ? or %'],
    ['yesterday', 'not a date of the form 2023, 2023-09 or 2023-09-13 (EDTF)'],
  ])('refuses %s: %s', (text, fault) => {
    expect(parseEdtf(text)).toEqual({ fault });
  });
});
