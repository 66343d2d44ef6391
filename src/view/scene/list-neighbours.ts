import { indexPlan } from '../../museum/display/index-plan.ts';
import type { FloorPlan, RoomId } from '../../museum/floorplan/floor-plan.ts';

/** A room near another, and the openings between: 1 or 2. */
export interface Neighbour {
  readonly room: RoomId;
  readonly depth: number;
}

/** Rooms one opening away, then those two away, without the room itself. */
export function listNeighbours(plan: FloorPlan, room: RoomId): readonly Neighbour[] {
  const near = new Set<RoomId>([room]);
  const spread = (from: RoomId, depth: number): Neighbour[] => {
    const found: Neighbour[] = [];
    for (const { rooms } of indexPlan(plan).openings.get(from) ?? []) {
      for (const other of rooms) {
        if (near.has(other)) continue;
        near.add(other);
        found.push({ room: other, depth });
      }
    }
    return found;
  };
  const next = spread(room, 1);
  return [...next, ...next.flatMap((neighbour) => spread(neighbour.room, 2))];
}
