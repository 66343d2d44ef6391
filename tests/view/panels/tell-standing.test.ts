import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { englishLanguage, loadLanguage } from '../../../src/language/load-language.ts';
import { tellStanding } from '../../../src/view/panels/tell-standing.ts';
import { makeGift } from '../../museum/catalogue/make-gift.ts';
import { summariseGift } from '../../../src/museum/catalogue/gift-summary.ts';

const gift = (date: string | null, years: readonly [number, number] | null) =>
  summariseGift(makeGift(1, { date, years }));

describe('tellStanding', () => {
  const tell = (date: string | null, years: readonly [number, number] | null, asOf: number | null) =>
    tellStanding(gift(date, years), asOf, englishLanguage);

  it('says nothing of today, nor of what stood there', () => {
    expect(tell('2018-09-18', [2018, 2018], null)).toBeNull();
    expect(tell(null, null, null)).toBeNull();
    expect(tell('2018-09-18', [2018, 2018], 2018)).toBeNull();
    expect(tell('198X', [1980, 1989], 1989)).toBeNull();
  });

  it('says when it came, by its year or by all that is known of it', () => {
    expect(tell('2018-09-18', [2018, 2018], 2017)).toBe('Given later, in 2018');
    expect(tell('198X', [1980, 1989], 1979)).toBe('Given later: 1980s');
  });

  it('says where nobody knows: a date that allows both, no date, linen', () => {
    expect(tell('198X', [1980, 1989], 1985)).toBe('Whether it had been given by 1985 is not known');
    const unknown = 'Date unknown: whether it had been given by 1985 cannot be said';
    expect(tell(null, null, 1985)).toBe(unknown);
    expect(tellStanding(undefined, 1985, englishLanguage)).toBe(unknown);
  });

  it.each(languages)('names the year in $name', async ({ tag }) => {
    const language = await loadLanguage(tag);
    expect(tellStanding(gift('2018-09-18', [2018, 2018]), 2017, language)).toMatch(/2018/);
    expect(tellStanding(gift(null, null), 1985, language)).toMatch(/1985/);
  });
});
