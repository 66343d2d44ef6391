import { buildCatalogue, type WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import type { GiftEntry, GiftId } from '../../../src/museum/catalogue/gift-entry.ts';
import type { RoomTheme } from '../../../src/museum/floorplan/building-programme.ts';
import { openTheme } from '../../../src/museum/floorplan/open-theme.ts';
import type {
  FloorPlan,
  Opening,
  OpeningId,
  Room,
  RoomId,
} from '../../../src/museum/floorplan/floor-plan.ts';
import type { Furniture, RoomTemplate, TemplateId } from '../../../src/museum/floorplan/room-template.ts';
import type { QuarterTurns } from '../../../src/museum/math/plan.ts';

/** A museum small enough to think through: rooms in a row, joined by doors, the last with a slope behind it. */

const wallThickness = 0.3;

export function makeFurniture(over: Partial<Furniture> & Pick<Furniture, 'id' | 'form'>): Furniture {
  return {
    x: 0,
    z: 0,
    turns: 0,
    length: 3,
    depth: 0.6,
    height: 2.4,
    deck: 0.5,
    shelves: 4,
    bays: [],
    ...over,
  };
}

function makeTemplate(
  id: string,
  furniture: readonly Furniture[],
  size: readonly [number, number, number],
): RoomTemplate {
  return {
    id: id as TemplateId,
    finish: 'showroom',
    roomType: 5,
    title: id,
    width: size[0],
    depth: size[1],
    height: size[2],
    storeys: 1,
    doorSlots: [],
    furniture,
    grade: 'reconstructed',
    gradeReason: 'test',
    gradeSources: [],
  };
}

export const showroom = makeTemplate(
  'showroom',
  [
    makeFurniture({ id: 'north', form: 'wall-case', z: -3.65, length: 6, bays: [1.2] }),
    makeFurniture({ id: 'west', form: 'flush-case', x: -4.7, turns: 1, length: 4, shelves: 5 }),
    makeFurniture({
      id: 'island',
      form: 'island-case',
      x: 0.5,
      length: 2,
      depth: 1.2,
      height: 2,
      bays: [0.8],
    }),
    makeFurniture({
      id: 'table',
      form: 'table-case',
      x: -2.5,
      z: 2,
      length: 1.5,
      depth: 0.8,
      deck: 0.85,
      height: 1.1,
      shelves: 1,
    }),
    makeFurniture({
      id: 'plinth',
      form: 'plinth',
      x: 3,
      z: 2,
      length: 0.7,
      depth: 0.7,
      deck: 0.95,
      height: 1.8,
      shelves: 1,
    }),
    makeFurniture({
      id: 'picture',
      form: 'picture',
      x: 5,
      z: 0,
      turns: 3,
      length: 1.4,
      depth: 0.05,
      height: 1.1,
      deck: 1.1,
      shelves: 1,
    }),
  ],
  [10, 8, 5],
);

export const hall = makeTemplate(
  'hall',
  [
    makeFurniture({
      id: 'step',
      form: 'low-plinth',
      x: -2,
      z: -1,
      length: 2,
      depth: 1.6,
      deck: 0.2,
      height: 0.2,
      shelves: 1,
    }),
    makeFurniture({
      id: 'floor',
      form: 'floor',
      x: 2,
      z: -1,
      turns: 1,
      length: 5,
      depth: 2.4,
      deck: 0,
      height: 0.9,
      shelves: 1,
    }),
    makeFurniture({ id: 'case', form: 'wall-case', z: 3.65, turns: 2, length: 4, depth: 0.5 }),
  ],
  [10, 8, 5],
);

export const passage = makeTemplate(
  'passage',
  [1, 2, 3].map((n) =>
    makeFurniture({
      id: `p${n}`,
      form: 'picture',
      x: 4,
      z: n - 2,
      turns: 3,
      length: 0.9,
      depth: 0.05,
      height: 0.7,
      deck: 1.3,
      shelves: 1,
    }),
  ),
  [8, 4, 4],
);

export function makeTheme(over: Partial<RoomTheme> = {}): RoomTheme {
  return { ...openTheme, ...over };
}

export interface RoomOrder {
  readonly id: string;
  readonly template: RoomTemplate;
  readonly turns?: QuarterTurns;
  readonly theme: RoomTheme | null;
}

/** Rooms side by side along +x, each joined to the next by a door in the middle of the wall between them. */
export function makePlan(orders: readonly RoomOrder[]): FloorPlan {
  const rooms: Room[] = [];
  const openings: Opening[] = [];
  let x = 0;
  for (const order of orders) {
    const turns = order.turns ?? 0;
    const { width, depth, height } = order.template;
    const [alongX, alongZ] = turns % 2 === 0 ? [width, depth] : [depth, width];
    const room: Room = {
      id: order.id as RoomId,
      kind: 'room',
      door: rooms.length + 1,
      name: { en: order.id },
      house: 'main',
      storey: 1,
      rect: { minX: x, maxX: x + alongX, minZ: -alongZ / 2, maxZ: alongZ / 2 },
      floorY: 0,
      slope: null,
      height,
      template: order.template.id,
      turns,
      theme: order.theme,
      grade: 'reconstructed',
      gradeReason: 'test',
      gradeSources: [],
      notice: null,
    };
    const before = rooms.at(-1);
    if (before) {
      openings.push({
        id: `door-${rooms.length}` as OpeningId,
        form: 'door',
        rooms: [before.id, room.id],
        axis: 'x',
        passage: { minX: before.rect.maxX, maxX: room.rect.minX, minZ: -1, maxZ: 0.4 },
        floorY: 0,
        height: 2.4,
        grade: 'reconstructed',
      });
    }
    rooms.push(room);
    x += alongX + wallThickness;
  }
  const first = (rooms[0] as Room).id;
  return {
    rooms,
    openings,
    lifts: [],
    storeys: [{ house: 'main', storey: 1, floorY: 0, rooms: rooms.map((room) => room.id) }],
    templates: [...new Set(orders.map((order) => order.template))],
    entrance: first,
    arrival: first,
  };
}

export function makeGift(accession: number, over: Partial<GiftEntry> = {}): GiftEntry {
  return {
    id: `gift-${accession}` as GiftId,
    aliases: [],
    accession,
    title: { en: `Gift ${accession}` },
    giver: null,
    giverKind: 'unknown',
    rank: null,
    country: null,
    countryLabel: null,
    region: null,
    recipient: null,
    recipientPresumed: null,
    direction: 'received',
    date: null,
    years: null,
    whereabouts: 'reported',
    isLivingAnimal: false,
    family: 'vase',
    hasOwnModel: false,
    size: [0.2, 0.3, 0.2],
    modelGrade: 'artists-impression',
    surfaces: [],
    ...over,
  };
}

export function makeCatalogue(gifts: readonly GiftEntry[], total: number): WholeCatalogue {
  const claim = {
    id: 'claim',
    date: null,
    gifts: total,
    countries: null,
    rooms: null,
    counts: 'all' as const,
    note: '',
    sources: [],
  };
  return buildCatalogue(gifts, [claim], 'claim');
}

/** Two countries, the rest, a hall for large things, and a passage beside the claimed total. */
export const smallPlan = makePlan([
  { id: 'main-1-1', template: showroom, theme: makeTheme({ countries: ['CN'] }) },
  { id: 'main-1-2', template: showroom, turns: 1, theme: makeTheme({ countries: ['CN'] }) },
  { id: 'main-1-3', template: showroom, turns: 2, theme: makeTheme() },
  { id: 'main-1-4', template: hall, turns: 3, theme: makeTheme() },
  { id: 'main-1-5', template: passage, theme: makeTheme({ outsideTotal: true }) },
  { id: 'main-1-6', template: passage, theme: null },
]);
