import type {
  CellKind,
  FloorPlan,
  Opening,
  OpeningId,
  Room,
  RoomId,
} from '../../../src/museum/floorplan/floor-plan.ts';
import type {
  Furniture,
  RoomFinish,
  RoomTemplate,
  TemplateId,
} from '../../../src/museum/floorplan/room-template.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import type { Display } from '../../../src/museum/display/display.ts';
import { makeCatalogue, makeFurniture, makeGift, makeTheme } from '../../museum/display/small-museum.ts';

/** A house with one room of each finish, in a row along +x, furnished as such rooms are. */

interface Sketch {
  readonly size: readonly [number, number, number];
  readonly kind?: CellKind;
  readonly furniture?: readonly Furniture[];
}

function wallCases(width: number, depth: number, form: 'wall-case' | 'flush-case', shelves = 4): Furniture[] {
  const deck = 0.45;
  return [
    makeFurniture({ id: 'north', form, z: -depth / 2 + 0.32, length: width - 3, bays: [1.2], deck, shelves }),
    makeFurniture({ id: 'east', form, x: width / 2 - 0.32, z: -1, turns: 3, length: 2, deck, shelves }),
    makeFurniture({ id: 'west', form, x: -width / 2 + 0.32, z: -1, turns: 1, length: 2, deck, shelves }),
  ];
}

function plinths(...at: readonly (readonly [number, number])[]): Furniture[] {
  return at.map(([x, z], index) =>
    makeFurniture({
      id: `plinth-${index}`,
      form: 'plinth',
      x,
      z,
      length: 0.8,
      depth: 0.8,
      deck: 0.95,
      height: 1.75,
      shelves: 1,
    }),
  );
}

const island = makeFurniture({
  id: 'island',
  form: 'island-case',
  x: 1.5,
  z: 0.5,
  length: 2,
  depth: 1.2,
  height: 2,
});
const table = makeFurniture({
  id: 'table',
  form: 'table-case',
  x: -2,
  z: 0.5,
  length: 2,
  depth: 0.8,
  deck: 0.85,
  height: 1.15,
  shelves: 1,
});
const picture = (x: number): Furniture =>
  makeFurniture({
    id: `picture-${x}`,
    form: 'picture',
    x,
    z: -3,
    length: 1.4,
    depth: 0.05,
    height: 1.1,
    deck: 1.2,
    shelves: 1,
  });
const place = (id: string, x: number, z: number, length: number, depth: number): Furniture =>
  makeFurniture({ id, form: 'floor', x, z, length, depth, deck: 0, height: 2, shelves: 1 });
const step = (id: string, x: number, z: number, length: number, depth: number): Furniture =>
  makeFurniture({ id, form: 'low-plinth', x, z, length, depth, deck: 0.2, height: 0.2, shelves: 1 });

const sketches: Readonly<Record<RoomFinish, Sketch>> = {
  entrance: { size: [24, 16, 9] },
  'map-hall': { size: [18, 14, 9] },
  'statue-hall': { size: [28, 22, 9] },
  'summary-hall': {
    size: [30, 18, 7],
    furniture: [...wallCases(30, 18, 'wall-case'), ...plinths([-6, 0], [-2, 3], [6, 2]), island],
  },
  showroom: {
    size: [10, 8, 5],
    furniture: [...wallCases(10, 8, 'wall-case'), ...plinths([0, 1]), { ...table, z: 2 }],
  },
  'large-showroom': {
    size: [24, 13, 6],
    furniture: [
      ...wallCases(24, 13, 'wall-case'),
      island,
      table,
      place('floor', 7, 2, 3, 2),
      ...plinths([-6, 1]),
    ],
  },
  'dense-gallery': {
    size: [6, 20, 5],
    furniture: [
      makeFurniture({
        id: 'west',
        form: 'wall-case',
        x: -2.7,
        z: -2,
        turns: 1,
        length: 14,
        shelves: 5,
        height: 2.6,
        deck: 0.4,
      }),
      makeFurniture({
        id: 'east',
        form: 'wall-case',
        x: 2.7,
        z: -2,
        turns: 3,
        length: 14,
        shelves: 5,
        height: 2.6,
        deck: 0.4,
      }),
    ],
  },
  'rail-hall': {
    size: [40, 14, 8],
    furniture: [place('north', 0, -3, 24, 3.4), place('south', 0, 3, 24, 3.4)],
  },
  'car-hall': {
    size: [24, 14, 5],
    furniture: [step('a', -7, -2, 6, 3), step('b', 0, -2, 6, 3), step('c', 7, -2, 6, 3)],
  },
  'aircraft-hall': { size: [38, 28, 10], furniture: [place('plane', 0, 0, 33, 23)] },
  corridor: { size: [12, 6, 4.8], kind: 'corridor', furniture: [picture(-3), picture(3)] },
  tunnel: { size: [12, 6, 7.5], kind: 'corridor' },
  stair: { size: [4, 8, 5.4], kind: 'flight' },
  lift: { size: [2.4, 2.4, 2.6], kind: 'lift' },
  'wax-hall': { size: [16, 14, 7] },
  balcony: { size: [30, 6, 4.4], kind: 'balcony' },
  'tea-room': { size: [12, 8, 4] },
  'bare-granite': { size: [12, 6, 7.5], kind: 'corridor' },
  'modern-gallery': {
    size: [22, 12, 6],
    furniture: [...wallCases(22, 12, 'flush-case'), ...plinths([-3, 1], [3, 1]), { ...table, x: 0, z: 3 }],
  },
  'own-hall': {
    size: [12, 12, 4.6],
    furniture: [...wallCases(12, 12, 'flush-case'), ...plinths([-3, 1], [3, 1])],
  },
  'empty-room': { size: [17, 10, 5], furniture: [step('a', -4, 0, 3, 2), ...plinths([1, 1], [4, -1])] },
  shop: { size: [10, 8, 4], furniture: [table] },
  outdoors: { size: [40, 20, 0], kind: 'outdoors' },
};

export const finishes = Object.keys(sketches) as RoomFinish[];

const templates: RoomTemplate[] = finishes.map((finish) => ({
  id: finish as string as TemplateId,
  finish,
  roomType: 0,
  title: finish,
  width: sketches[finish].size[0],
  depth: sketches[finish].size[1],
  height: sketches[finish].size[2],
  storeys: 1,
  doorSlots: [],
  furniture: sketches[finish].furniture ?? [],
  grade: 'reconstructed',
  gradeReason: 'test',
  gradeSources: [],
}));

export function templateOf(finish: RoomFinish): RoomTemplate {
  return templates[finishes.indexOf(finish)] as RoomTemplate;
}

export function makeEveryFinish(): { plan: FloorPlan; display: Display } {
  const rooms: Room[] = [];
  const openings: Opening[] = [];
  let x = 100;
  templates.forEach((template, index) => {
    const { width, depth, height, finish } = template;
    const before = rooms.at(-1);
    const room: Room = {
      id: `main-1-${index + 1}` as RoomId,
      kind: sketches[finish].kind ?? 'room',
      door: index + 1,
      name: { en: finish },
      house: 'main',
      storey: 1,
      rect: { minX: x, maxX: x + width, minZ: -depth, maxZ: 0 },
      floorY: 2,
      slope: finish === 'stair' ? { axis: 'z', direction: -1, rise: 2.7, steps: 16 } : null,
      height,
      template: template.id,
      turns: 0,
      theme: template.furniture.length > 0 ? makeTheme() : null,
      grade: 'reconstructed',
      gradeReason: 'test',
      gradeSources: [],
      notice: null,
    };
    // A door in each side wall would meet the cases: the doors stand near the front.
    if (
      before &&
      finish !== 'lift' &&
      before.template !== ('lift' as string) &&
      finish !== 'stair' &&
      before.template !== ('stair' as string)
    ) {
      openings.push({
        id: `door-${index}` as OpeningId,
        form: finish === 'entrance' ? 'bronze-door' : 'door',
        rooms: [before.id, room.id],
        axis: 'x',
        passage: { minX: before.rect.maxX, maxX: room.rect.minX, minZ: -2.6, maxZ: -1 },
        floorY: 2,
        height: 2.4,
        grade: 'reconstructed',
      });
    }
    rooms.push(room);
    x += width + 0.4;
  });
  const first = (rooms[0] as Room).id;
  const plan: FloorPlan = {
    rooms,
    openings,
    lifts: [],
    storeys: [{ house: 'main', storey: 1, floorY: 2, rooms: rooms.map(({ id }) => id) }],
    templates,
    entrance: first,
    arrival: first,
  };
  const gifts = Array.from({ length: 40 }, (_, index) =>
    makeGift(index, { rank: (['head-of-state', 'official', 'private', null] as const)[index % 4] ?? null }),
  );
  return { plan, display: planDisplay({ plan, catalogue: makeCatalogue(gifts, 1500) }) };
}
