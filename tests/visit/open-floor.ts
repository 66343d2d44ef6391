import type { Display } from '../../src/museum/display/display.ts';
import { planDisplay } from '../../src/museum/display/plan-display.ts';
import type { FloorPlan, Room, RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import type { Ground, RouteMeans, Standing } from '../../src/museum/navigation/ground.ts';
import type { VisitedMuseum } from '../../src/visit/visited-museum.ts';
import {
  makeCatalogue,
  makeGift,
  makePlan,
  makeTheme,
  passage,
  showroom,
} from '../museum/display/small-museum.ts';

const wall = 0.3;

const roomId = (text: string): RoomId => text as RoomId;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const standIn = (room: Room, x: number, z: number): Standing => ({
  room: room.id,
  x: clamp(x, room.rect.minX + wall, room.rect.maxX - wall),
  y: room.floorY,
  z: clamp(z, room.rect.minZ + wall, room.rect.maxZ - wall),
});
const point = (standing: Readonly<Standing>, means: RouteMeans) => ({ ...standing, means });

/**
 * A ground without furniture, for a plan of rooms in a row along x: one walks between the outer walls, and
 * doors are as wide as the rooms. Rooms on other storeys are reached by lift only.
 */
export function makeOpenFloor(plan: FloorPlan): Ground {
  const find = (id: RoomId): Room => {
    const room = plan.rooms.find((one) => one.id === id);
    if (!room) throw new Error(`test: no room ${id}`);
    return room;
  };
  const onLevel = (y: number): Room[] => plan.rooms.filter((room) => room.floorY === y);
  return {
    move: (from, dx, dz, target) => {
      const rooms = onLevel(from.y);
      const x = clamp(
        from.x + dx,
        Math.min(...rooms.map(({ rect }) => rect.minX)) + wall,
        Math.max(...rooms.map(({ rect }) => rect.maxX)) - wall,
      );
      const z = clamp(from.z + dz, -3.5, 3.5);
      target.room = rooms.find(({ rect }) => x <= rect.maxX + wall / 2)?.id ?? from.room;
      target.x = x;
      target.y = from.y;
      target.z = z;
    },
    canStand: () => true,
    findStanding: (room, x, z) => standIn(find(room), x, z),
    findRoute: (from, to) => {
      if (from.y === to.y) {
        return {
          points: [point(from, 'walk'), point(to, 'walk')],
          length: Math.hypot(to.x - from.x, to.z - from.z),
        };
      }
      const lift = plan.lifts[0];
      const [below, above] = (lift?.stops ?? []).map(find);
      if (!below || !above) return undefined;
      const [near, far] = below.floorY === from.y ? [below, above] : [above, below];
      const [inNear, inFar] = [near, far].map((room) => standIn(room, room.rect.minX + 1, 0));
      if (!inNear || !inFar) return undefined;
      return {
        points: [point(from, 'walk'), point(inNear, 'walk'), point(inFar, 'lift'), point(to, 'walk')],
        length: Math.hypot(inNear.x - from.x, inNear.z - from.z) + Math.hypot(to.x - inFar.x, to.z - inFar.z),
      };
    },
    arrivalOf: (room) => {
      const { rect } = find(room);
      return { ...standIn(find(room), (rect.minX + rect.maxX) / 2, (rect.minZ + rect.maxZ) / 2), yaw: 0 };
    },
  };
}

/** Three rooms in a row, a lift at their end, and one room above. */
export function makeHouse(): FloorPlan {
  const row = makePlan([
    { id: 'main-1-1', template: showroom, theme: makeTheme() },
    { id: 'main-1-2', template: showroom, theme: makeTheme() },
    { id: 'main-1-3', template: passage, theme: null },
    { id: 'lift-1', template: passage, theme: null },
    { id: 'lift-2', template: passage, theme: null },
    { id: 'main-2-1', template: showroom, theme: makeTheme() },
  ]);
  const rooms = row.rooms.map((room): Room => {
    const isAbove = room.id === 'lift-2' || room.id === 'main-2-1';
    const below = row.rooms.find((one) => one.id === 'lift-1');
    return {
      ...room,
      kind: room.id.startsWith('lift') ? 'lift' : 'room',
      floorY: isAbove ? 6 : 0,
      storey: isAbove ? 2 : 1,
      rect: room.id === 'lift-2' && below ? below.rect : room.rect,
    };
  });
  return {
    ...row,
    rooms,
    lifts: [{ id: 'lift', name: 'Lift', stops: [roomId('lift-1'), roomId('lift-2')] }],
    entrance: roomId('main-1-2'),
    arrival: roomId('main-1-1'),
  };
}

/** The house with three gifts, one of which had another id before; 200 things in all. */
export function makeMuseum(): VisitedMuseum & { readonly display: Display } {
  const plan = makeHouse();
  const gifts = [makeGift(1), makeGift(2, { aliases: ['old-name'] }), makeGift(3)];
  const display = planDisplay({ plan, catalogue: makeCatalogue(gifts, 200) });
  return { plan, display, ground: makeOpenFloor(plan) };
}
