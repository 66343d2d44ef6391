import { indexPlan } from '../../../museum/display/index-plan.ts';
import type { FloorPlan, RoomId } from '../../../museum/floorplan/floor-plan.ts';

/** What wakes with a room. */
export interface JoinedRooms {
  /** The room first. */
  readonly rooms: readonly RoomId[];
  /** They are a long passage: its light fades with the distance from the visitor. */
  readonly isPassage: boolean;
}

/** So many cells of a passage wake on either side: farther than its light reaches. */
const passageSteps = 3;

/**
 * A room, and all that is joined to it without a wall. Of a passage, which is a chain of more than two corridors
 * without a wall between, that is several cells on.
 */
export function listJoined(plan: FloorPlan, room: RoomId): JoinedRooms {
  const { openings, rooms } = indexPlan(plan);
  const next = (from: RoomId): RoomId[] =>
    (openings.get(from) ?? [])
      .filter(({ form }) => form === 'open-edge')
      .map(({ rooms: [a, b] }) => (a === from ? b : a));
  const isCorridor = (id: RoomId): boolean => rooms.get(id)?.kind === 'corridor';
  const first = [room, ...next(room)];
  if (!isCorridor(room)) return { rooms: first, isPassage: false };
  let reached = new Set([room]);
  for (let step = 0; step < passageSteps; step++)
    reached = new Set([...reached, ...[...reached].flatMap(next).filter(isCorridor)]);
  return reached.size > 2 ? { rooms: [...reached], isPassage: true } : { rooms: first, isPassage: false };
}
