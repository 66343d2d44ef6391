import { describe, expect, it } from 'vitest';
import { buildDoorLeaf } from '../../../models/building/exterior/build-door-leaf.ts';
import { listFaults } from './mesh-checks.ts';

describe('leaf of a bronze door', () => {
  const left = buildDoorLeaf(1, 1.9, 4.6, {});
  const right = buildDoorLeaf(-1, 1.9, 4.6, {});

  it.each([left, right])('is a sound mesh of a few thousand triangles', ({ opaque }) => {
    expect(listFaults(opaque)).toEqual([]);
    expect(opaque.triangleCount).toBeGreaterThan(500);
    expect(opaque.triangleCount).toBeLessThan(6000);
  });

  it('turns about its hinge and is as large as the opening asks', () => {
    for (const [{ opaque }, side] of [
      [left, 1],
      [right, -1],
    ] as const) {
      for (let row = 0; row < opaque.vertexCount; row++) {
        const along = side * (opaque.position[row * 3] as number);
        expect(along).toBeGreaterThan(-0.01);
        expect(along).toBeLessThan(1.91);
        const up = opaque.position[row * 3 + 1] as number;
        expect(up).toBeGreaterThanOrEqual(-0.001);
        expect(up).toBeLessThanOrEqual(4.601);
      }
    }
  });

  it('has a relief that is not mirrored between the leaves', () => {
    const lifted = ({ opaque }: typeof left, side: number): string[] => {
      const points: string[] = [];
      for (let row = 0; row < opaque.vertexCount; row++)
        if ((opaque.position[row * 3 + 2] as number) > 0.09)
          points.push(
            `${(side * (opaque.position[row * 3] as number)).toFixed(3)} ${(opaque.position[row * 3 + 1] as number).toFixed(3)}`,
          );
      return points;
    };
    const other = new Set(lifted(right, -1));
    const own = lifted(left, 1);
    expect(own.filter((point) => !other.has(point)).length).toBeGreaterThan(own.length / 4);
  });
});
