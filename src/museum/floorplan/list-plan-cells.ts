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
  /** In the order of the plan's openings; described when somebody first comes near, and kept. */
  readonly gates: readonly Gate[];
}

export interface PlanCells {
  /** In the order of the plan's rooms. */
  readonly cells: readonly PlanCell[];
  readonly indexOf: ReadonlyMap<RoomId, number>;
  /** The gates of a cell, described anew: for whoever goes through all cells once and must not have them kept. */
  readonly describeGates: (index: number) => Gate[];
}

const known = new WeakMap<FloorPlan, PlanCells>();

/**
 * The plan as cells and gates, by numbers; the same object for the same plan. A large house costs a table of numbers:
 * what is to be known of a gate is worked out where somebody walks or looks.
 *
 * @throws when an opening names a room the plan does not have
 */
export function listPlanCells(plan: FloorPlan): PlanCells {
  const earlier = known.get(plan);
  if (earlier) return earlier;
  const indexOf = new Map(plan.rooms.map((room, index) => [room.id, index]));
  const { first, rows } = sortOpenings(plan, indexOf);
  const describeGates = (index: number): Gate[] => {
    const room = plan.rooms[index] as Room;
    return Array.from(rows.subarray(first[index], first[index + 1]), (row) => {
      const opening = plan.openings[row] as Opening;
      const [a, b] = opening.rooms;
      return describeGate(opening, row, room, indexOf.get(a === room.id ? b : a) as number);
    });
  };
  const cells = plan.rooms.map((room, index) => new Cell(index, room, describeGates));
  const listed = { cells, indexOf, describeGates };
  known.set(plan, listed);
  return listed;
}

class Cell implements PlanCell {
  readonly index: number;
  readonly room: Room;
  readonly #describe: (index: number) => Gate[];
  #gates: readonly Gate[] | null = null;

  constructor(index: number, room: Room, describe: (index: number) => Gate[]) {
    this.index = index;
    this.room = room;
    this.#describe = describe;
  }

  get gates(): readonly Gate[] {
    return (this.#gates ??= this.#describe(this.index));
  }
}

/** Rows of the openings of each cell: those of cell `n` are `rows[first[n]]` … `rows[first[n + 1] − 1]`. */
function sortOpenings(
  { rooms, openings }: FloorPlan,
  indexOf: ReadonlyMap<RoomId, number>,
): { readonly first: Int32Array; readonly rows: Int32Array } {
  const first = new Int32Array(rooms.length + 1);
  for (const opening of openings) {
    for (const id of opening.rooms) {
      const index = indexOf.get(id);
      if (index === undefined) throw new Error(`floorplan: opening ${opening.id} leads to no room ${id}`);
      first[index + 1] = (first[index + 1] as number) + 1;
    }
  }
  for (let at = 1; at < first.length; at++) first[at] = (first[at] as number) + (first[at - 1] as number);
  const next = first.slice();
  const rows = new Int32Array(openings.length * 2);
  openings.forEach((opening, row) => {
    for (const id of opening.rooms) {
      const index = indexOf.get(id) as number;
      rows[next[index] as number] = row;
      next[index] = (next[index] as number) + 1;
    }
  });
  return { first, rows };
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
