import { turnPlanVector } from '../math/plan.ts';
import type { Furniture, RoomTemplate, Wall } from '../floorplan/room-template.ts';
import { caseMeasures } from './case-measures.ts';
import type { LocalPlace } from './local-place.ts';

/** Kept free beside a corner, a door, furniture or a fitting, and between two things that hang; metres. */
const clearance = 0.12;
const between = 0.06;
/** What stands farther from a wall than this leaves it free; metres. */
const beforeWall = 0.5;
/** Nothing hangs lower above the floor, or nearer to the ceiling; metres. */
const aboveFloor = 0.35;
const belowCeiling = 0.3;
/** A place is on the wall it is not farther from than this; metres. */
const onWall = 0.3;

export type WallBox = Pick<LocalPlace, 'width' | 'height' | 'depth'>;

/**
 * How large a thing may be that hangs in a place on a wall, its middle where that of the place is: up to corners, doors and
 * furniture, and half of the way to its neighbours, so that whatever hangs in the next place does not meet it. Never less than
 * the place itself, and no more where it hangs over or under something, or on no wall of the room.
 */
export function measureFreeWall(template: RoomTemplate, place: LocalPlace): WallBox {
  const own: WallBox = { width: place.width, height: place.height, depth: place.depth };
  const [alongX, alongZ] = turnPlanVector(1, 0, place.turns);
  const [outX, outZ] = turnPlanVector(0, 1, place.turns);
  const halfRoom = (Math.abs(outX) * template.width + Math.abs(outZ) * template.depth) / 2;
  if (halfRoom + place.x * outX + place.z * outZ > onWall) return own;

  let half = Infinity;
  /** Something takes the wall from `from` to `to` along it, from the middle of the place. */
  const keepClear = (from: number, to: number, share: number, gap: number): void => {
    const side = to <= 0 ? -to : from >= 0 ? from : 0;
    const free = side - own.width / 2;
    half = Math.min(half, free < 0 ? 0 : own.width / 2 + free * share - gap);
  };
  const length = (Math.abs(alongX) * template.width + Math.abs(alongZ) * template.depth) / 2;
  const middle = place.x * alongX + place.z * alongZ;
  keepClear(length - middle, Infinity, 1, clearance);
  keepClear(-Infinity, -length - middle, 1, clearance);
  for (const slot of template.doorSlots) {
    if (slot.wall !== wallOf(outX, outZ)) continue;
    // Offsets run along local +x and +z.
    const at = slot.offset * (alongX + alongZ) - middle;
    keepClear(at - slot.width / 2, at + slot.width / 2, 1, clearance);
  }
  const pieces: readonly (Pick<Furniture, 'x' | 'z' | 'turns' | 'length' | 'depth' | 'height'> & {
    readonly form: string;
    readonly deck?: number;
    readonly base?: number;
  })[] = [...template.furniture, ...(template.fittings ?? [])];
  pieces.forEach((piece, row) => {
    if (isOwn(template, row, place)) return;
    const isPicture = piece.form === 'picture';
    const top = isPicture ? (piece.deck ?? 0) + piece.height : (piece.base ?? 0) + piece.height;
    if (top < aboveFloor) return;
    const isAlong = (piece.turns - place.turns) % 2 === 0;
    const [reach, deep] = isAlong ? [piece.length / 2, piece.depth / 2] : [piece.depth / 2, piece.length / 2];
    const out = (piece.x - place.x) * outX + (piece.z - place.z) * outZ;
    if (out - deep > beforeWall) return;
    const at = (piece.x - place.x) * alongX + (piece.z - place.z) * alongZ;
    keepClear(at - reach, at + reach, isPicture ? 0.5 : 1, isPicture ? between / 2 : clearance);
  });
  if (half === 0) return own;
  return {
    width: Math.max(own.width, 2 * half),
    height: Math.max(
      own.height,
      2 * Math.min(place.y - aboveFloor, template.height - belowCeiling - place.y),
    ),
    depth: Math.max(own.depth, caseMeasures.hungDepth),
  };
}

/** The wall a thing hangs on that faces this way. */
function wallOf(outX: number, outZ: number): Wall {
  if (outZ !== 0) return outZ > 0 ? 'back' : 'front';
  return outX > 0 ? 'left' : 'right';
}

/** Whether a piece of the template is the one that has the place: what hangs has one place. */
function isOwn(template: RoomTemplate, row: number, place: LocalPlace): boolean {
  const piece = template.furniture[row];
  return (
    piece?.form === 'picture' && piece.x === place.x && piece.z === place.z && piece.turns === place.turns
  );
}
