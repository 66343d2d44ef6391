import { Shape } from './shape.ts';
import { add, cross, distance, dot, mixPoints, subtract, times, unit, type Vector3 } from './vector.ts';

export interface StitchOptions {
  /** Metres: along a stitch, between two, and how thick the thread is. */
  readonly length: number;
  readonly gap: number;
  readonly thickness: number;
  /** Which way the cloth faces at a place; default: towards +z. */
  readonly facing?: (point: Vector3) => Vector3;
}

/** A row of stitches along a line that lies on cloth: low ridges of four triangles each. */
export function stitches(line: readonly Vector3[], options: StitchOptions): Shape {
  const { length, gap, thickness, facing = (): Vector3 => [0, 0, 1] } = options;
  const reach = line.map(() => 0);
  for (let i = 1; i < line.length; i++) reach[i] = reach[i - 1]! + distance(line[i - 1]!, line[i]!);
  const total = reach[line.length - 1]!;
  const at = (along: number): Vector3 => {
    const i = Math.min(
      Math.max(
        1,
        reach.findIndex((value) => value >= along),
      ),
      line.length - 1,
    );
    const span = reach[i]! - reach[i - 1]! || 1;
    return mixPoints(line[i - 1]!, line[i]!, Math.min(1, (along - reach[i - 1]!) / span));
  };
  const count = Math.max(1, Math.floor((total + gap) / (length + gap)));
  const pitch = total / count;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < count; i++) {
    const middle = (i + 0.5) * pitch;
    const [from, to] = [at(middle - length / 2), at(middle + length / 2)];
    const centre = mixPoints(from, to, 0.5);
    const along = unit(subtract(to, from));
    const out = facing(centre);
    const up = unit(subtract(out, times(along, dot(out, along))));
    const side = times(cross(up, along), thickness / 2);
    const first = positions.length / 3;
    const sunk = times(up, -thickness * 0.3);
    const corners: readonly (readonly [Vector3, Vector3])[] = [
      [add(from, sunk), subtract(up, along)],
      [add(add(centre, side), sunk), add(up, unit(side))],
      [add(to, sunk), add(up, along)],
      [subtract(add(centre, sunk), side), subtract(up, unit(side))],
      [add(centre, times(up, thickness * 0.6)), up],
    ];
    for (const [point, normal] of corners) {
      positions.push(...point);
      normals.push(...unit(normal));
    }
    for (let corner = 0; corner < 4; corner++)
      indices.push(first + ((corner + 1) % 4), first + corner, first + 4);
  }
  return new Shape(
    positions,
    normals,
    positions.flatMap((_, i) => (i % 3 === 2 ? [] : [0])),
    indices,
  );
}
