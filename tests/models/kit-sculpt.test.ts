import { describe, expect, it } from 'vitest';
import { ball, bar, block } from '../../models/kit/clay-shapes.ts';
import { Clay } from '../../models/kit/clay.ts';
import { lintModel } from '../../models/kit/lint-model.ts';
import { model, part } from '../../models/kit/model.ts';
import { sculpt } from '../../models/kit/sculpt.ts';
import { surfaceNets } from '../../models/kit/surface-nets.ts';

const bounds = { min: [-0.4, -0.4, -0.4], max: [0.4, 0.4, 0.4] } as const;

describe('sculpting', () => {
  const clay = new Clay()
    .add(ball([0, 0, 0], 0.25), 0, '#ff0000')
    .addPair(bar([0.2, 0, 0], [0.34, 0.05, 0], 0.04), 0.05, '#0000ff')
    .cut(block([0, 0.25, 0], [0.1, 0.1, 0.1], 0.02), 0.02);

  it('gives a closed skin whose every edge joins two triangles, on the surface', () => {
    const net = surfaceNets(clay, bounds, 0.01);
    const edges = new Map<string, number>();
    for (let at = 0; at < net.indices.length; at += 3)
      for (let side = 0; side < 3; side++) {
        const [a, b] = [net.indices[at + side]!, net.indices[at + ((side + 1) % 3)]!];
        const key = a < b ? `${a},${b}` : `${b},${a}`;
        edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
      }
    expect([...edges.values()].filter((balance) => balance !== 0)).toEqual([]);
    for (let at = 0; at < net.positions.length; at += 3) {
      const [x, y, z] = [net.positions[at]!, net.positions[at + 1]!, net.positions[at + 2]!];
      expect(Math.abs(clay.distance(x, y, z))).toBeLessThan(0.005);
    }
  });

  it('keeps the form, the colours and the outside out when it thins the mesh', () => {
    const shape = sculpt(clay, { bounds, cell: 0.01, triangles: 1500, colour: '#ffffff' });
    expect(shape.triangleCount).toBeLessThanOrEqual(1500);
    expect(lintModel(model('small', [part('bronze', '#ffffff', shape)]))).toEqual([]);
    expect(shape.bounds.max[0]).toBeCloseTo(0.38, 2);
    const east = Array.from({ length: shape.vertexCount }, (_, vertex) => vertex).filter(
      (vertex) => shape.point(vertex)[0] > 0.36,
    );
    for (const vertex of east) expect(shape.colours!.slice(vertex * 3, vertex * 3 + 3)).toEqual([0, 0, 1]);
  });
});
