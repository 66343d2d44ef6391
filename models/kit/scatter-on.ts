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
  for (let row = 0; row < shape.triangleCount; row++) {
    const [a, b, c] = shape.corners(row);
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
    const blend = (a: Vector3, b: Vector3, c: Vector3): Vector3 =>
      add(times(a, 1 - u - v), add(times(b, u), times(c, v)));
    const facing = (corner: number) => shape.normal(shape.indices[face * 3 + corner]!);
    return { point: blend(...shape.corners(face)), normal: unit(blend(facing(0), facing(1), facing(2))) };
  });
}
