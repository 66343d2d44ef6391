import { describe, expect, it } from 'vitest';
import english from '../../data/text/turntable/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadTurntableText, type TurntableKey } from '../../src/language/load-turntable-text.ts';

const values = {
  title: 'Vase',
  titles: 'Vase, Sword',
  pose: 'From behind.',
  around: 'back',
  height: 'above',
  length: '0.5',
  width: '1',
  depth: '2',
  recipient: 'Somebody',
  count: 3,
  times: '2',
};

describe('the words of the turntable', () => {
  for (const { tag } of languages) {
    it(`${tag}: are those of English, and each can be formatted`, async () => {
      const { text } = await loadTurntableText(tag);
      for (const key of Object.keys(english) as TurntableKey[]) {
        const words = text(key, values);
        expect(words, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(words.trim().length, key).toBeGreaterThan(0);
        expect(words === key, key).toBe(false);
      }
    });

    it(`${tag}: name all eight sides differently`, async () => {
      const { text } = await loadTurntableText(tag);
      const sides = ['front', 'frontRight', 'right', 'backRight', 'back', 'backLeft', 'left', 'frontLeft'];
      const words = sides.flatMap((around) =>
        ['level', 'above', 'below'].map((height) => text('pose', { around, height })),
      );
      expect(new Set(words).size).toBe(24);
    });
  }

  it('fall back to English for a language that is not written', async () => {
    expect((await loadTurntableText('de')).text('close')).toBe(english.close);
  });
});
