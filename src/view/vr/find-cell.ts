import type { FloorPlan, Opening, Room, RoomId } from '../../museum/floorplan/floor-plan.ts';

/**
 * Finds the cell a head is in, near the one its body is in: that cell, a doorway of it, or the cell behind one. Null where
 * the head is in a wall.
 */
export function createCellFinder(plan: FloorPlan): (body: RoomId, x: number, z: number) => RoomId | null {
  const rooms = new Map(plan.rooms.map((room) => [room.id, room]));
  const openings = new Map<RoomId, Opening[]>();
  for (const opening of plan.openings)
    for (const room of opening.rooms) openings.set(room, [...(openings.get(room) ?? []), opening]);

  const isIn = ({ minX, maxX, minZ, maxZ }: Room['rect'], x: number, z: number): boolean =>
    x >= minX && x <= maxX && z >= minZ && z <= maxZ;

  return (body, x, z) => {
    const room = rooms.get(body);
    if (!room) return null;
    if (isIn(room.rect, x, z)) return body;
    for (const { passage, rooms: ends } of openings.get(body) ?? []) {
      if (isIn(passage, x, z)) return body;
      const beyond = ends.find((end) => end !== body);
      const next = beyond === undefined ? undefined : rooms.get(beyond);
      if (next && isIn(next.rect, x, z)) return next.id;
    }
    return null;
  };
}
