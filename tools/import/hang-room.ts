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
/** A step is as large as its thing, with the rope's distance on either side; metres. */
const stepGap = 0.104;
const stepDeck = 0.15;

interface Hood {
  readonly length: number;
  readonly depth: number;
  readonly deck: number;
  /** Of the whole plinth, above the floor. */
  readonly height: number;
}

/** Plinths with a hood, the smaller ones within the larger; metres. The last holds whatever stands under a hood. */
const hoods: readonly Hood[] = [
  { length: 0.5, depth: 0.5, deck: 1, height: 1.55 },
  { length: 0.9, depth: 0.9, deck: 0.7, height: 1.9 },
  { length: 1.5, depth: 1.3, deck: 0.35, height: 2.2 },
];

/** No thing under a hood is larger: above that it stands on a step. */
export const hoodBox = [1.44, 1.82, 1.24] as const;
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
  const floor = { x: -width / 2 + before, z: -depth / 2 + before, deepest: 0, row: 0 };
  const rowOf = new Map<string, number>();
  let wall = 0;
  let along = walls[0]?.from ?? 0;
  const hung: HungPiece[] = [];
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
      hung.push({ piece: furniture.length, wall: at, middle: start + length / 2, end: start + length });
      furniture.push({
        id: `picture-${furniture.length + 1}`,
        form: 'picture',
        x: at.x,
        z: at.z,
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
      const hood = item.mount === 'plinth' ? chooseHood(item.size) : null;
      const length = hood?.length ?? round(itemWidth + stepGap);
      const deep = hood?.depth ?? round(itemDepth + stepGap);
      if (floor.x + length > width / 2 - before) {
        floor.x = -width / 2 + before;
        floor.z += floor.deepest + aisle;
        floor.deepest = 0;
        floor.row++;
      }
      if (floor.x + length > width / 2 - before || floor.z + deep > depth / 2 - before) break;
      const name = `${hood ? 'plinth' : 'step'}-${furniture.length + 1}`;
      const deck = hood?.deck ?? stepDeck;
      furniture.push({
        id: name,
        form: hood ? 'plinth' : 'low-plinth',
        x: round(floor.x + length / 2),
        z: round(floor.z + deep / 2),
        turns: 0,
        length,
        depth: deep,
        height: hood?.height ?? deck,
        deck,
        shelves: 1,
        bays: [],
      });
      rowOf.set(name, floor.row);
      floor.x += length + between;
      floor.deepest = Math.max(floor.deepest, deep);
    }
    count++;
  }
  spreadAlongWalls(furniture, hung);
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
      doorSlots: [
        { id: 'front', wall: 'front', offset: programme.doorOffset, width: programme.door, height: 3 },
      ],
      furniture: centreRows(furniture, rowOf, width, depth),
      grade: 'reconstructed',
      gradeReason: 'Made for what is shown in it.',
      gradeSources: [],
    },
  };
}

interface HungPiece {
  /** Row of the furniture. */
  readonly piece: number;
  readonly wall: Wall;
  /** Metres along the wall from where one begins. */
  readonly middle: number;
  readonly end: number;
}

/** What is left of a wall is shared out between its pictures and its ends. */
function spreadAlongWalls(furniture: Furniture[], hung: readonly HungPiece[]): void {
  for (const wall of new Set(hung.map((one) => one.wall))) {
    const here = hung.filter((one) => one.wall === wall);
    const share = Math.max(0, wall.to - Math.max(...here.map(({ end }) => end))) / (here.length + 1);
    here.forEach(({ piece, middle }, at) => {
      const along = middle + share * (at + 1);
      furniture[piece] = {
        ...(furniture[piece] as Furniture),
        x: round(wall.x + wall.dx * along),
        z: round(wall.z + wall.dz * along),
      };
    });
  }
}

/** The least hood that a thing goes under: each fits into the next, so that what is larger never lacks one. */
function chooseHood(size: RoomItem['size']): Hood {
  const hood = hoods.find(({ length, height, deck, depth }) => {
    const box = [length - 0.06, height - deck - 0.03, depth - 0.06];
    return size.every((side, axis) => side <= (box[axis] as number));
  });
  if (!hood) throw new Error(`import: no hood holds ${size.join(' × ')} m`);
  return hood;
}

/** What stands comes to the middle of the floor: rows were begun at one edge. */
function centreRows(
  furniture: readonly Furniture[],
  rowOf: ReadonlyMap<string, number>,
  width: number,
  depth: number,
): Furniture[] {
  const ends = new Map<number, number>();
  let far = -Infinity;
  for (const { id, x, z, length, depth: deep } of furniture) {
    const row = rowOf.get(id);
    if (row === undefined) continue;
    ends.set(row, Math.max(ends.get(row) ?? -Infinity, x + length / 2));
    far = Math.max(far, z + deep / 2);
  }
  return furniture.map((piece) => {
    const end = ends.get(rowOf.get(piece.id) ?? -1);
    if (end === undefined) return piece;
    const x = round(piece.x + (width / 2 - before - end) / 2);
    return { ...piece, x, z: round(piece.z + (depth / 2 - before - far) / 2) };
  });
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
function openWalls(width: number, depth: number, { door, doorOffset }: Programme): Wall[] {
  const [x, z] = [width / 2, depth / 2];
  const doorEnd = doorOffset - door / 2 - doorFree;
  const doorStart = doorOffset + door / 2 + doorFree;
  return [
    { x: doorEnd, z, dx: -1, dz: 0, from: 0, to: doorEnd + x - cornerFree, turns: 2 },
    { x: -x, z, dx: 0, dz: -1, from: cornerFree, to: depth - cornerFree, turns: 1 },
    { x: -x, z: -z, dx: 1, dz: 0, from: cornerFree, to: width - cornerFree, turns: 0 },
    { x, z: -z, dx: 0, dz: 1, from: cornerFree, to: depth - cornerFree, turns: 3 },
    { x, z, dx: -1, dz: 0, from: cornerFree, to: x - doorStart, turns: 2 },
  ];
}
