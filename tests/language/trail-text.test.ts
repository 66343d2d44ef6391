import { describe, expect, it } from 'vitest';
import english from '../../data/text/trail/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadTrailText, type TrailKey } from '../../src/language/load-trail-text.ts';

const values = {
  title: 'Vase',
  gift: 'vase-1950',
  count: 3,
  place: 2,
  author: 'Class 4b',
  link: 'https://example.org/',
};

describe('the words of a trail', () => {
  for (const { tag } of languages) {
    it(`${tag}: are those of English, and each can be formatted`, async () => {
      const { text } = await loadTrailText(tag);
      for (const key of Object.keys(english) as TrailKey[]) {
        const words = text(key, values);
        expect(words, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(words.trim().length, key).toBeGreaterThan(0);
      }
    });
  }
});
