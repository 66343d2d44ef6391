import type {
  FloorPlan,
  Opening,
  OpeningId,
  Room,
  RoomId,
} from '../../../src/museum/floorplan/floor-plan.ts';
import { hall, makeTheme, passage, showroom } from './small-museum.ts';

/**
 * Two storeys' worth of difficulty: a showroom, a door along z into a flight that rises towards −z, an open edge
 * to a raised hall, and the open air in front.
 */
export function makeStairwell(): FloorPlan {
  const room = (id: string, over: Partial<Room>): Room => ({
    id: id as RoomId,
    kind: 'room',
    door: 1,
    name: { en: id },
    house: 'main',
    storey: 1,
    rect: { minX: -5, maxX: 5, minZ: 0, maxZ: 8 },
    floorY: 0,
    slope: null,
    height: 5,
    template: showroom.id,
    turns: 0,
    theme: makeTheme(),
    grade: 'reconstructed',
    gradeReason: 'test',
    gradeSources: [],
    notice: null,
    ...over,
  });
  const opening = (id: string, a: string, b: string, over: Partial<Opening>): Opening => ({
    id: id as OpeningId,
    form: 'door',
    rooms: [a as RoomId, b as RoomId],
    axis: 'z',
    passage: { minX: 2.2, maxX: 4.4, minZ: -0.4, maxZ: 0 },
    floorY: 0,
    height: 2.5,
    grade: 'reconstructed',
    ...over,
  });
  const rooms = [
    room('low', {}),
    room('flight', {
      kind: 'flight',
      rect: { minX: 2, maxX: 5, minZ: -6.4, maxZ: -0.4 },
      slope: { axis: 'z', direction: -1, rise: 3, steps: 18 },
      height: 4,
      theme: null,
      template: passage.id,
    }),
    room('high', {
      template: hall.id,
      rect: { minX: -4, maxX: 6, minZ: -14.4, maxZ: -6.4 },
      floorY: 3,
      turns: 2,
    }),
    room('yard', {
      kind: 'outdoors',
      rect: { minX: -10, maxX: 10, minZ: 8.5, maxZ: 20 },
      height: 0,
      theme: null,
      template: passage.id,
    }),
  ];
  return {
    rooms,
    openings: [
      opening('up', 'low', 'flight', {}),
      opening('edge', 'flight', 'high', {
        form: 'open-edge',
        passage: { minX: 2, maxX: 5, minZ: -6.4, maxZ: -6.4 },
        floorY: 3,
        height: 3.5,
      }),
      opening('gate', 'yard', 'low', {
        form: 'bronze-door',
        passage: { minX: -1.5, maxX: 1.5, minZ: 8, maxZ: 8.5 },
        height: 4,
      }),
    ],
    lifts: [],
    storeys: [{ house: 'main', storey: 1, floorY: 0, rooms: rooms.map((one) => one.id) }],
    templates: [showroom, hall, passage],
    entrance: 'low' as RoomId,
    arrival: 'yard' as RoomId,
  };
}
