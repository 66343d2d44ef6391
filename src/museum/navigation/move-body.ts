import type { Floor, Spot } from './floor.ts';
import type { Standing } from './ground.ts';

/** A step is tried in pieces no longer than this, metres: far smaller than the body, so that nothing is jumped. */
const longestPiece = 0.05;
/** Farther than anybody walks in one step, metres; what is asked beyond it is not walked. */
const longestStep = 500;

const spot: Spot = { x: 0, z: 0 };

/**
 * Moves a body that stands free. Against a wall the part of the step along the wall remains; round a corner of
 * furniture it follows the corner. Writes into `target`.
 */
export function moveBody(
  floor: Floor,
  start: number,
  from: Readonly<Standing>,
  dx: number,
  dz: number,
  target: Standing,
): void {
  let cell = start;
  let { x, z } = from;
  const asked = Math.sqrt(dx * dx + dz * dz);
  if (asked > 0 && Number.isFinite(asked)) {
    const length = Math.min(asked, longestStep);
    const pieces = Math.ceil(length / longestPiece);
    const stepX = ((dx / asked) * length) / pieces;
    const stepZ = ((dz / asked) * length) / pieces;
    for (let piece = 0; piece < pieces; piece++) {
      const next = movePiece(floor, cell, x, z, stepX, stepZ);
      if (next < 0) break;
      const isStuck = Math.abs(spot.x - x) + Math.abs(spot.z - z) < 1e-9;
      cell = next;
      x = spot.x;
      z = spot.z;
      if (isStuck) break;
    }
  }
  floor.stand(cell, x, z, target);
}

/** Writes the end of a piece into `spot` and gives its cell, or −1 where there is no way on. */
function movePiece(floor: Floor, cell: number, x: number, z: number, dx: number, dz: number): number {
  // In a corner too narrow to slide in, part of the way may still be free.
  for (let share = 1; share > 0.05; share /= 2) {
    if (!floor.pushOut(cell, x + dx * share, z + dz * share, spot)) continue;
    // Being pushed round a corner may lengthen a piece, but a long throw would be a way through something.
    if (Math.hypot(spot.x - x, spot.z - z) > 2 * longestPiece) continue;
    const next = floor.locate(cell, spot.x, spot.z);
    if (next === cell || (next >= 0 && floor.isFree(next, spot.x, spot.z))) return next;
  }
  return -1;
}
