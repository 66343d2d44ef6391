import { computeTemplatePlaces } from '../display/compute-template-places.ts';
import type { DoorSlot, RoomTemplate, TemplateId } from '../floorplan/room-template.ts';
import { chooseStand, isHung, type SizedGift } from './choose-stand.ts';
import { makeFloorPiece, makePicture, makeWallPieces, toCentimetres, type Piece } from './make-pieces.ts';
import { doorWidth, round, standAlongWalls, type RoomSize, type StoodPiece } from './stand-along-walls.ts';
import { measureFree, standFree } from './stand-free.ts';

/** A room made for its gifts, and in which of its places each of them is: rows of the places of its template. */
export interface FurnishedRoom<T> {
  readonly template: RoomTemplate;
  readonly placed: readonly { readonly gift: T; readonly place: number }[];
}

/** Least clear sizes of a room, metres; it grows in steps, and by more steps than this it is no room any more. */
const least = { width: 10, depth: 9.6, height: 4.6 } as const;
const step = 2;
const mostSteps = 14;
const widest = 16;
/** Walls are so thick between two rooms that stand behind each other on a grid of two metres. */
const wall = 0.4;
const doorHeight = 3;
/** Kept free over what stands or hangs, metres: lamps hang there. */
const overhead = 0.9;
/** About what has a room to itself, metres. */
const aroundSolo = 4;

/**
 * Makes a room for gifts that share one: flat ones on its walls, small ones in cases along them, the others on both
 * sides of a way through the middle. It is as large as they need.
 *
 * @param hasBackDoor another room follows
 * @returns null where they need more than one room
 */
export function furnishRoom<T extends SizedGift>(
  id: string,
  gifts: readonly T[],
  hasBackDoor: boolean,
): FurnishedRoom<T> | null {
  const isAtWall = (gift: T): boolean => ['wall', 'case'].includes(chooseStand(gift));
  const along = makeWallPieces(gifts.filter(isAtWall));
  const free = gifts.filter((gift) => !isAtWall(gift)).map(makeFloorPiece);
  const caseDepth = along.reduce((most, { furniture }) => Math.max(most, furniture.depth), 0);
  const needed = measureFree(free, caseDepth);
  for (let grown = 0; grown <= mostSteps; grown++) {
    const depth = fitGrid(Math.max(least.depth, needed.depth)) + grown * step;
    const width = round(Math.max(least.width, needed.width, Math.min(widest, depth * 0.8)));
    const size: RoomSize = { width, depth: round(depth) };
    const stood = standAlongWalls(along, size, hasBackDoor);
    if (stood) return finish(id, size, [...stood, ...standFree(free, size)], hasBackDoor);
  }
  return null;
}

/** Makes a room for one thing that is too large to share one: in its middle, or on its left wall. */
export function furnishSolo<T extends SizedGift>(
  id: string,
  gift: T,
  hasBackDoor: boolean,
): FurnishedRoom<T> {
  if (isHung(gift)) {
    const piece = makePicture(gift);
    const size: RoomSize = {
      width: round(Math.max(least.width, gift.size[1] * 1.3)),
      depth: round(fitGrid(Math.max(least.depth, gift.size[0] + aroundSolo))),
    };
    return finish(id, size, [{ ...piece, x: -size.width / 2, z: 0, turns: 1 }], hasBackDoor);
  }
  const piece = makeFloorPiece(gift);
  const { length, depth } = piece.furniture;
  const size: RoomSize = {
    width: round(Math.max(least.width, length + 2 * aroundSolo)),
    depth: round(fitGrid(Math.max(least.depth, depth + 2 * aroundSolo))),
  };
  return finish(id, size, [{ ...piece, x: 0, z: 0, turns: 0 }], hasBackDoor);
}

/** The next larger depth that leaves the thickness of a wall on the grid. */
export function fitGrid(depth: number): number {
  return Math.ceil((depth + wall) / step - 1e-6) * step - wall;
}

function finish<T extends SizedGift>(
  id: string,
  size: RoomSize,
  stood: readonly StoodPiece<T>[],
  hasBackDoor: boolean,
): FurnishedRoom<T> {
  const furniture = stood.map(({ furniture: piece, x, z, turns }, row) => ({
    ...piece,
    id: `piece-${row + 1}`,
    x,
    z,
    turns,
    shelves: 1,
  }));
  const highest = stood.reduce((most, piece) => Math.max(most, topOf(piece)), 0);
  const template: RoomTemplate = {
    ...describe(id, { ...size, height: toCentimetres(Math.max(least.height, highest + overhead)) }),
    doorSlots: [makeDoor('front'), ...(hasBackDoor ? [makeDoor('back')] : [])],
    furniture,
  };
  const { firstPlace, furnitureRow } = computeTemplatePlaces(template);
  return {
    template,
    placed: stood.flatMap(({ gifts }, row) => {
      const first = firstPlace[furnitureRow.get(`piece-${row + 1}`) as number] as number;
      return gifts.map((gift, at) => ({ gift, place: first + at }));
    }),
  };
}

function topOf<T extends SizedGift>({ furniture, gifts }: Piece<T>): number {
  const { form, deck, height } = furniture;
  const tallest = gifts.reduce((most, { size }) => Math.max(most, size[1]), 0);
  return form === 'picture' ? deck + height : Math.max(height, deck + tallest);
}

export function makeDoor(wallOf: 'front' | 'back'): DoorSlot {
  return { id: wallOf, wall: wallOf, offset: 0, width: doorWidth, height: doorHeight };
}

/** What all templates of a hall say of themselves. */
export function describe(
  id: string,
  size: RoomSize & { readonly height: number },
): Omit<RoomTemplate, 'doorSlots' | 'furniture'> {
  return {
    id: id as TemplateId,
    finish: 'own-hall',
    roomType: 0,
    title: 'Room made for the gifts in it',
    ...size,
    storeys: 1,
    grade: 'reconstructed',
    gradeReason: 'It was arranged for one visit: there is no such room in the museum.',
    gradeSources: [],
    firstLook: 0,
  };
}
