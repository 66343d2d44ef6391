import type { Piece } from './make-pieces.ts';
import { round, type RoomSize, type StoodPiece } from './stand-along-walls.ts';

/** Width of the way through the middle, and of that along the walls, metres. */
const middleWay = 3.2;
const wallWay = 1.8;
/** Between what stands free, and before what stands along front and back walls, metres. */
const between = 1.5;
const beforeEnds = 2.6;

/** Least size of a room for what stands free in it, on both sides of the way through the middle. */
export function measureFree(pieces: readonly Piece<unknown>[], caseDepth: number): RoomSize {
  const [only] = pieces;
  if (!only) return { width: 0, depth: 0 };
  if (pieces.length === 1) {
    const { length, depth } = only.furniture;
    return { width: length + 2 * (wallWay + caseDepth), depth: depth + 2 * beforeEnds };
  }
  const broadest = pieces.reduce((most, { furniture }) => Math.max(most, furniture.depth), 0);
  const [left, right] = divide(pieces);
  return {
    width: middleWay + 2 * (broadest + wallWay + caseDepth),
    depth: 2 * beforeEnds + Math.max(measure(left), measure(right)),
  };
}

/**
 * Stands pieces on both sides of the way through the middle, their faces to it: up the left side and back on the right, as
 * the walls are walked round. One by itself stands in the middle and faces who comes in. The room must be as large as `measureFree` says.
 */
export function standFree<T>(pieces: readonly Piece<T>[], size: RoomSize): StoodPiece<T>[] {
  const [only] = pieces;
  if (only && pieces.length === 1) return [{ ...only, x: 0, z: 0, turns: 0 }];
  const broadest = pieces.reduce((most, { furniture }) => Math.max(most, furniture.depth), 0);
  const x = round(middleWay / 2 + broadest / 2);
  const [left, right] = divide(pieces);
  return [...standRow(left, size, -x), ...standRow(right, size, x)];
}

function divide<T>(pieces: readonly Piece<T>[]): [left: readonly Piece<T>[], right: readonly Piece<T>[]] {
  const whole = measure(pieces);
  let at = 0;
  while (at < pieces.length && measure(pieces.slice(0, at + 1)) <= (whole + between) / 2 + 0.5) at++;
  const left = Math.max(1, at);
  return [pieces.slice(0, left), pieces.slice(left)];
}

/** Length of a row, metres. */
function measure(pieces: readonly Piece<unknown>[]): number {
  return pieces.reduce((sum, { furniture }) => sum + furniture.length + between, -between);
}

function standRow<T>(pieces: readonly Piece<T>[], { depth }: RoomSize, x: number): StoodPiece<T>[] {
  const isLeft = x < 0;
  const used = pieces.reduce((sum, { furniture }) => sum + furniture.length, 0);
  const free = depth - 2 * beforeEnds - used;
  // As evenly as the walls, but no wider apart than looks like one row.
  const gap = pieces.length > 1 ? Math.min(free / (pieces.length - 1), 2.4) : 0;
  const whole = used + gap * (pieces.length - 1);
  let along = -whole / 2;
  return pieces.map((piece) => {
    const { length } = piece.furniture;
    const z = along + length / 2;
    along += length + gap;
    // The left side is read from the front to the back, the right side from the back to the front.
    return { ...piece, x, z: round(isLeft ? -z : z), turns: isLeft ? 1 : 3 };
  });
}
