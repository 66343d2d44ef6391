import { Shape } from '../kit/shape.ts';
import { add, cross, subtract, times, unit, type Vector3 } from '../kit/vector.ts';

/** A straight bar from one point to another. */
export type Bar = readonly [Vector3, Vector3];

/**
 * Many thin straight bars as one shape, shaded round and open at their ends: lattice girders, rigging, nets. `radius`
 * is that of each bar, metres, or a function of its row. Ends belong into joints, where nobody sees that they are open.
 */
export function lattice(bars: readonly Bar[], radius: number | ((row: number) => number), sides = 4): Shape {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  bars.forEach(([from, to], row) => {
    const reach = typeof radius === 'number' ? radius : radius(row);
    const axis = unit(subtract(to, from));
    const side = unit(cross(Math.abs(axis[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0], axis));
    const other = cross(axis, side);
    const first = positions.length / 3;
    for (const end of [from, to])
      for (let i = 0; i < sides; i++) {
        const angle = ((i + 0.5) / sides) * 2 * Math.PI;
        const out = add(times(side, Math.cos(angle)), times(other, Math.sin(angle)));
        positions.push(...add(end, times(out, reach)));
        normals.push(...out);
        uvs.push(0, 0);
      }
    for (let i = 0; i < sides; i++) {
      const next = (i + 1) % sides;
      indices.push(first + i, first + next, first + sides + i);
      indices.push(first + next, first + sides + next, first + sides + i);
    }
  });
  return new Shape(positions, normals, uvs, indices);
}

/** The bars between the points of a line, in order; `closed` leads back to the first. */
export function barsAlong(line: readonly Vector3[], closed = false): Bar[] {
  const bars = line.slice(1).map((to, at): Bar => [line[at]!, to]);
  return closed ? [...bars, [line.at(-1)!, line[0]!]] : bars;
}
