import { describe, expect, it } from 'vitest';
import english from '../../data/text/share/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadShareText, type ShareKey } from '../../src/language/load-share-text.ts';

const values = {
  what: 'Link',
  pixels: 1600,
  width: 1600,
  height: 1000,
  link: 'https://example.org/',
  date: '1 May 2026',
  gift: 'Vase',
  giver: 'Somebody',
  room: 'Hall',
  gifts: 'a vase',
  count: 3,
  kind: 'gift',
  name: 'Vase',
};

describe('the words for sharing', () => {
  for (const { tag } of languages) {
    it(`${tag}: are those of English, and each can be formatted`, async () => {
      const { text } = await loadShareText(tag);
      for (const key of Object.keys(english) as ShareKey[]) {
        const words = text(key, values);
        expect(words, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(words.trim().length, key).toBeGreaterThan(0);
      }
    });
  }
});
