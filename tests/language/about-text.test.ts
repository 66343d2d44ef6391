import { describe, expect, it } from 'vitest';
import english from '../../data/text/about/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadAboutText, type AboutKey } from '../../src/language/load-about-text.ts';

const named = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name);

describe('what the museum says of itself', () => {
  for (const { tag } of languages) {
    it(`${tag}: is written in this language, and every message can be formatted`, async () => {
      const { tag: written, text } = await loadAboutText(tag);
      expect(written).toBe(tag);
      for (const [key, message] of Object.entries(english)) {
        for (const count of [0, 1, 2, 12]) {
          const values = Object.fromEntries(named(message).map((name) => [name, count]));
          expect(text(key as AboutKey, values), key).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    });
  }
});
