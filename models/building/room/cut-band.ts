import type { Piece } from '../kit/draw-slabs.ts';
import type { Span } from '../shell/surface-pen.ts';
import type { WallFace } from './room-frame.ts';

/** What is left of a band between the openings of its wall: metres above the floor. */
export function cutBand(wall: WallFace, [from, to]: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  if (to - from < 1e-4) return pieces;
  for (const cut of wall.cuts) {
    const floor = wall.floorAt((cut.from + cut.to) / 2);
    const bottom = cut.bottom - floor;
    const top = cut.top - floor;
    if (top <= from + 1e-4 || bottom >= to - 1e-4) continue;
    const u0 = Math.max(0, cut.from);
    const u1 = Math.min(wall.length, cut.to);
    if (u1 <= at) continue;
    if (u0 > at + 1e-4) pieces.push({ a: [at, u0], b: [from, to] });
    const left = Math.max(at, u0);
    if (top < to - 1e-4) pieces.push({ a: [left, u1], b: [top, to] });
    if (bottom > from + 1e-4) pieces.push({ a: [left, u1], b: [from, bottom] });
    at = u1;
  }
  if (at < wall.length - 1e-4) pieces.push({ a: [at, wall.length], b: [from, to] });
  return pieces;
}
