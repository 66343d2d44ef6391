import { describe, expect, it } from 'vitest';
import { listPaneEdges } from '../../../models/building/kit/divide-face.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';

const withBays = (length: number, bays: readonly number[]): Furniture =>
  ({ form: 'wall-case', length, bays }) as unknown as Furniture;

describe('panes of a case', () => {
  it('reach from end to end, none wider than can be carried', () => {
    for (const [length, bays] of [
      [6.4, []],
      [9, [1.2, 1.2]],
      [3.1, [3.1]],
      [12, [4.5]],
    ] as const) {
      const edges = listPaneEdges(withBays(length, bays), length);
      expect(edges[0]).toBeCloseTo(-length / 2, 9);
      expect(edges.at(-1)).toBeCloseTo(length / 2, 9);
      edges.slice(1).forEach((edge, at) => {
        expect(edge - edges[at]!).toBeGreaterThan(0.1);
        expect(edge - edges[at]!).toBeLessThan(2.45);
      });
    }
  });

  it('have no joint before the middle of a tall bay', () => {
    const bays = [1.2, 1.6, 4.5];
    const edges = listPaneEdges(withBays(12, bays), 12);
    let start = -(1.2 + 1.6 + 4.5) / 2;
    for (const bay of bays) {
      const middle = start + bay / 2;
      expect(Math.min(...edges.map((edge) => Math.abs(edge - middle)))).toBeGreaterThan(0.3);
      start += bay;
    }
  });
});
