import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePlanHalfAngle } from '../../../src/view/scene/compute-plan-half-angle.ts';

describe('half the angle of the plan a tilted camera sees', () => {
  it('is the horizontal half angle when the camera looks level', () => {
    expect(computePlanHalfAngle(0.6, 0.5, 0)).toBeCloseTo(0.6, 12);
  });

  it('holds every ray of the picture, at any tilt', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 1.1, noNaN: true }),
        fc.double({ min: 0.2, max: 0.7, noNaN: true }),
        fc.double({ min: -0.8, max: 0.8, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (halfHorizontal, halfVertical, pitch, u, v) => {
          const half = computePlanHalfAngle(halfHorizontal, halfVertical, pitch);
          // The ray through a point of the picture, turned by the pitch; ahead is −z.
          const right = u * Math.tan(halfHorizontal);
          const up = v * Math.tan(halfVertical);
          const forward = Math.cos(pitch) - up * Math.sin(pitch);
          if (forward <= 0.05) return;
          expect(Math.atan2(Math.abs(right), forward)).toBeLessThanOrEqual(half + 1e-9);
        },
      ),
      { seed: 7 },
    );
  });

  it('stays in front of the eye when the camera looks steeply down', () => {
    expect(computePlanHalfAngle(0.9, 0.5, -1.2)).toBeLessThan(Math.PI / 2);
  });
});
