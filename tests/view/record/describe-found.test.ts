import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { describeFound } from '../../../src/view/record/describe-found.ts';
import type { FoundGifts } from '../../../src/view/record/find-gifts.ts';

const found = (what: Partial<FoundGifts>): FoundGifts => ({
  gifts: [],
  total: 0,
  words: [],
  unread: [],
  corrections: [],
  ...what,
});

describe('what is said of a search', () => {
  it('is the true number, and how many of them are shown', async () => {
    const language = await loadLanguage('en');
    expect(describeFound(found({ total: 0 }), 0, language)).toBe('No gift matches.');
    expect(describeFound(found({ total: 1 }), 1, language)).toBe('One gift.');
    expect(describeFound(found({ total: 12345 }), 40, language)).toBe(
      '12,345 gifts. The best 40 are shown: keep typing to narrow the list.',
    );
  });

  it('is an upper bound where words were left out, which are named', async () => {
    const language = await loadLanguage('en');
    const said = describeFound(found({ total: 700, words: ['jade', 'of'], unread: ['of'] }), 700, language);
    expect(said).toBe('At most 700 gifts. Not looked up, because too many records hold it: “of”.');
  });

  it('is what was meant, each word in its place', async () => {
    const language = await loadLanguage('en');
    const corrections = [{ word: 'vsae', meant: ['vase', 'vast'] }];
    const said = describeFound(found({ total: 2, words: ['jade', 'vsae'], corrections }), 2, language);
    expect(said).toBe('Showing results for “jade”, “vase” or “vast”. 2 gifts.');
  });

  it('is written in syllables in Korean', async () => {
    const language = await loadLanguage('ko');
    const [typed, meant] = ['꽃볌', '꽃병'].map((word) => word.normalize('NFKD')) as [string, string];
    const corrections = [{ word: typed, meant: [meant] }];
    const said = describeFound(found({ total: 3, words: [typed], corrections }), 3, language);
    expect(said).toBe('다음 말로 찾은 결과입니다: ‘꽃병’. 선물 3점.');
  });
});
