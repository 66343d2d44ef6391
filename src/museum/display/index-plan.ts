import { listPlanCells } from '../floorplan/list-plan-cells.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../floorplan/floor-plan.ts';

export interface PlanIndex {
  readonly rooms: Pick<ReadonlyMap<RoomId, Room>, 'get'>;
  /** Openings of each room, the same list each time; undefined for rooms without any. */
  readonly openings: Pick<ReadonlyMap<RoomId, readonly Opening[]>, 'get'>;
  /** Row among the plan's of an opening that `openings` has given. */
  readonly openingRow: Pick<ReadonlyMap<Opening, number>, 'get'>;
}

const known = new WeakMap<FloorPlan, PlanIndex>();

/** Look-ups of a plan; the same object for the same plan. Lists are made for rooms that somebody comes near. */
export function indexPlan(plan: FloorPlan): PlanIndex {
  const earlier = known.get(plan);
  if (earlier) return earlier;
  const { cells, indexOf } = listPlanCells(plan);
  const openings = new Map<RoomId, readonly Opening[]>();
  const openingRow = new Map<Opening, number>();
  const list = (id: RoomId): readonly Opening[] | undefined => {
    const gates = cells[indexOf.get(id) ?? -1]?.gates ?? [];
    if (gates.length === 0) return undefined;
    const found = gates.map((gate) => {
      const opening = plan.openings[gate.opening] as Opening;
      openingRow.set(opening, gate.opening);
      return opening;
    });
    openings.set(id, found);
    return found;
  };
  const index: PlanIndex = {
    rooms: { get: (id) => plan.rooms[indexOf.get(id) ?? -1] },
    openings: { get: (id) => openings.get(id) ?? list(id) },
    openingRow,
  };
  known.set(plan, index);
  return index;
}
