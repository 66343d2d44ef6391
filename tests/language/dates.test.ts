import { describe, expect, it } from 'vitest';
import { describeGift, listGiftLine } from '../../src/language/describe-gift.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { makeGift } from '../museum/display/small-museum.ts';

const dates: readonly (readonly [edtf: string | null, english: string, korean: string])[] = [
  ['2023-09-13', '13 September 2023', '2023년 9월 13일'],
  ['2023-09', 'September 2023', '2023년 9월'],
  ['2023', '2023', '2023년'],
  ['0031', '31', '31년'],
  ['1985~', 'about 1985', '1985년경'],
  ['1985-03~', 'about March 1985', '1985년 3월경'],
  ['1985?', '1985 (uncertain)', '1985년(불확실)'],
  ['1985%', 'about 1985 (uncertain)', '1985년경(불확실)'],
  ['197X', '1970s', '1970년대'],
  ['19XX', 'between 1900 and 1999', '1900년에서 1999년 사이'],
  ['1999-XX', '1999', '1999년'],
  ['2012/2013', '2012–2013', '2012년~2013년'],
  ['2012-05/2013-06', 'May 2012 to June 2013', '2012년 5월부터 2013년 6월까지'],
  ['1985~/1987', 'about 1985 to 1987', '1985년경부터 1987년까지'],
  [null, 'undated', '연대 미상'],
  ['2023-13', '2023-13', '2023-13'],
  ['<i>', '<i>', '<i>'],
];

describe('dates in words', () => {
  it.each(dates)('%s', async (edtf, english, korean) => {
    expect((await loadLanguage('en')).date(edtf)).toBe(english);
    expect((await loadLanguage('ko')).date(edtf)).toBe(korean);
  });
});

describe('describeGift', () => {
  const line = async (over: Parameters<typeof makeGift>[1]) =>
    describeGift(makeGift(1, over), await loadLanguage('en'));

  it('tells giver, country and year, and says what is not known', async () => {
    expect(
      await line({
        giver: 'Fidel Castro',
        country: 'CU',
        countryLabel: 'Cuba',
        date: '1986-03-09~',
        years: [1986, 1986],
      }),
    ).toEqual({ giver: 'Fidel Castro', country: 'Cuba', date: 'about 1986' });
    expect(await line({ giver: null, country: null, countryLabel: null, date: null, years: null })).toEqual({
      giver: 'Giver not stated',
      country: null,
      date: 'undated',
    });
  });

  it('tells what is known alone where a museum has no word for what is not', async () => {
    const whole = await loadLanguage('en');
    const terse = {
      ...whole,
      text: ((key, values) => (key === 'giver.unknown' ? '' : whole.text(key, values))) as typeof whole.text,
    };
    const bare = { giver: null, country: null, countryLabel: null, date: null, years: null };
    expect(listGiftLine(makeGift(1, bare), terse)).toEqual([]);
    expect(listGiftLine(makeGift(1, { ...bare, date: '1901', years: [1901, 1901] }), terse)).toEqual([
      '1901',
    ]);
    expect(listGiftLine(makeGift(1, bare), whole)).toEqual(['Giver not stated', 'undated']);
  });

  it('names a state once, and keeps a decade a decade', async () => {
    expect(
      await line({
        giver: 'Cuba',
        country: 'CU',
        countryLabel: 'Cuba',
        date: '198X',
        years: [1980, 1989],
      }),
    ).toEqual({ giver: 'Cuba', country: null, date: '1980s' });
  });
});
