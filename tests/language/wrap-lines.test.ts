import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../src/language/wrap-lines.ts';

/** Every UTF-16 unit as wide as the next. */
const measure = (text: string): number => text.length;

describe('lines of a credit', () => {
  it('break between words', () => {
    expect(wrapLines('one two three four', 9, measure, 'en')).toEqual(['one two', 'three', 'four']);
  });

  it('break an address that is longer than a line, and nothing else, within', () => {
    expect(wrapLines('see https://example.org/?room=a now', 12, measure, 'en')).toEqual([
      'see',
      'https://exam',
      'ple.org/?roo',
      'm=a now',
    ]);
  });

  it('break Chinese between its words, though no space parts them', () => {
    const lines = wrapLines('国际友谊展览馆的复原图', 5, measure, 'zh');
    expect(lines.join('')).toBe('国际友谊展览馆的复原图');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]?.startsWith('国际')).toBe(true);
  });

  it('hold every sign in order, and none but single characters is too wide', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem()),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('en', 'ko', 'zh', 'ar'),
        (text, width, tag) => {
          const lines = wrapLines(text, width, measure, tag);
          expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          const isOne = (line: string): boolean => [...new Intl.Segmenter().segment(line)].length === 1;
          for (const line of lines) expect(measure(line) <= width || isOne(line)).toBe(true);
        },
      ),
    );
  });
});
