import { describe, expect, it } from 'vitest';
import english from '../../data/text/frame/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadFrameText, type FrameKey } from '../../src/language/load-frame-text.ts';

describe('the words around the tour in a frame', () => {
  for (const { tag } of languages) {
    it(`${tag}: are those of English, and each can be formatted`, async () => {
      const { text } = await loadFrameText(tag);
      for (const key of Object.keys(english) as FrameKey[]) {
        const words = text(key, { date: '1 May 2026', version: '0.1.0' });
        expect(words, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(words.trim().length, key).toBeGreaterThan(0);
      }
      if (tag !== 'en') expect(text('walkOn')).not.toBe(english.walkOn);
    });
  }
});
