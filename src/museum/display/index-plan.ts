import type { FloorPlan, Opening, Room, RoomId } from '../floorplan/floor-plan.ts';

export interface PlanIndex {
  readonly rooms: ReadonlyMap<RoomId, Room>;
  /** Openings of each room; rooms without any are missing. */
  readonly openings: ReadonlyMap<RoomId, readonly Opening[]>;
  /** Row of each opening among the plan's. */
  readonly openingRow: ReadonlyMap<Opening, number>;
}

const known = new WeakMap<FloorPlan, PlanIndex>();

/** Look-ups of a plan; the same object for the same plan. */
export function indexPlan(plan: FloorPlan): PlanIndex {
  const earlier = known.get(plan);
  if (earlier) return earlier;
  const openings = new Map<RoomId, Opening[]>();
  for (const opening of plan.openings) {
    for (const room of opening.rooms) {
      const list = openings.get(room);
      if (list) list.push(opening);
      else openings.set(room, [opening]);
    }
  }
  const index = {
    rooms: new Map(plan.rooms.map((room) => [room.id, room])),
    openings,
    openingRow: new Map(plan.openings.map((opening, row) => [opening, row])),
  };
  known.set(plan, index);
  return index;
}
