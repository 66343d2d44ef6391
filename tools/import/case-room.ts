import { countPlaces } from '../../src/museum/display/count-places.ts';
import type { Furniture, RoomTemplate, TemplateId } from '../../src/museum/floorplan/room-template.ts';
import type { Programme } from './programmes.ts';

const wallDepth = 0.6;
const islandDepth = 1.3;
const height = 2.4;
const deck = 0.35;
const shelves = 4;
/** Free floor at corners, before the door and round islands; metres. */
const corner = 0.9;
const round = (metres: number): number => Math.round(metres * 1000) / 1000;

/** A case is no longer than that: the price of a place grows with what stands in the same case. */
const longest = 4;

/** A row of cases of equal length, end to end: the middle of each from that of the row, and its length. */
function divide(length: number): readonly (readonly [along: number, length: number])[] {
  const count = Math.ceil(length / longest);
  const each = round(length / count);
  return Array.from({ length: count }, (_, at) => [(at - (count - 1) / 2) * each, each] as const);
}

/** What a thing may measure to stand on a shelf of such a case, metres; with a finger's breadth to spare. */
export const shelfBox = [0.3, 0.44, 0.5] as const;

/**
 * A room with cases along three of its walls and islands in the middle: nothing but shelves.
 *
 * @param wanted things that are to stand in rooms of its kind: for a few there are no islands
 */
export function caseRoom(
  id: string,
  programme: Programme,
  wanted: number,
): { readonly template: RoomTemplate; readonly places: number } {
  const { width, depth } = programme;
  const piece = (
    name: string,
    form: Furniture['form'],
    x: number,
    z: number,
    turns: 0 | 1 | 3,
    length: number,
  ): Furniture => ({
    id: name,
    form,
    x: round(x),
    z: round(z),
    turns,
    length: round(length),
    depth: form === 'island-case' ? islandDepth : wallDepth,
    height: form === 'island-case' ? 2.2 : height,
    deck,
    shelves,
    bays: [],
  });
  const back = width - 2 * (wallDepth + corner);
  const side = depth - 2 * corner - wallDepth;
  const free = depth - 2 * wallDepth - 2.6;
  const rows = Math.max(1, Math.floor(free / (islandDepth + 2)));
  const islands = Array.from({ length: rows }, (_, row) =>
    divide(Math.min(12, width - 6)).map(([along, length], at) =>
      piece(
        `island-${row + 1}-${at + 1}`,
        'island-case',
        along,
        -depth / 2 + wallDepth + ((row + 0.5) * free) / rows + 0.2,
        0,
        length,
      ),
    ),
  ).flat();
  const walls = [
    ...divide(back).map(([along, length], at) =>
      piece(`case-b${at + 1}`, 'wall-case', along, -depth / 2 + wallDepth / 2, 0, length),
    ),
    ...divide(side).flatMap(([along, length], at) => [
      piece(`case-l${at + 1}`, 'wall-case', -width / 2 + wallDepth / 2, along, 1, length),
      piece(`case-r${at + 1}`, 'wall-case', width / 2 - wallDepth / 2, along, 3, length),
    ]),
  ];
  const alongWalls = Math.floor((back + 2 * side) * 3) * shelves;
  const isFew = wanted * 1.4 < alongWalls;
  const template = {
    id: id as TemplateId,
    finish: programme.finish,
    roomType: programme.roomType,
    title: 'Room of cases',
    width,
    depth,
    height: programme.height,
    storeys: 1,
    doorSlots: [
      { id: 'front', wall: 'front', offset: programme.doorOffset, width: programme.door, height: 3 },
    ],
    furniture: isFew ? walls : [...walls, ...islands],
    grade: 'reconstructed',
    gradeReason: 'Made for what is shown in it.',
    gradeSources: [],
  } as unknown as RoomTemplate;
  return { template, places: countPlaces(template) };
}
