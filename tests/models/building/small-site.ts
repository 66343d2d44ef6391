import type {
  FloorPlan,
  Opening,
  OpeningId,
  Room,
  RoomId,
} from '../../../src/museum/floorplan/floor-plan.ts';
import type { Rect } from '../../../src/museum/math/plan.ts';
import { finishes, templateOf } from './every-finish.ts';

/** Two houses that face each other over a valley: porch, twelve steps, court, path. */
export function makeSmallSite(): FloorPlan {
  const room = (id: string, rect: Rect, over: Partial<Room>): Room => ({
    id: id as RoomId,
    kind: 'outdoors',
    door: null,
    name: { en: id },
    house: 'main',
    storey: 1,
    rect,
    floorY: 0,
    slope: null,
    height: 0,
    template: templateOf('outdoors').id,
    turns: 0,
    theme: null,
    grade: 'reconstructed',
    gradeReason: 'test',
    gradeSources: [],
    notice: null,
    ...over,
  });
  const rect = (minX: number, minZ: number, maxX: number, maxZ: number): Rect => ({ minX, minZ, maxX, maxZ });
  const hall = { kind: 'room', height: 9, template: templateOf('entrance').id, door: 1 } as const;
  const rooms = [
    room('main-1-1', rect(-12, -16.6, 12, -0.6), hall),
    room('main-porch', rect(-8, 0, 8, 6.8), {}),
    room('main-steps', rect(-6.2, 6.8, 6.2, 11.12), {
      kind: 'flight',
      floorY: -1.92,
      slope: { axis: 'z', direction: -1, rise: 1.92, steps: 12 },
    }),
    room('main-ramp', rect(6.7, 6.8, 8.5, 22), {
      kind: 'flight',
      floorY: -1.92,
      slope: { axis: 'z', direction: -1, rise: 1.92, steps: 0 },
    }),
    room('main-court', rect(-30, 11.12, 6.7, 51.12), { floorY: -1.92 }),
    room('main-court-2', rect(6.7, 22, 30, 51.12), { floorY: -1.92 }),
    room('path', rect(-3, 51.12, 3, 180), { floorY: -1.92 }),
    room('second-court', rect(-20, 180, 20, 200), { house: 'second', floorY: -1.92 }),
    room('second-1-1', rect(-8, 200.6, 8, 212), { ...hall, house: 'second', floorY: -1.92 }),
  ];
  const opening = (id: string, a: string, b: string, passage: Rect, over: Partial<Opening>): Opening => ({
    id: id as OpeningId,
    form: 'open-edge',
    rooms: [a as RoomId, b as RoomId],
    axis: 'z',
    passage,
    floorY: -1.92,
    height: 8,
    grade: 'reconstructed',
    ...over,
  });
  return {
    rooms,
    openings: [
      opening('door', 'main-porch', 'main-1-1', rect(-2.5, -0.6, 2.5, 0), {
        form: 'bronze-door',
        floorY: 0,
        height: 5.4,
      }),
      opening('steps-top', 'main-porch', 'main-steps', rect(-6.2, 6.8, 6.2, 6.8), { floorY: 0 }),
      opening('steps-foot', 'main-steps', 'main-court', rect(-6.2, 11.12, 6.2, 11.12), {}),
      opening('door-2', 'second-court', 'second-1-1', rect(-2, 200, 2, 200.6), {
        form: 'bronze-door',
        height: 5,
      }),
    ],
    lifts: [],
    storeys: [],
    templates: finishes.map(templateOf),
    entrance: 'main-1-1' as RoomId,
    arrival: 'main-court' as RoomId,
  };
}
