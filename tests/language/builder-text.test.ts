import { describe, expect, it } from 'vitest';
import english from '../../data/text/builder/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadBuilderText, type BuilderKey } from '../../src/language/load-builder-text.ts';

describe('the words of the page that writes code', () => {
  for (const { tag } of languages) {
    it(`${tag}: are those of English, and each can be formatted`, async () => {
      const { text } = await loadBuilderText(tag);
      for (const key of Object.keys(english) as BuilderKey[]) {
        const words = text(key, {
          id: 'clock',
          title: 'Clock',
          count: 3,
          pixels: '640',
          inside: '1 MB',
          outside: '1 MB',
        });
        expect(words, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(words.trim().length, key).toBeGreaterThan(0);
      }
      if (tag !== 'en') expect(text('lead')).not.toBe(english.lead);
    });
  }
});
