import { MeshoptSimplifier } from 'meshoptimizer';
import type { Colour } from '../colour.ts';
import { Shape } from '../shape.ts';
import { unit, type Vector3 } from '../vector.ts';
import type { ReliefGround } from './relief-ground.ts';

await MeshoptSimplifier.ready;

/** What a relief looks like at one place. */
export interface ReliefPlace {
  /** Metres; z is the height over the ground. */
  readonly point: Vector3;
  readonly normal: Vector3;
  /** How far the place lies below (above: negative) the middle height around it, metres. */
  readonly hollow: number;
  /** Colour it was laid with. */
  readonly colour: Colour;
}

export interface ReliefSheetOptions {
  readonly triangles: number;
  /** Last word on the colour at a place: patina, grain. */
  readonly paint?: (place: ReliefPlace) => Colour;
  /** How far around a place its middle height is taken, metres; default four cells. */
  readonly around?: number;
  /** Only the part of the panel that this keeps (metres). */
  readonly keep?: (x: number, y: number) => boolean;
  /** How often the cut edge of what is kept is smoothed; default 0: it follows the squares. */
  readonly smoothEdges?: number;
  /** Cut edges lower than this come down to the ground, metres: so that two sheets back to back meet. Default 0. */
  readonly closeBelow?: number;
  /** Colours steer where triangles stay: for reliefs of several colours. */
  readonly keepColourEdges?: boolean;
}

/** The front of a relief as a painted shape that faces +z, its lower edge at y = 0 and its ground at z = 0. */
export function reliefSheet(ground: ReliefGround, options: ReliefSheetOptions): Shape {
  const { columns, rows, cell, heights, colours } = ground.grid;
  const { triangles, paint, around = cell * 4, keep, keepColourEdges = false } = options;
  const { smoothEdges = 0, closeBelow = 0 } = options;
  const wide = columns + 1;
  const count = heights.length;
  const middle = blurred(heights, wide, rows + 1, Math.max(1, Math.round(around / cell)));
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const left = ground.size.width / 2;
  const at = (column: number, row: number) =>
    heights[Math.min(rows, Math.max(0, row)) * wide + Math.min(columns, Math.max(0, column))]!;
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const vertex = row * wide + column;
      // The last column and row come to lie on the true edge.
      const x = Math.min(column * cell, ground.size.width) - left;
      const y = Math.min(row * cell, ground.size.height);
      positions.set([x, y, heights[vertex]!], vertex * 3);
      const slopeX = (at(column + 1, row) - at(column - 1, row)) / (2 * cell);
      const slopeY = (at(column, row + 1) - at(column, row - 1)) / (2 * cell);
      normals.set(unit([-slopeX, -slopeY, 1]), vertex * 3);
    }
  const indices: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = row * wide + column;
      const x = (column + 0.5) * cell - left;
      const y = (row + 0.5) * cell;
      if (keep && !keep(x, y)) continue;
      const c = a + wide;
      // The diagonal that lies flatter follows ridges better.
      if (Math.abs(heights[a]! - heights[c + 1]!) < Math.abs(heights[a + 1]! - heights[c]!))
        indices.push(a, a + 1, c + 1, a, c + 1, c);
      else indices.push(a, a + 1, c, a + 1, c + 1, c);
    }
  if (smoothEdges > 0) smoothCut(positions, indices, smoothEdges, closeBelow);
  const triple = (list: Float32Array, vertex: number): Vector3 => [
    list[vertex * 3]!,
    list[vertex * 3 + 1]!,
    list[vertex * 3 + 2]!,
  ];
  const colourOf = (vertex: number): Colour => {
    const colour = triple(colours, vertex);
    if (!paint) return colour;
    return paint({
      point: triple(positions, vertex),
      normal: triple(normals, vertex),
      hollow: middle[vertex]! - heights[vertex]!,
      colour,
    });
  };
  const width = keepColourEdges ? 6 : 3;
  const attributes = new Float32Array(count * width);
  for (let vertex = 0; vertex < count; vertex++) {
    attributes.set(triple(normals, vertex), vertex * width);
    if (keepColourEdges) attributes.set(colourOf(vertex), vertex * width + 3);
  }
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(indices),
    positions,
    3,
    attributes,
    width,
    keepColourEdges ? [0.25, 0.25, 0.25, 0.6, 0.6, 0.6] : [0.25, 0.25, 0.25],
    null,
    triangles * 3,
    0.2,
  );
  const numbers = new Map<number, number>();
  const renumbered = Array.from(kept, (vertex) => {
    const number = numbers.get(vertex) ?? numbers.size;
    numbers.set(vertex, number);
    return number;
  });
  const used = [...numbers.keys()];
  return new Shape(
    used.flatMap((vertex) => triple(positions, vertex)),
    used.flatMap((vertex) => triple(normals, vertex)),
    used.flatMap((vertex) => [positions[vertex * 3]!, positions[vertex * 3 + 1]!]),
    renumbered,
    used.flatMap((vertex) => [...colourOf(vertex)]),
  );
}

/** Draws the steps of an edge cut along squares into a smooth line, in the plane of the panel. */
function smoothCut(
  positions: Float32Array,
  indices: readonly number[],
  rounds: number,
  closeBelow: number,
): void {
  const edges = new Map<string, readonly [number, number]>();
  for (let at = 0; at < indices.length; at += 3)
    for (let side = 0; side < 3; side++) {
      const [a, b] = [indices[at + side]!, indices[at + ((side + 1) % 3)]!];
      const back = `${b} ${a}`;
      if (edges.has(back)) edges.delete(back);
      else edges.set(`${a} ${b}`, [a, b]);
    }
  const beside = new Map<number, number[]>();
  for (const [a, b] of edges.values()) {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  }
  for (let round = 0; round < rounds; round++) {
    const moved = new Map<number, readonly [number, number]>();
    for (const [vertex, near] of beside) {
      if (near.length !== 2) continue;
      const mean = (axis: 0 | 1) =>
        positions[vertex * 3 + axis]! / 2 +
        (positions[near[0]! * 3 + axis]! + positions[near[1]! * 3 + axis]!) / 4;
      moved.set(vertex, [mean(0), mean(1)]);
    }
    for (const [vertex, point] of moved) positions.set(point, vertex * 3);
  }
  for (const vertex of beside.keys())
    if (positions[vertex * 3 + 2]! < closeBelow) positions[vertex * 3 + 2] = 0;
}

/** Mean over a square of so many cells each way, by running sums. */
function blurred(heights: Float64Array, wide: number, high: number, reach: number): Float64Array {
  const pass = (source: Float64Array, lines: number, length: number, line: number, step: number) => {
    const result = new Float64Array(source.length);
    for (let i = 0; i < lines; i++) {
      let sum = 0;
      let counted = 0;
      for (let k = 0; k < Math.min(reach, length); k++, counted++) sum += source[i * line + k * step]!;
      for (let k = 0; k < length; k++) {
        if (k + reach < length) {
          sum += source[i * line + (k + reach) * step]!;
          counted++;
        }
        if (k - reach > 0) {
          sum -= source[i * line + (k - reach - 1) * step]!;
          counted--;
        }
        result[i * line + k * step] = sum / counted;
      }
    }
    return result;
  };
  return pass(pass(heights, high, wide, wide, 1), wide, high, 1, wide);
}
