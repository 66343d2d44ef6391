import type { Furniture, RoomTemplate, TemplateId } from '../../src/museum/floorplan/room-template.ts';
import type { Programme } from './programmes.ts';

/** A thing that wants a place of its own: on the wall, under a hood, on the floor. */
export interface RoomItem {
  readonly mount: 'hung' | 'plinth' | 'floor';
  /** Width, height, depth; metres. */
  readonly size: readonly [number, number, number];
}

export interface HungRoom {
  readonly template: RoomTemplate;
  /** How many of the items, from the first on, have a place in it. */
  readonly count: number;
}

/** Middle of what hangs, above the floor; metres. What is too tall for that stands this far above the floor. */
const eyeHeight = 1.5;
const leastAbove = 0.35;
/** A thing and its place: exact, but for what rounding takes. */
const margin = 0.004;
/** Free floor before walls where pictures hang, and between things; metres. */
const before = 2.2;
const aisle = 1.7;
const between = 1.3;
/** Kept free beside the door and at corners. */
const doorFree = 0.5;
const cornerFree = 0.5;

const round = (metres: number): number => Math.round(metres * 1000) / 1000;

/**
 * A room for things in their order, each with a place of its own size: pictures along the walls clockwise from the door, at
 * eye height; what stands, in rows in the middle. It takes as many of them as it holds.
 */
export function hangRoom(id: string, items: readonly RoomItem[], programme: Programme): HungRoom {
  const { width, depth, height, finish, mostOfRoom } = programme;
  const furniture: Furniture[] = [];
  const walls = openWalls(width, depth, programme);
  const floor = { x: -width / 2 + before, z: -depth / 2 + before, row: 0 };
  let wall = 0;
  let along = walls[0]?.from ?? 0;
  let count = 0;
  for (const item of items.slice(0, mostOfRoom)) {
    const [itemWidth, itemHeight, itemDepth] = item.size;
    if (item.mount === 'hung') {
      const length = round(itemWidth + margin);
      let at = walls[wall];
      let start = along;
      while (at && start + length > at.to) {
        wall++;
        at = walls[wall];
        start = at?.from ?? 0;
      }
      if (!at) break;
      const tall = round(itemHeight + margin);
      const deck = round(Math.max(leastAbove, Math.min(eyeHeight - tall / 2, height - 0.3 - tall)));
      const middle = start + length / 2;
      furniture.push({
        id: `picture-${furniture.length + 1}`,
        form: 'picture',
        x: round(at.x + at.dx * middle),
        z: round(at.z + at.dz * middle),
        turns: at.turns,
        length,
        depth: 0.05,
        height: tall,
        deck,
        shelves: 1,
        bays: [],
      });
      along = start + length + programme.gap;
    } else {
      const isHooded = item.mount === 'plinth';
      const deck = isHooded ? round(Math.max(0.3, Math.min(1, 1.45 - itemHeight / 2))) : 0.15;
      const length = round(itemWidth + (isHooded ? 0.16 : 0.5));
      const deep = round(itemDepth + (isHooded ? 0.16 : 0.5));
      if (floor.x + length > width / 2 - before) {
        floor.x = -width / 2 + before;
        floor.z += floor.row + aisle;
        floor.row = 0;
      }
      if (floor.x + length > width / 2 - before || floor.z + deep > depth / 2 - before) break;
      furniture.push({
        id: `${isHooded ? 'plinth' : 'step'}-${furniture.length + 1}`,
        form: isHooded ? 'plinth' : 'low-plinth',
        x: round(floor.x + length / 2),
        z: round(floor.z + deep / 2),
        turns: 0,
        length,
        depth: deep,
        // A hood with a hand's breadth above the thing; a step is as high as its deck.
        height: isHooded ? round(deck + itemHeight + 0.08) : deck,
        deck,
        shelves: 1,
        bays: [],
      });
      floor.x += length + between;
      floor.row = Math.max(floor.row, deep);
    }
    count++;
  }
  return {
    count,
    template: {
      id: id as TemplateId,
      finish,
      roomType: programme.roomType,
      title: 'Room made for what is shown in it',
      width,
      depth,
      height,
      storeys: 1,
      doorSlots: [{ id: 'front', wall: 'front', offset: 0, width: programme.door, height: 3 }],
      furniture: centreRows(furniture, width, depth),
      grade: 'reconstructed',
      gradeReason: 'Made for what is shown in it.',
      gradeSources: [],
    } as RoomTemplate,
  };
}

/** What stands comes to the middle of the floor: rows were begun at one edge. */
function centreRows(furniture: readonly Furniture[], width: number, depth: number): Furniture[] {
  const standing = furniture.filter(({ form }) => form !== 'picture');
  if (standing.length === 0) return [...furniture];
  const far = Math.max(...standing.map(({ z, depth: deep }) => z + deep / 2));
  const near = -depth / 2 + before;
  const shiftZ = (depth / 2 - before - far + (near - near)) / 2;
  const rows = new Map<number, Furniture[]>();
  for (const piece of standing) {
    const row = round(piece.z - piece.depth / 2);
    rows.set(row, [...(rows.get(row) ?? []), piece]);
  }
  const shiftX = new Map<string, number>();
  for (const row of rows.values()) {
    const last = Math.max(...row.map(({ x, length }) => x + length / 2));
    for (const { id } of row) shiftX.set(id, (width / 2 - before - last) / 2);
  }
  return furniture.map((piece) =>
    piece.form === 'picture'
      ? piece
      : { ...piece, x: round(piece.x + (shiftX.get(piece.id) ?? 0)), z: round(piece.z + shiftZ) },
  );
}

interface Wall {
  readonly x: number;
  readonly z: number;
  /** Direction in which one goes along it with the wall at one's left, and how far from its corner there is room. */
  readonly dx: number;
  readonly dz: number;
  readonly from: number;
  readonly to: number;
  readonly turns: 0 | 1 | 2 | 3;
}

/** The stretches of wall where pictures may hang, clockwise from the door. */
function openWalls(width: number, depth: number, { door }: Programme): Wall[] {
  const [x, z] = [width / 2, depth / 2];
  const beside = width / 2 - door / 2 - doorFree;
  return [
    { x: -door / 2 - doorFree, z, dx: -1, dz: 0, from: 0, to: beside - cornerFree, turns: 2 },
    { x: -x, z, dx: 0, dz: -1, from: cornerFree, to: depth - cornerFree, turns: 1 },
    { x: -x, z: -z, dx: 1, dz: 0, from: cornerFree, to: width - cornerFree, turns: 0 },
    { x, z: -z, dx: 0, dz: 1, from: cornerFree, to: depth - cornerFree, turns: 3 },
    { x, z, dx: -1, dz: 0, from: cornerFree, to: beside, turns: 2 },
  ];
}
