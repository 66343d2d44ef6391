import { describe, expect, it } from 'vitest';
import { emboss } from '../../models/parts/emboss.ts';
import { shellInlay } from '../../models/parts/shell-inlay.ts';

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

describe('emboss', () => {
  it('lifts a face that looks off the sheet, whichever way round the outline runs', () => {
    for (const outline of [square, square.toReversed()]) {
      const shape = emboss(outline, 0.1, (x, y, z) => [x, y, z]);
      // Two triangles of face, two a side, no back.
      expect(shape.triangleCount).toBe(2 + 4 * 2);
      const lifted = Array.from({ length: shape.vertexCount }, (_, i) => i).filter(
        (i) => shape.normal(i)[2] > 0.99,
      );
      expect(lifted).toHaveLength(4);
      for (const vertex of lifted) expect(shape.point(vertex)[2]).toBeCloseTo(0.1, 9);
      expect(shape.bounds.min[2]).toBeLessThan(0);
    }
  });
});

describe('shell inlay', () => {
  const flat = (rows: number, gap: number) =>
    shellInlay((u, v) => [u, v, 0], { columns: 3, rows, gap, proud: 0.002, darkEvery: 2, seed: 'test' });

  it('lays whole lozenges in a single row, and cut ones at the edges of several', () => {
    expect(flat(1, 0.1).triangleCount).toBe(3 * 2);
    expect(flat(2, 0.1).triangleCount).toBeGreaterThan(2 * 3 * 2);
  });

  it('stands proud of the ground, faces the viewer and leaves the gap open', () => {
    const shape = flat(1, 0.2);
    for (let vertex = 0; vertex < shape.vertexCount; vertex++) {
      expect(shape.point(vertex)[2]).toBeCloseTo(0.002, 9);
      expect(shape.normal(vertex)[2]).toBeGreaterThan(0.9);
    }
    // Each lozenge keeps four fifths of its cell's third.
    expect(shape.bounds.max[0] - shape.bounds.min[0]).toBeCloseTo(1 - (1 / 3) * 0.2, 9);
  });

  it('is the same every time', () => {
    expect(flat(3, 0.1).colours).toEqual(flat(3, 0.1).colours);
  });
});
