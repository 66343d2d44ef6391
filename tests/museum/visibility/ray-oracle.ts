import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { ViewCone } from '../../../src/museum/visibility/view-cone.ts';

export const holds = (rect: Room['rect'], x: number, z: number, slack = 0): boolean =>
  x >= rect.minX - slack && x <= rect.maxX + slack && z >= rect.minZ - slack && z <= rect.maxZ + slack;

/** A place the ray passes, and the cell it belongs to; `isDoorway` between the clear floors. */
export interface Passed {
  readonly room: RoomId;
  readonly x: number;
  readonly z: number;
  readonly doors: number;
  readonly isDoorway: boolean;
}

type WalkRay = (from: ViewCone, angle: number) => Passed[];

/**
 * The oracle: a ray walked in small steps. From a point one gets on only into the same cell, through the plane of
 * an opening into its doorway, and out of a doorway through one of its two planes.
 */
export function makeRayOracle(plan: FloorPlan, step: number): WalkRay {
  const rooms = new Map(plan.rooms.map((room) => [room.id, room]));
  const openings = new Map(
    plan.rooms.map(({ id }) => [id, plan.openings.filter((opening) => opening.rooms.includes(id))]),
  );
  const find = (id: RoomId): Room => rooms.get(id) as Room;

  return (from, angle) => {
    const [dx, dz] = [-Math.sin(angle), -Math.cos(angle)];
    /** Whether the ray passes a plane of a doorway between its jambs, and goes on on the other side of it. */
    const passes = ({ axis, passage }: Opening, plane: number): boolean => {
      const far = axis === 'x' ? (plane - from.x) / dx : (plane - from.z) / dz;
      const across = axis === 'x' ? from.z + dz * far : from.x + dx * far;
      return axis === 'x'
        ? across >= passage.minZ && across <= passage.maxZ
        : across >= passage.minX && across <= passage.maxX;
    };
    const planesOf = ({ axis, passage }: Opening, room: Room): { near: number; far: number } => {
      const [least, most] = axis === 'x' ? [passage.minX, passage.maxX] : [passage.minZ, passage.maxZ];
      const { rect } = room;
      const isAbove = axis === 'x' ? rect.maxX <= least + 1e-9 : rect.maxZ <= least + 1e-9;
      return isAbove ? { near: least, far: most } : { near: most, far: least };
    };
    let room = find(from.room);
    let door = holds(room.rect, from.x, from.z)
      ? undefined
      : openings.get(room.id)?.find(({ passage }) => holds(passage, from.x, from.z));
    let startDoor = door;
    let doors = 0;
    const passed: Passed[] = [];
    for (let far = 0; far <= from.reach; far += step) {
      const x = from.x + dx * far;
      const z = from.z + dz * far;
      if (door && !holds(door.passage, x, z)) {
        const next = door.rooms.map(find).find(({ rect }) => holds(rect, x, z));
        if (!next || !passes(door, planesOf(door, next).near)) return passed;
        if (next !== room && door !== startDoor) doors++;
        room = next;
        door = undefined;
        startDoor = undefined;
      } else if (!door && !holds(room.rect, x, z)) {
        for (const opening of openings.get(room.id) ?? []) {
          const planes = planesOf(opening, room);
          if (!passes(opening, planes.near)) continue;
          if (holds(opening.passage, x, z)) {
            door = opening;
            break;
          }
          const next = opening.rooms.map(find).find((one) => one !== room && holds(one.rect, x, z));
          if (!next || !passes(opening, planes.far)) continue;
          room = next;
          doors++;
          door = undefined;
          break;
        }
        if (!door && !holds(room.rect, x, z)) return passed;
      }
      passed.push({ room: room.id, x, z, doors, isDoorway: door !== undefined });
    }
    return passed;
  };
}

/** Somewhere in the plan, and some way to look. */
export function lookAnywhere(plan: FloorPlan, random: () => number): ViewCone {
  const room = plan.rooms[Math.floor(random() * plan.rooms.length)] as Room;
  const doors = plan.openings.filter(({ rooms }) => rooms.includes(room.id));
  // Now and then in a doorway, or close to one, where mistakes are.
  const door = random() < 0.35 ? doors[Math.floor(random() * doors.length)] : undefined;
  const rect = door?.passage ?? room.rect;
  return {
    room: room.id,
    x: rect.minX + random() * (rect.maxX - rect.minX),
    z: rect.minZ + random() * (rect.maxZ - rect.minZ),
    yaw: (random() - 0.5) * 20,
    halfAngle: 0.15 + random() * 1.4,
    reach: random() < 0.2 ? 6 : 70,
  };
}
