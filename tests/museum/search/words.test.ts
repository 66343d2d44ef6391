import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/museum/search/normalise-text.ts';
import { splitQuestion, splitWords } from '../../../src/museum/search/split-words.ts';

/** Letters of Hangul one by one, as normalised text has them. */
const jamo = (text: string): string => text.normalize('NFKD');

describe('words', () => {
  it.each([
    ['Sèvres', 'sevres'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['İstanbul', 'istanbul'],
    ['Ceaușescu', 'ceausescu'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Kjærlighet på Færøyene', 'kjaerlighet pa faeroyene'],
    ['Ｆｕｌｌ ﬁt', 'full fit'],
    ['Берёзка', 'березка'],
    ['МОЛОТ', 'молот'],
    ['Όμηρος', 'ομηροσ'],
    ['أإآٱ', 'اااا'],
    ['مُحَمَّد', 'محمد'],
    ['هديــــة', 'هديه'],
    ['على', 'علي'],
    ['یک', 'يك'],
    ['١٩٨٠ ۱۹۸۰', '1980 1980'],
    ['ガラス', 'カラス'],
    ['꽃병', jamo('꽃병')],
    ['co\u00adope\u200brate', 'cooperate'],
  ])('S1 %s is compared as %s', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('S1 normalised twice is normalised once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('S1 every letter keeps its question: a text is found by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = splitWords(text);
        for (const asked of splitQuestion(text)) {
          expect(words.some((word) => word.startsWith(asked))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('S2 hyphens, points and apostrophes part words and join them', () => {
    expect(splitWords('Kim Jong-un')).toEqual(['kim', 'jong', 'un', 'jongun']);
    expect(splitWords('S.B.K. company')).toEqual(['s', 'b', 'k', 'sbk', 'company']);
    expect(splitWords("People's l’Humanité")).toEqual(['people', 'l', 'humanite', 'lhumanite']);
    expect(splitWords('2003-10')).toEqual(['2003', '10']);
    expect(splitQuestion('Kim Jong-Un')).toEqual(['kim', 'jong', 'un']);
    expect(splitQuestion("Castro's rifle")).toEqual(['castro', 'rifle']);
  });

  it('S2 Arabic nouns are found without their article', () => {
    expect(splitWords('البندقية')).toEqual(['البندقيه', 'بندقيه']);
    expect(splitWords('الى')).toEqual(['الي']);
  });

  it('S3 Hangul is found from each syllable on, and by initial consonants', () => {
    expect(splitWords('수정공예')).toEqual([
      jamo('수정공예'),
      'ᄉᄌᄀᄋ',
      jamo('정공예'),
      'ᄌᄀᄋ',
      jamo('공예'),
      'ᄀᄋ',
    ]);
    expect(splitWords('2003년')).toEqual(['2003', jamo('년')]);
    expect(splitQuestion('ㅅㅈ')).toEqual(['ᄉᄌ']);
    // A keyboard joins consonants that follow each other.
    expect(splitQuestion('ㄳ')).toEqual(['ᄀᄉ']);
    expect(splitQuestion('ㅄ')).toEqual(['ᄇᄉ']);
  });

  it('S3 Chinese and Japanese are found from each character on', () => {
    expect(splitWords('財富宝鼎')).toEqual(['財富宝鼎', '富宝鼎', '宝鼎', '鼎']);
    expect(splitWords('鉄の工芸「かなとこ」')).toContain('かなとこ');
    expect(splitWords('鉄の工芸「かなとこ」')).toContain('工芸');
  });

  it('S4 of a question eight words count, and words that others begin with go without saying', () => {
    expect(splitQuestion('one two three four five six seven eight nine')).toHaveLength(8);
    expect(splitQuestion('tea te TEA t')).toEqual(['tea']);
    expect(splitQuestion('  \u0000\u001b \ud800 — « » ')).toEqual([]);
    expect(splitQuestion('x'.repeat(10_000))).toEqual(['x'.repeat(32)]);
  });

  it('S4 no text throws, and none takes long', () => {
    const hostile = [
      '\ud800'.repeat(10_000),
      '\udc00a\ud800'.repeat(3000),
      '\u0000\u0007\u001b\u007f\u0085'.repeat(2000),
      'a'.repeat(10_000),
      "a-'".repeat(4000),
      'é'.repeat(10_000),
      '각'.repeat(10_000),
      'ㄳ'.repeat(10_000),
      '漢'.repeat(10_000),
      '\u0301'.repeat(10_000),
      '𠮷'.repeat(5000),
      '\ufdfa'.repeat(2000),
    ];
    for (const text of hostile) {
      expect(splitQuestion(text).length).toBeLessThanOrEqual(8);
      for (const word of splitWords(text)) expect(word.length).toBeLessThanOrEqual(32);
    }
  });
});
