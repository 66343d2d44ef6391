import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { chooseLoudness } from '../../src/sound/choose-loudness.ts';
import { fillEcho, fillNoise } from '../../src/sound/fill-noise.ts';
import { StepCounter } from '../../src/sound/step-counter.ts';
import { bellPitches, nextStrike } from '../../src/sound/strike-times.ts';

describe('StepCounter', () => {
  it('lets a step fall every 0.72 m, however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 0.3, noNaN: true }), { maxLength: 60 }), (pieces) => {
        const counter = new StepCounter(0, 0);
        let x = 0;
        const fallen: number[] = [];
        for (const piece of pieces) {
          for (const share of counter.moveTo(x + piece, 0, 1)) fallen.push(x + share * piece);
          x += piece;
        }
        fallen.forEach((at, number) => expect(at).toBeCloseTo((number + 1) * 0.72, 9));
        expect(Math.abs(fallen.length - x / 0.72)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes longer steps in a hurry: a hundred in 98 metres', () => {
    const counter = new StepCounter(0, 0);
    let count = 0;
    for (let tick = 1; tick <= 350; tick++) count += counter.moveTo(0, tick * 0.28, 0.1).length;
    expect(count).toBeGreaterThanOrEqual(99);
    expect(count).toBeLessThanOrEqual(100);
  });

  it('hears no step of who stands, was set down elsewhere, or is nowhere', () => {
    const counter = new StepCounter(0, 0);
    expect(counter.moveTo(0.7, 0, 1)).toEqual([]);
    expect(counter.moveTo(0.7, 0, 1)).toEqual([]);
    expect(counter.moveTo(0.8, 0, 1)).toEqual([]);
    expect(counter.moveTo(300, 40, 1)).toEqual([]);
    expect(counter.moveTo(Number.NaN, 40, 1)).toEqual([]);
  });
});

describe('chooseLoudness', () => {
  const state = { isSoundOn: true, volume: 0.4, isGuided: false, isTravelling: false, isPaused: false };
  it.each([
    [{}, true, 0.4],
    [{ isSoundOn: false }, true, 0],
    [{}, false, 0],
    [{ isGuided: true }, true, 0],
    [{ isGuided: true, isTravelling: true }, true, 0.4],
    [{ isPaused: true }, true, 0],
    [{ volume: 0 }, true, 0],
  ])('%o, page seen: %s', (change, isSeen, loudness) => {
    expect(chooseLoudness({ ...state, ...change }, isSeen)).toBe(loudness);
  });
});

describe('bells', () => {
  it('strike some times a minute, on bells there are, the same for the same seed', () => {
    const read = (): ReturnType<typeof nextStrike>[] => {
      const random = startRandom('bells');
      return Array.from({ length: 600 }, () => nextStrike(random));
    };
    const strikes = read();
    expect(read()).toEqual(strikes);
    const minutes = strikes.reduce((sum, { after }) => sum + after, 0) / 60;
    // 0.6 × 0.8 s + 0.4 × 7.5 s between two on average: some 17 a minute.
    expect(strikes.length / minutes).toBeGreaterThan(14);
    expect(strikes.length / minutes).toBeLessThan(21);
    for (const { after, bell, strength } of strikes) {
      expect(bellPitches[bell]).toBeGreaterThan(0);
      expect(after).toBeGreaterThan(0.3);
      expect(strength).toBeGreaterThanOrEqual(0.3);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });
});

describe('noise', () => {
  it('is white: no mean, variance a third, neighbours that know nothing of each other', () => {
    const samples = new Float32Array(48_000);
    fillNoise(samples, 'air');
    let [mean, square, beside] = [0, 0, 0];
    samples.forEach((value, at) => {
      mean += value / samples.length;
      square += value ** 2 / samples.length;
      beside += (value * (samples[at + 1] ?? 0)) / samples.length;
    });
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(square).toBeCloseTo(1 / 3, 2);
    expect(Math.abs(beside)).toBeLessThan(0.01);
    const again = new Float32Array(48_000);
    fillNoise(again, 'air');
    expect(again).toEqual(samples);
  });

  it('dies away as an echo: to a thousandth at its end', () => {
    const samples = new Float32Array(48_000);
    fillEcho(samples, 'wall');
    const loudest = (from: number, to: number): number =>
      samples.subarray(from, to).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(loudest(0, 3000)).toBeGreaterThan(0.7);
    expect(loudest(47_000, 48_000)).toBeLessThan(0.0013);
  });
});
