import { describe, expect, it } from 'vitest';
import { castOnto } from '../../models/kit/cast-onto.ts';
import { ball } from '../../models/kit/clay-shapes.ts';
import { stitches } from '../../models/kit/stitches.ts';

describe('castOnto', () => {
  it('stops at the surface, or above it by as much as is asked', () => {
    const field = ball([0, 0, 0], 0.2);
    expect(castOnto(field, [0, 0.05, 1], [0, 0, -1])[2]).toBeCloseTo(Math.sqrt(0.2 ** 2 - 0.05 ** 2), 3);
    expect(castOnto(field, [0, 0, 1], [0, 0, -3], 0.01)[2]).toBeCloseTo(0.21, 3);
  });

  it('goes no farther than its reach where there is nothing', () => {
    expect(castOnto(ball([0, 5, 0], 0.2), [0, 0, 1], [0, 0, -1], 0, 0.5)[2]).toBeCloseTo(0.5, 9);
  });
});

describe('stitches', () => {
  it('are as many as fit, spread over the whole line, and look the way the cloth faces', () => {
    const row = stitches(
      [
        [0, 0, 0],
        [0.1, 0, 0],
      ],
      { length: 0.008, gap: 0.004, thickness: 0.002 },
    );
    expect(row.triangleCount).toBe(8 * 4);
    const { min, max } = row.bounds;
    expect(min[0]).toBeGreaterThan(0);
    expect(max[0]).toBeLessThan(0.1);
    expect(min[0]).toBeCloseTo(0.1 - max[0], 6);
    for (let face = 0; face < row.triangleCount; face++) {
      const [a, b, c] = row.corners(face);
      expect((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])).toBeGreaterThan(0);
    }
  });
});
