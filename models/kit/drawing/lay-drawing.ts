import { parseColour } from '../colour.ts';
import { Shape } from '../shape.ts';
import { triangulate } from '../triangulate.ts';
import type { Vector2, Vector3 } from '../vector.ts';
import type { Drawing } from './drawing.ts';
import { normalAt } from './normal-at.ts';

/** The point `lift` metres above the ground at (x, y) of the drawing. */
export type Place = (x: number, y: number, lift: number) => Vector3;

export interface LayOptions {
  /** Sides of triangles longer than this, in the drawing's unit, are halved: so marks follow a curve and washes show. */
  readonly step: number;
  /** How far the first mark lies above the ground, metres. */
  readonly lift?: number;
  /** How far each mark lies above the one before it, metres. */
  readonly rise?: number;
}

/**
 * A drawing laid on a surface as thin painted sheets, one above the other, without thickness. `place` says where a point
 * lies; with x to the right and y up as seen by the viewer. Normals are the surface's own: paint
 * has no relief.
 * @throws naming the mark whose outline crosses itself
 */
export function layDrawing(drawing: Drawing, place: Place, options: LayOptions): Shape {
  const { step, lift = 0.0002, rise = 0.00005 } = options;
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const colours: number[] = [];
  drawing.forEach(({ outline, colour }, row) => {
    const ring = turnLeft(dropDoubles(outline));
    if (ring.length < 3) return;
    const points: Vector2[] = [...ring];
    const triangles = divide(points, cut(ring, row), step);
    const flat = typeof colour === 'string' ? parseColour(colour) : null;
    const first = positions.length / 3;
    const height = lift + rise * row;
    const nudge = step * 0.02;
    for (const [x, y] of points) {
      positions.push(...place(x, y, height));
      normals.push(...normalAt(place, x, y, height, nudge));
      uvs.push(x, y);
      colours.push(...(flat ?? (colour as Exclude<typeof colour, string>)(x, y)));
    }
    for (const index of triangles) indices.push(first + index);
  });
  return new Shape(positions, normals, uvs, indices, colours);
}

function cut(ring: readonly Vector2[], row: number): number[] {
  try {
    return triangulate(ring);
  } catch (error) {
    throw new Error(`layDrawing: the outline of mark ${row} crosses itself`, { cause: error });
  }
}

/** Corners that fall together count once. */
function dropDoubles(outline: readonly Vector2[]): Vector2[] {
  return outline.filter(([x, y], at) => {
    const before = outline[(at + outline.length - 1) % outline.length]!;
    return Math.hypot(x - before[0], y - before[1]) > 1e-7;
  });
}

function turnLeft(outline: readonly Vector2[]): Vector2[] {
  const area = outline.reduce((sum, p, at) => {
    const q = outline[(at + 1) % outline.length]!;
    return sum + p[0] * q[1] - p[1] * q[0];
  }, 0);
  return area < 0 ? outline.toReversed() : [...outline];
}

/** Halves sides that are too long; neighbours share the new corner, so no gap opens. Adds to `points`. */
function divide(points: Vector2[], triangles: readonly number[], step: number): number[] {
  let current = [...triangles];
  for (let round = 0; round < 12; round++) {
    const middles = new Map<string, number>();
    const middleOf = (a: number, b: number): number | null => {
      const [p, q] = [points[a]!, points[b]!];
      if (Math.hypot(p[0] - q[0], p[1] - q[1]) <= step) return null;
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      let middle = middles.get(key);
      if (middle === undefined) {
        middle = points.length;
        points.push([(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]);
        middles.set(key, middle);
      }
      return middle;
    };
    const next: number[] = [];
    for (let at = 0; at < current.length; at += 3) {
      const corners = [current[at]!, current[at + 1]!, current[at + 2]!] as const;
      const middle = corners.map((corner, side) => middleOf(corner, corners[(side + 1) % 3]!));
      next.push(...split(corners, middle));
    }
    if (middles.size === 0) return current;
    current = next;
  }
  return current;
}

/** A triangle cut along the middles of those sides that have one. */
function split(corners: readonly [number, number, number], middles: readonly (number | null)[]): number[] {
  const cutSides = [0, 1, 2].filter((side) => middles[side] !== null);
  if (cutSides.length === 0) return [...corners];
  const at = (shift: number) => {
    const [a, b, c] = [corners[shift % 3]!, corners[(shift + 1) % 3]!, corners[(shift + 2) % 3]!];
    return [a, b, c, middles[shift % 3]!, middles[(shift + 1) % 3]!, middles[(shift + 2) % 3]!] as const;
  };
  if (cutSides.length === 1) {
    const [a, b, c, ab] = at(cutSides[0]!);
    return [a, ab, c, ab, b, c];
  }
  if (cutSides.length === 2) {
    const whole = [0, 1, 2].find((side) => middles[side] === null)!;
    // Side ca is whole: ab and bc are cut.
    const [a, b, c, ab, bc] = at((whole + 1) % 3);
    return [ab, b, bc, a, ab, bc, a, bc, c];
  }
  const [a, b, c, ab, bc, ca] = at(0);
  return [a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca];
}
