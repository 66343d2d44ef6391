import { describe, expect, it } from 'vitest';
import { estimateSpokenSeconds } from '../../../src/museum/tours/spoken-seconds.ts';
import { openMuseumTours } from './read-tours.ts';

const breath = 0.7;

describe('how long something takes to say', () => {
  it('is counted by words where words are set apart: 140 a minute', () => {
    const text = Array.from({ length: 70 }, () => 'word').join(' ');
    expect(estimateSpokenSeconds(text)).toBeCloseTo(30 + breath);
    // Arabic has words; marks over letters cut none in two.
    expect(estimateSpokenSeconds('كَلِمَة '.repeat(70))).toBeCloseTo(30 + breath);
  });

  it('is counted by syllables in Korean, and by signs in Chinese', () => {
    expect(estimateSpokenSeconds('가'.repeat(350))).toBeCloseTo(60 + breath);
    expect(estimateSpokenSeconds('字'.repeat(250))).toBeCloseTo(60 + breath);
  });

  it('is long enough to read even a word', () => {
    expect(estimateSpokenSeconds('')).toBeGreaterThan(2);
    expect(estimateSpokenSeconds('Look.')).toBeGreaterThan(2);
  });

  it('is under a minute at every stop of every tour, in English and Korean', () => {
    for (const { id, stops } of openMuseumTours()) {
      for (const stop of stops) {
        for (const language of ['en', 'ko']) {
          const seconds = stop.words.map(({ says }) => estimateSpokenSeconds(says[language] ?? ''));
          expect(
            seconds.reduce((sum, one) => sum + one, 0),
            `${id}/${stop.id} ${language}`,
          ).toBeLessThan(60);
        }
      }
    }
  });
});
