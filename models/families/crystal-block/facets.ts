import { Shape } from '../../kit/shape.ts';
import { cross, dot, subtract, type Vector3 } from '../../kit/vector.ts';

/** The convex body round points, every face flat: cut stones, peaks. Points that lie inside are left out. */
export function facets(points: readonly Vector3[]): Shape {
  const positions: number[] = [];
  const indices: number[] = [];
  const add = (...corners: readonly Vector3[]) => {
    for (const corner of corners) {
      indices.push(positions.length / 3);
      positions.push(...corner);
    }
  };
  // Every triple is a face if all others lie on one side of it: slow, but these are a dozen points.
  for (let a = 0; a < points.length; a++)
    for (let b = a + 1; b < points.length; b++)
      for (let c = b + 1; c < points.length; c++) {
        const [p, q, r] = [points[a]!, points[b]!, points[c]!];
        const normal = cross(subtract(q, p), subtract(r, p));
        const sides = points.map((each) => dot(normal, subtract(each, p)));
        if (sides.every((side) => side < 1e-12)) add(p, q, r);
        else if (sides.every((side) => side > -1e-12)) add(p, r, q);
      }
  return Shape.fromRaw({ positions, uvs: [], indices }, 0).boxTextured();
}
