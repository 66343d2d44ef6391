import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Rect } from '../../../src/museum/math/plan.ts';
import type { ViewCone } from '../../../src/museum/visibility/view-cone.ts';
import { holds } from './ray-oracle.ts';

/** A stretch of a ray over the clear floor of one cell, metres from the eye. */
export interface Stretch {
  readonly room: RoomId;
  readonly from: number;
  readonly to: number;
  readonly doors: number;
}

/** Rays nearer than this to the end of a jamb are let go: there every answer is right. Metres. */
const graze = 1e-7;

interface Ray {
  readonly x: number;
  readonly z: number;
  readonly dx: number;
  readonly dz: number;
}

/**
 * A second oracle, for very many rays: from wall to wall without steps. In a cell a ray goes on to where it leaves the
 * clear floor; it goes on from there only through an opening whose passage holds that point, out of its other end.
 *
 * @param shut openings whose leaves are shut, by row of the plan's openings
 */
export function makeExactRays(
  plan: FloorPlan,
  shut?: Uint8Array,
): (from: ViewCone, angle: number) => Stretch[] {
  const rooms = new Map(plan.rooms.map((room) => [room.id, room]));
  const openings = new Map<RoomId, { opening: Opening; isShut: boolean }[]>(
    plan.rooms.map(({ id }) => [id, []]),
  );
  plan.openings.forEach((opening, row) => {
    for (const room of opening.rooms) openings.get(room)?.push({ opening, isShut: shut?.[row] === 1 });
  });
  const otherSide = ({ rooms: [a, b] }: Opening, room: RoomId): Room => rooms.get(a === room ? b : a) as Room;

  return (cone, angle) => {
    const ray: Ray = { x: cone.x, z: cone.z, dx: -Math.sin(angle), dz: -Math.cos(angle) };
    const stretches: Stretch[] = [];
    let room = rooms.get(cone.room) as Room;
    let at = 0;
    let doors = 0;
    let cameBy: Opening | undefined;
    if (!holds(room.rect, ray.x, ray.z)) {
      // In a doorway one looks out of either end of it.
      const start = openings.get(room.id)?.find(({ opening }) => holds(opening.passage, ray.x, ray.z));
      if (!start) return [];
      const end = leaveRect(start.opening.passage, ray);
      if (end.axis !== start.opening.axis || end.isGrazing) return [];
      const [x, z] = [ray.x + ray.dx * end.at, ray.z + ray.dz * end.at];
      // Where no wall is between two cells both touch the doorway's end: it is the one the ray goes towards.
      const next = start.opening.rooms
        .map((id) => rooms.get(id) as Room)
        .find((one) => touches(one, x, z) && isAhead(one, end.axis, ray));
      if (!next || (start.isShut && isBehindLeaf(start.opening, next, cone, rooms))) return [];
      room = next;
      at = end.at;
      cameBy = start.opening;
    }
    for (;;) {
      const { at: exit, axis } = leaveRect(room.rect, ray);
      stretches.push({ room: room.id, from: at, to: Math.min(exit, cone.reach), doors });
      if (exit > cone.reach) return stretches;
      const [x, z] = [ray.x + ray.dx * exit, ray.z + ray.dz * exit];
      const way = openings
        .get(room.id)
        ?.find(({ opening }) => opening !== cameBy && opening.axis === axis && isGap(opening, x, z));
      if (!way || way.isShut) return stretches;
      const end = leaveRect(way.opening.passage, ray);
      if (end.axis !== axis || end.isGrazing || end.at > cone.reach) return stretches;
      room = otherSide(way.opening, room.id);
      at = end.at;
      cameBy = way.opening;
      doors++;
    }
  };
}

/** Where a ray leaves a rectangle it begins in or crosses, by which side, and whether close to a corner. */
function leaveRect(rect: Rect, { x, z, dx, dz }: Ray): { at: number; axis: 'x' | 'z'; isGrazing: boolean } {
  const alongX = dx === 0 ? Infinity : ((dx > 0 ? rect.maxX : rect.minX) - x) / dx;
  const alongZ = dz === 0 ? Infinity : ((dz > 0 ? rect.maxZ : rect.minZ) - z) / dz;
  return {
    at: Math.max(0, Math.min(alongX, alongZ)),
    axis: alongX < alongZ ? 'x' : 'z',
    isGrazing: Math.abs(alongX - alongZ) < graze,
  };
}

/** Whether a point on the wall of a cell lies between the jambs of an opening, and in its plane. */
function isGap({ axis, passage }: Opening, x: number, z: number): boolean {
  const isX = axis === 'x';
  const [along, across] = isX ? [x, z] : [z, x];
  const [least, most] = isX ? [passage.minX, passage.maxX] : [passage.minZ, passage.maxZ];
  const [from, to] = isX ? [passage.minZ, passage.maxZ] : [passage.minX, passage.maxX];
  return (
    across > from + graze &&
    across < to - graze &&
    (Math.abs(along - least) < 1e-5 || Math.abs(along - most) < 1e-5)
  );
}

function touches({ rect }: Room, x: number, z: number): boolean {
  return holds(rect, x, z, 1e-5);
}

/** Whether a cell lies on the side a ray goes to. */
function isAhead({ rect }: Room, axis: 'x' | 'z', { x, z, dx, dz }: Ray): boolean {
  return axis === 'x'
    ? ((rect.minX + rect.maxX) / 2 - x) * dx > 0
    : ((rect.minZ + rect.maxZ) / 2 - z) * dz > 0;
}

/**
 * In a shut doorway: whether the leaves hang between the eye and a cell. Front doors have them on the inside. Who stands
 * in the leaves is on the side of the cell he belongs to.
 */
function isBehindLeaf(
  { axis, passage, rooms: sides }: Opening,
  next: Room,
  { room, x, z }: ViewCone,
  rooms: ReadonlyMap<RoomId, Room>,
): boolean {
  const skies = sides.filter((id) => rooms.get(id)?.kind === 'outdoors');
  if (skies.length === 1) return next.kind !== 'outdoors';
  const middle = axis === 'x' ? (passage.minX + passage.maxX) / 2 : (passage.minZ + passage.maxZ) / 2;
  const eye = axis === 'x' ? x : z;
  if (Math.abs(eye - middle) < 1e-9) return next.id !== room;
  const there = axis === 'x' ? (next.rect.minX + next.rect.maxX) / 2 : (next.rect.minZ + next.rect.maxZ) / 2;
  return (there - middle) * (eye - middle) < 0;
}
