import { describe, expect, it } from 'vitest';
import { computeLift } from '../../../src/museum/display/compute-lift.ts';
import type { LocalPlace } from '../../../src/museum/display/local-place.ts';
import type { Mount } from '../../../src/museum/display/room-display.ts';

const place = (mount: Mount, y: number, height: number): LocalPlace => ({
  furniture: 0,
  number: 1,
  mount,
  x: 0,
  y,
  z: 0,
  turns: 0,
  width: 1.4,
  height,
  depth: 0.5,
});

describe('the block under a low thing', () => {
  it('D20 brings the middle of a thing in a bay to 1.25 m, or as near as a block may', () => {
    expect(computeLift(place('bay', 0.5, 1.78), [0.4, 0.7, 0.3])).toBeCloseTo(0.4, 6);
    expect(computeLift(place('bay', 0.3, 1.9), [0.4, 0.1, 0.3])).toBeCloseTo(0.7, 6);
  });

  it('D20 keeps a thing within the box of its place', () => {
    expect(computeLift(place('plinth', 0.7, 0.5), [0.4, 0.3, 0.3])).toBeCloseTo(0.2, 6);
    expect(computeLift(place('bay', 0.5, 1.7), [0.6, 1.7, 0.4])).toBe(0);
  });

  it('D20 leaves alone what stands on shelves and floors, hangs, is high enough, or is too large to carry', () => {
    for (const mount of ['shelf', 'table', 'floor', 'hung'] as const)
      expect(computeLift(place(mount, 0.3, 2), [0.2, 0.2, 0.2])).toBe(0);
    expect(computeLift(place('plinth', 1.1, 1), [0.3, 0.3, 0.3])).toBe(0);
    expect(computeLift(place('lowPlinth', 0.15, 3), [5, 1.5, 2])).toBe(0);
    expect(computeLift(place('lowPlinth', 0.15, 3), [0.3, 0.3, 0.3])).toBeCloseTo(0.75, 6);
  });
});
