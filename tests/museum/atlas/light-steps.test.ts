import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightStepOf, listLightSteps } from '../../../src/museum/atlas/light-steps.ts';

describe('light steps', () => {
  it('gives every number of gifts the one step whose words hold it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (most, share) => {
          const steps = listLightSteps(most);
          const count = Math.max(1, Math.round(most * share));
          const holding = steps.filter(({ from, to }) => count >= from && (to === null || count <= to));
          expect(holding).toHaveLength(1);
          expect(steps.indexOf(holding[0]!)).toBe(lightStepOf(count, steps) - 1);
          expect(lightStepOf(0, steps)).toBe(0);
        },
      ),
    );
  });

  it('has five steps that grow', () => {
    for (const most of [1, 70, 101, 5000, 115_000]) {
      const starts = listLightSteps(most).map(({ from }) => from);
      expect(starts).toHaveLength(5);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts[0]).toBe(1);
    }
  });
});
