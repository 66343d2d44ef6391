import type { QuarterTurns } from '../math/plan.ts';
import type { Piece } from './make-pieces.ts';

export interface RoomSize {
  readonly width: number;
  readonly depth: number;
}

/** A piece with its spot: local metres of its room's template. */
export interface StoodPiece<T> extends Piece<T> {
  readonly x: number;
  readonly z: number;
  readonly turns: QuarterTurns;
}

/** Width of the doors of a hall, and what is kept free beside them, metres. */
export const doorWidth = 2.4;
const besideDoor = 0.6;
/** Kept free before a corner, metres: the depth of a case on the next wall, and room to stand before this one. */
const beforeCorner = 1.35;
/** Kept free between two pieces, metres. */
const between = 0.5;

/** A stretch of wall read from left to right. */
interface Stretch {
  readonly turns: QuarterTurns;
  readonly length: number;
  /** Local metres of the point so far along it, and so far before the wall. */
  readonly at: (along: number, out: number) => readonly [x: number, z: number];
}

/** The stretches of wall of a room, clockwise from its front door, as it is walked round. */
function listStretches({ width, depth }: RoomSize, hasBackDoor: boolean): Stretch[] {
  const [x, z] = [width / 2, depth / 2];
  const besides = doorWidth / 2 + besideDoor;
  const half = x - beforeCorner - besides;
  const side = depth - 2 * beforeCorner;
  const back: Stretch[] = hasBackDoor
    ? [
        { turns: 0, length: half, at: (along, out) => [-x + beforeCorner + along, -z + out] },
        { turns: 0, length: half, at: (along, out) => [besides + along, -z + out] },
      ]
    : [
        {
          turns: 0,
          length: width - 2 * beforeCorner,
          at: (along, out) => [-x + beforeCorner + along, -z + out],
        },
      ];
  return [
    { turns: 2, length: half, at: (along, out) => [-besides - along, z - out] },
    { turns: 1, length: side, at: (along, out) => [-x + out, z - beforeCorner - along] },
    ...back,
    { turns: 3, length: side, at: (along, out) => [x - out, -z + beforeCorner + along] },
    { turns: 2, length: half, at: (along, out) => [x - beforeCorner - along, z - out] },
  ];
}

/**
 * Stands pieces along the walls of a room in their order, each wall as full as the others.
 *
 * @returns null where the walls are too short
 */
export function standAlongWalls<T>(
  pieces: readonly Piece<T>[],
  size: RoomSize,
  hasBackDoor: boolean,
): StoodPiece<T>[] | null {
  const stretches = listStretches(size, hasBackDoor);
  const shares = shareOut(
    pieces.map(({ furniture }) => furniture.length),
    stretches.map(({ length }) => length),
  );
  if (!shares) return null;
  let next = 0;
  return stretches.flatMap((stretch, row) => {
    const count = shares[row] as number;
    const own = pieces.slice(next, next + count);
    next += count;
    return spread(own, stretch);
  });
}

/** How many pieces each stretch takes; null where they do not fit. */
function shareOut(lengths: readonly number[], stretches: readonly number[]): number[] | null {
  const need = lengths.reduce((sum, length) => sum + length + between, 0);
  const there = stretches.reduce((sum, length) => sum + Math.max(0, length), 0);
  const even = fill(lengths, stretches, need / there);
  return even ?? fill(lengths, stretches, 1);
}

/** @param share of each stretch that is to be filled, if the pieces allow it */
function fill(lengths: readonly number[], stretches: readonly number[], share: number): number[] | null {
  let next = 0;
  /** Metres of wall up to here, and of pieces that have their spots. */
  let wall = 0;
  let stood = 0;
  const counts = stretches.map((stretch) => {
    wall += Math.max(0, stretch);
    let used = -between;
    let count = 0;
    while (next < lengths.length) {
      const length = lengths[next] as number;
      if (used + between + length > stretch || stood + (length + between) / 2 > wall * share) break;
      used += between + length;
      stood += between + length;
      count++;
      next++;
    }
    return count;
  });
  return next === lengths.length ? counts : null;
}

function spread<T>(pieces: readonly Piece<T>[], { turns, length, at }: Stretch): StoodPiece<T>[] {
  const used = pieces.reduce((sum, { furniture }) => sum + furniture.length, 0);
  const gap = (length - used) / (pieces.length + 1);
  let along = 0;
  return pieces.map((piece) => {
    const { form, length: own, depth } = piece.furniture;
    along += gap + own / 2;
    // A picture is given by its point on the wall.
    const [x, z] = at(along, form === 'picture' ? 0 : depth / 2);
    along += own / 2;
    return { ...piece, x: round(x), z: round(z), turns };
  });
}

/** Millimetres are as fine as anything stands. */
export function round(metres: number): number {
  return Math.round(metres * 1000) / 1000 + 0;
}
