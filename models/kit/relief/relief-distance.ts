import type { Vector2 } from '../vector.ts';

/** A place on a line with the half width it has there: [x, y, half width]. */
export type LineKey = readonly [number, number, number];

/** Distance to a closed outline, negative inside. */
export function distanceToOutline(ring: readonly Vector2[], x: number, y: number): number {
  let least = Infinity;
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[before]!;
    const [bx, by] = ring[at]!;
    const [dx, dy] = [bx - ax, by - ay];
    const squared = dx * dx + dy * dy || 1e-18;
    let t = ((x - ax) * dx + (y - ay) * dy) / squared;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const off = (x - ax - dx * t) ** 2 + (y - ay - dy * t) ** 2;
    if (off < least) least = off;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return (inside ? -1 : 1) * Math.sqrt(least);
}

/** How far a point lies off a line, and the line's half width where it is nearest in proportion to its width. */
export function distanceToLine(
  line: readonly LineKey[],
  x: number,
  y: number,
): { readonly off: number; readonly width: number } {
  let best = Infinity;
  let off = Infinity;
  let width = 1;
  for (let at = 0; at < line.length - 1; at++) {
    const [ax, ay, aw] = line[at]!;
    const [bx, by, bw] = line[at + 1]!;
    const [dx, dy] = [bx - ax, by - ay];
    const squared = dx * dx + dy * dy || 1e-18;
    let t = ((x - ax) * dx + (y - ay) * dy) / squared;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const distance = Math.hypot(x - ax - dx * t, y - ay - dy * t);
    const here = aw + (bw - aw) * t;
    if (distance / here >= best) continue;
    best = distance / here;
    off = distance;
    width = here;
  }
  return { off, width };
}
