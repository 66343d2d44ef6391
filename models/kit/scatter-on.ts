import { startRandom } from '../../src/museum/math/seeded-random.ts';
import type { Shape } from './shape.ts';
import { add, cross, length, subtract, times, unit, type Vector3 } from './vector.ts';

export interface Seat {
  readonly point: Vector3;
  readonly normal: Vector3;
}

/** Places strewn evenly over a surface, always the same for a seed. */
export function scatterOn(shape: Shape, count: number, seed: string): Seat[] {
  const random = startRandom(seed);
  const areas: number[] = [];
  let total = 0;
  for (let at = 0; at < shape.indices.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((i) => shape.point(shape.indices[at + i]!)) as [
      Vector3,
      Vector3,
      Vector3,
    ];
    total += length(cross(subtract(b, a), subtract(c, a)));
    areas.push(total);
  }
  let face = 0;
  return Array.from({ length: count }, (_, i) => {
    // One place in each of `count` equal shares of the area: no clumps.
    const target = ((i + random()) / count) * total;
    while (face < areas.length - 1 && areas[face]! < target) face++;
    let [u, v] = [random(), random()];
    if (u + v > 1) [u, v] = [1 - u, 1 - v];
    const blend = (read: (vertex: number) => Vector3): Vector3 => {
      const [a, b, c] = [0, 1, 2].map((corner) => read(shape.indices[face * 3 + corner]!)) as [
        Vector3,
        Vector3,
        Vector3,
      ];
      return add(times(a, 1 - u - v), add(times(b, u), times(c, v)));
    };
    return {
      point: blend((vertex) => shape.point(vertex)),
      normal: unit(blend((vertex) => shape.normal(vertex))),
    };
  });
}
