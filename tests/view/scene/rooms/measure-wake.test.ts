import { describe, expect, it } from 'vitest';
import { measureWake } from '../../../../src/view/scene/rooms/measure-wake.ts';
import { fullyAwake } from '../../../../src/view/scene/surfaces/wake-shader.ts';

describe('how awake a point is', () => {
  it('is all or nothing far from the front of a wave', () => {
    expect(measureWake(fullyAwake, 300, -40)).toBe(1);
    const wave = new Float32Array([0, 0, 10, 1]);
    expect(measureWake(wave, 3, 4)).toBe(1);
    expect(measureWake(wave, 11, 0)).toBe(0);
    expect(measureWake(wave, 8, 0)).toBeGreaterThan(measureWake(wave, 9, 0));
  });

  it('fades all along a passage, without an edge', () => {
    const passage = new Float32Array([0, 0, -38, 1]);
    expect(measureWake(passage, 0, 7)).toBe(1);
    expect(measureWake(passage, 0, 39)).toBe(0);
    for (let z = 8; z < 38; z++) {
      const step = measureWake(passage, 0, z) - measureWake(passage, 0, z + 1);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(0.08);
    }
  });

  it('goes with the room as a whole', () => {
    expect(measureWake(new Float32Array([0, 0, 1e5, 0.25]), 5, 5)).toBe(0.25);
  });
});
