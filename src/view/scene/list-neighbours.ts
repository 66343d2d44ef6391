import { indexPlan } from '../../museum/display/index-plan.ts';
import type { FloorPlan, RoomId } from '../../museum/floorplan/floor-plan.ts';

/** Rooms one opening away, then those two away, without the room itself. */
export function listNeighbours(plan: FloorPlan, room: RoomId): readonly RoomId[] {
  const near = new Set<RoomId>();
  const spread = (from: RoomId): RoomId[] => {
    const found: RoomId[] = [];
    for (const { rooms } of indexPlan(plan).openings.get(from) ?? []) {
      for (const other of rooms) {
        if (other === room || near.has(other)) continue;
        near.add(other);
        found.push(other);
      }
    }
    return found;
  };
  for (const next of spread(room)) spread(next);
  return [...near];
}
