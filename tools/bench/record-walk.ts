import type { FloorPlan, RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import type { Ground, Route, Standing } from '../../src/museum/navigation/ground.ts';

/** One step of the recorded walk: feet in world metres, yaw in radians (0 looks along −z, more is more to the left). */
export interface WalkPose {
  readonly room: RoomId;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
}

/** A storey's share of the walk: from its first room past its middle one to its last. */
export interface WalkLeg {
  readonly house: string;
  readonly storey: number;
  /** Rows of its poses in the walk: `first` … `end − 1`. */
  readonly first: number;
  readonly end: number;
}

export interface RecordedWalk {
  readonly poses: readonly WalkPose[];
  readonly legs: readonly WalkLeg[];
}

/** Rooms of a storey that its leg of the walk leads to: evenly spread, the first and the last among them. */
const roomsPerStorey = 4;

/**
 * The walk that everything is measured on: on every storey from its first room along the shortest ways to its last,
 * into the rooms between. It is found anew from the plan, so it is the same for the same museum and fits any other.
 * Between storeys one is set down.
 *
 * @param stride metres between two poses
 * @throws when a storey's rooms cannot be reached from each other on foot or by lift
 */
export function recordWalk(
  { plan, ground }: { readonly plan: FloorPlan; readonly ground: Ground },
  stride: number,
): RecordedWalk {
  const roomsById = new Map(plan.rooms.map((room) => [room.id, room]));
  const poses: WalkPose[] = [];
  const legs: WalkLeg[] = [];
  for (const { house, storey, rooms } of plan.storeys) {
    const entered = rooms.filter((id) => roomsById.get(id)?.kind === 'room');
    const stops = spread(entered, roomsPerStorey).map((id) => ground.arrivalOf(id));
    const start = stops[0];
    if (!start) continue;
    const first = poses.length;
    poses.push({ room: start.room, x: start.x, y: start.y, z: start.z, yaw: start.yaw });
    for (const [at, stop] of stops.entries()) {
      const from = stops[at - 1];
      if (!from) continue;
      const route = ground.findRoute(from, stop);
      if (!route) throw new Error(`bench: there is no way from ${from.room} to ${stop.room}`);
      followOnFoot(ground, route, stride, poses);
    }
    legs.push({ house, storey, first, end: poses.length });
  }
  return { poses, legs };
}

/** So many of a list, evenly spread, the first and the last among them; all when there are no more. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, at) => list[Math.round((at * (list.length - 1)) / (count - 1))] as T,
  );
}

/** Walks a route as a body does, so that each pose lies where one can stand and in the cell it says. */
function followOnFoot(ground: Ground, { points }: Route, stride: number, poses: WalkPose[]): void {
  const at: Standing = { ...(points[0] as Standing) };
  for (const point of points.slice(1)) {
    if (point.means === 'lift') {
      Object.assign(at, { room: point.room, x: point.x, y: point.y, z: point.z });
      continue;
    }
    const dx = point.x - at.x;
    const dz = point.z - at.z;
    const length = Math.hypot(dx, dz);
    const steps = Math.max(1, Math.round(length / stride));
    const yaw = Math.atan2(-dx, -dz);
    for (let step = 0; step < steps; step++) {
      ground.move(at, (point.x - at.x) / (steps - step), (point.z - at.z) / (steps - step), at);
      poses.push({ room: at.room, x: at.x, y: at.y, z: at.z, yaw });
    }
  }
}
