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
  const islands: Furniture[] = [];
  const free = depth - 2 * wallDepth - 2.6;
  const rows = Math.max(1, Math.floor(free / (islandDepth + 2)));
  const length = Math.min(12, width - 6);
  for (let row = 0; row < rows; row++)
    islands.push(
      piece(
        `island-${row + 1}`,
        'island-case',
        0,
        -depth / 2 + wallDepth + ((row + 0.5) * free) / rows + 0.2,
        0,
        length,
      ),
    );
  const walls = [
    piece('case-b', 'wall-case', 0, -depth / 2 + wallDepth / 2, 0, back),
    piece('case-l', 'wall-case', -width / 2 + wallDepth / 2, 0, 1, side),
    piece('case-r', 'wall-case', width / 2 - wallDepth / 2, 0, 3, side),
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
