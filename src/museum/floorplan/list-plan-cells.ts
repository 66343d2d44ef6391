import type { FloorPlan, Opening, Room, RoomId } from './floor-plan.ts';
import type { Rect } from '../math/plan.ts';

/** An opening as one of its two cells has it. World metres. */
export interface Gate {
  /** Row of the opening in the plan. */
  readonly opening: number;
  /** Cell on the other side. */
  readonly other: number;
  readonly axis: 'x' | 'z';
  /** Which way along the axis leads out of the cell. */
  readonly outwards: 1 | -1;
  readonly passage: Rect;
  /** The passage as a table of one box: least x, least z, largest x, largest z. */
  readonly bounds: Float64Array;
  /** Where along the axis the passage begins, is halved between the cells, and ends, seen from this cell. */
  readonly near: number;
  readonly middle: number;
  readonly far: number;
  /** Jambs: least and largest coordinate across the axis. */
  readonly least: number;
  readonly most: number;
}

export interface PlanCell {
  readonly index: number;
  readonly room: Room;
  readonly gates: readonly Gate[];
}

export interface PlanCells {
  /** In the order of the plan's rooms. */
  readonly cells: readonly PlanCell[];
  readonly indexOf: ReadonlyMap<RoomId, number>;
}

/**
 * The plan as cells and gates, by numbers.
 *
 * @throws when an opening names a room the plan does not have
 */
export function listPlanCells(plan: FloorPlan): PlanCells {
  const indexOf = new Map(plan.rooms.map((room, index) => [room.id, index]));
  const gates = plan.rooms.map((): Gate[] => []);
  plan.openings.forEach((opening, row) => {
    const [a, b] = opening.rooms.map((id) => {
      const index = indexOf.get(id);
      if (index === undefined) throw new Error(`floorplan: opening ${opening.id} leads to no room ${id}`);
      return index;
    }) as [number, number];
    gates[a]?.push(describeGate(opening, row, plan.rooms[a] as Room, b));
    gates[b]?.push(describeGate(opening, row, plan.rooms[b] as Room, a));
  });
  const cells = plan.rooms.map((room, index) => ({ index, room, gates: gates[index] as Gate[] }));
  return { cells, indexOf };
}

function describeGate({ axis, passage }: Opening, row: number, { rect }: Room, other: number): Gate {
  const isAlongX = axis === 'x';
  const start = isAlongX ? passage.minX : passage.minZ;
  const end = isAlongX ? passage.maxX : passage.maxZ;
  const leastSide = isAlongX ? rect.minX : rect.minZ;
  const mostSide = isAlongX ? rect.maxX : rect.maxZ;
  // The passage touches the cell with its start or with its end.
  const outwards = Math.abs(start - mostSide) <= Math.abs(end - leastSide) ? 1 : -1;
  return {
    opening: row,
    other,
    axis,
    outwards,
    passage,
    bounds: Float64Array.of(passage.minX, passage.minZ, passage.maxX, passage.maxZ),
    near: outwards === 1 ? start : end,
    middle: (start + end) / 2,
    far: outwards === 1 ? end : start,
    least: isAlongX ? passage.minZ : passage.minX,
    most: isAlongX ? passage.maxZ : passage.maxX,
  };
}
