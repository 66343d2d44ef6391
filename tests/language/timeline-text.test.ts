import { describe, expect, it } from 'vitest';
import english from '../../data/text/timeline/en.json';
import { languages } from '../../src/language/languages.ts';
import { loadTimelineText, type TimelineKey } from '../../src/language/load-timeline-text.ts';

const values = {
  from: '1945',
  to: '1950',
  year: '1984',
  years: '1984',
  count: 3,
  possible: 2,
  there: 4,
  later: 5,
  unknown: 6,
  date: '1978',
  title: 'The house opens',
};

describe('the words of the timeline', () => {
  for (const { tag } of languages) {
    it(`${tag}: are those of English, and each can be formatted`, async () => {
      const { text } = await loadTimelineText(tag);
      for (const key of Object.keys(english) as TimelineKey[]) {
        const words = text(key, values);
        expect(words, key).not.toMatch(/[{}]|undefined|NaN/);
        expect(words.trim().length, key).toBeGreaterThan(0);
        expect(words === key, key).toBe(false);
      }
    });
  }
});
