import { describe, expect, it } from 'vitest';
import { TriangleTree } from '../../tools/bake/triangle-tree.ts';
import { startRandom } from '../../src/museum/math/seeded-random.ts';

const random = startRandom('triangles');
const count = 400;
const corners = Float32Array.from({ length: count * 9 }, (_, at) => {
  // Small triangles spread through a box.
  const triangle = Math.floor(at / 9);
  return ((triangle * 37 + (at % 3) * 11) % 20) - 10 + random() * 7;
});
const tree = new TriangleTree(corners);

/** Nearest hit, by trying all. */
function castPlainly(origin: readonly number[], way: readonly number[]): { row: number; distance: number } {
  let best = { row: -1, distance: Infinity };
  for (let row = 0; row < count; row++) {
    const p = [0, 1, 2].map((k) => [0, 1, 2].map((axis) => corners[row * 9 + k * 3 + axis] as number));
    const [a, b, c] = p as [number[], number[], number[]];
    const sub = (x: readonly number[], y: readonly number[]): number[] =>
      x.map((value, axis) => value - (y[axis] as number));
    const cross = (x: readonly number[], y: readonly number[]): number[] => [
      x[1]! * y[2]! - x[2]! * y[1]!,
      x[2]! * y[0]! - x[0]! * y[2]!,
      x[0]! * y[1]! - x[1]! * y[0]!,
    ];
    const dot = (x: readonly number[], y: readonly number[]): number =>
      x[0]! * y[0]! + x[1]! * y[1]! + x[2]! * y[2]!;
    const n = cross(sub(b, a), sub(c, a));
    const distance = dot(n, sub(a, origin)) / dot(n, way);
    if (!(distance > 1e-4) || distance >= best.distance) continue;
    const hit = origin.map((value, axis) => value + (way[axis] as number) * distance);
    const inside = [
      [a, b],
      [b, c],
      [c, a],
    ].every(([from, to]) => dot(n, cross(sub(to!, from!), sub(hit, from!))) >= 0);
    if (inside) best = { row, distance };
  }
  return best;
}

describe('triangle tree', () => {
  it('finds the same first triangle as trying all', () => {
    let hits = 0;
    for (let ray = 0; ray < 300; ray++) {
      const origin = [random() * 20 - 10, random() * 20 - 10, random() * 20 - 10] as const;
      const raw = [random() - 0.5, random() - 0.5, random() - 0.5];
      const length = Math.hypot(...raw);
      const way = raw.map((value) => value / length) as [number, number, number];
      const plain = castPlainly(origin, way);
      const found = tree.castRay(...origin, ...way, 1000);
      expect(found).toBe(plain.row >= 0);
      if (!found) continue;
      hits++;
      expect(tree.triangle).toBe(plain.row);
      expect(tree.distance).toBeCloseTo(plain.distance, 3);
      expect(tree.isBlocked(...origin, ...way, plain.distance + 0.01)).toBe(true);
      expect(tree.isBlocked(...origin, ...way, plain.distance - 0.01)).toBe(false);
    }
    expect(hits).toBeGreaterThan(60);
  });

  it('tells front from back', () => {
    const one = new TriangleTree(Float32Array.from([0, 0, 0, 1, 0, 0, 0, 1, 0]));
    expect(one.castRay(0.2, 0.2, 1, 0, 0, -1, 5)).toBe(true);
    expect(one.isBack).toBe(false);
    expect(one.castRay(0.2, 0.2, -1, 0, 0, 1, 5)).toBe(true);
    expect(one.isBack).toBe(true);
  });

  it('holds nothing without triangles', () => {
    expect(new TriangleTree(new Float32Array(0)).castRay(0, 0, 0, 1, 0, 0, 10)).toBe(false);
  });
});
