import { shade, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import type { Vector } from '../shell/vector.ts';
import { cross, normalise, subtract } from '../shell/vector.ts';
import type { Piece } from './draw-slabs.ts';
import { scatter } from './draw-slabs.ts';

/** Moves a point of a flat surface to where the rock really is; equal points must move alike. */
export type Displace = (point: Vector) => Vector;

/**
 * Hewn rock over part of a surface: a net of facets, each flat and of its own tone. `holes` are left open, to the
 * next line of the net.
 */
export function drawRock(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  step: number,
  displace: Displace,
  stone: Paint,
  holes: readonly Piece[] = [],
): void {
  const as = divide(
    [a0, a1],
    step,
    holes.flatMap(({ a }) => [...a]),
  );
  const bs = divide(
    [b0, b1],
    step,
    holes.flatMap(({ b }) => [...b]),
  );
  const points = bs.map((b) => as.map((a) => displace(pen.at(a, b, 0))));
  for (let row = 0; row + 1 < bs.length; row++) {
    for (let column = 0; column + 1 < as.length; column++) {
      const a = ((as[column] as number) + (as[column + 1] as number)) / 2;
      const b = ((bs[row] as number) + (bs[row + 1] as number)) / 2;
      if (holes.some((hole) => a > hole.a[0] && a < hole.a[1] && b > hole.b[0] && b < hole.b[1])) continue;
      const at = (r: number, c: number): Vector => (points[r] as Vector[])[c] as Vector;
      const [p, q, r, s] = [
        at(row, column),
        at(row, column + 1),
        at(row + 1, column + 1),
        at(row + 1, column),
      ];
      // Facets meet along either diagonal, so that no grain runs through the wall.
      const turned = scatter(Math.round(p[0] * 7 + p[2] * 13), Math.round(p[1] * 11)) > 0.5;
      drawFacet(pen, stone, turned ? [p, q, s] : [p, q, r]);
      drawFacet(pen, stone, turned ? [q, r, s] : [p, r, s]);
    }
  }
}

function drawFacet(pen: SurfacePen, stone: Paint, [p, q, r]: readonly [Vector, Vector, Vector]): void {
  const { draft } = pen;
  const n = normalise(cross(subtract(q, p), subtract(r, p)));
  draft.with(shade(stone, 0.93 + 0.14 * scatter(Math.round(p[0] * 31 + r[2] * 17), Math.round(q[1] * 23))));
  // Texture is laid on along the axis that the facet faces most.
  const [nx, ny, nz] = [Math.abs(n[0]), Math.abs(n[1]), Math.abs(n[2])];
  const axis = ny > nx && ny > nz ? 1 : nx > nz ? 0 : 2;
  const first = draft.vertexCount;
  for (const [x, y, z] of [p, q, r]) {
    draft.vertex(x, y, z, n[0], n[1], n[2], axis === 0 ? z : x, axis === 1 ? z : y);
  }
  draft.triangle(first, first + 1, first + 2);
}

function divide([from, to]: Span, step: number, marks: readonly number[]): number[] {
  const stops = [from, ...marks.filter((mark) => mark > from + 0.05 && mark < to - 0.05), to].sort(
    (a, b) => a - b,
  );
  const lines: number[] = [from];
  for (let at = 1; at < stops.length; at++) {
    const [p, q] = [stops[at - 1] as number, stops[at] as number];
    if (q - p < 0.02) continue;
    const parts = Math.max(1, Math.round((q - p) / step));
    for (let part = 1; part <= parts; part++) lines.push(p + ((q - p) * part) / parts);
  }
  return lines;
}

/** Smooth noise −1 … 1 over space, one bump a metre. */
export function roughen(x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)];
  const corner = (di: number, dj: number, dk: number): number =>
    scatter(Math.imul(i + di, 73) + (j + dj), Math.imul(k + dk, 179) + 5) * 2 - 1;
  const mix = (p: number, q: number, t: number): number => p + (q - p) * t;
  return mix(
    mix(mix(corner(0, 0, 0), corner(1, 0, 0), u), mix(corner(0, 1, 0), corner(1, 1, 0), u), v),
    mix(mix(corner(0, 0, 1), corner(1, 0, 1), u), mix(corner(0, 1, 1), corner(1, 1, 1), u), v),
    w,
  );
}
