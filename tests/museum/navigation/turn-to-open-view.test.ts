import { describe, expect, it } from 'vitest';
import { turnToOpenView } from '../../../src/museum/navigation/turn-to-open-view.ts';

const rect = { minX: -5, minZ: -16, maxX: 5, maxZ: 0 };
const open = (...boxes: number[]): number => turnToOpenView(rect, Float64Array.from(boxes), 0, -1.2, 0);

describe('N9 the first look into a room', () => {
  it('is straight in where nothing stands before the eyes', () => {
    expect(open()).toBe(0);
    // Cases along both walls leave the middle open.
    expect(open(-5, -16, -4.4, -1, 4.4, -16, 5, -1)).toBe(0);
  });

  it('goes along the wider aisle beside a case that stands end on', () => {
    const left = open(-0.2, -12, 1.8, -2.6);
    expect(left).toBeGreaterThan(0.15);
    expect(open(-1.8, -12, 0.2, -2.6)).toBeCloseTo(-left, 9);
  });

  it('never turns by more than 0.8 rad, whatever stands there', () => {
    for (let at = 0; at < 60; at++) {
      const x = Math.sin(at * 12.9898) * 4;
      const z = -2 - Math.abs(Math.sin(at * 78.233)) * 12;
      const turned = open(x - 1, z - 2, x + 1, z, -x - 0.5, z - 1, -x + 0.5, z);
      expect(Math.abs(turned)).toBeLessThanOrEqual(0.8 + 1e-9);
    }
  });
});
