import type { FloorPlan, RoomId } from '../../museum/floorplan/floor-plan.ts';
import { createVisibleCells } from '../../museum/visibility/create-visible-cells.ts';
import type { ViewCone, VisibleCells } from '../../museum/visibility/view-cone.ts';

type Look = ReturnType<typeof createVisibleCells>;

/** What several looks see together: of two eyes, each from where it is, and all round where a head is bent. */
export class JoinedCells implements VisibleCells {
  count = 0;
  readonly #plan: FloorPlan;
  readonly #looks: Look[] = [];
  #used = 0;
  readonly #rooms: RoomId[] = [];
  readonly #depths: number[] = [];
  /** Row of each room in each look, as far as it has it. */
  readonly #rows: (number | undefined)[][] = [];
  readonly #rowOf = new Map<RoomId, number>();

  constructor(plan: FloorPlan) {
    this.#plan = plan;
  }

  /** Forgets what was seen: the looks that follow are those of a new picture. */
  begin(): void {
    this.#used = 0;
    this.count = 0;
    this.#rowOf.clear();
  }

  /** Looks once more. The cell stood in by the first look comes first. @throws for a room that is not in the plan */
  add(cone: ViewCone): void {
    const at = this.#used++;
    const look = (this.#looks[at] ??= createVisibleCells(this.#plan));
    look.look(cone);
    for (let index = 0; index < look.count; index++) {
      const room = look.roomAt(index);
      const depth = look.depthAt(index);
      let row = this.#rowOf.get(room);
      if (row === undefined) {
        row = this.count++;
        this.#rowOf.set(room, row);
        this.#rooms[row] = room;
        this.#depths[row] = depth;
        this.#rows[row] = [];
      }
      this.#depths[row] = Math.min(this.#depths[row] as number, depth);
      (this.#rows[row] as (number | undefined)[])[at] = index;
    }
  }

  roomAt(index: number): RoomId {
    return this.#rooms[this.#check(index)] as RoomId;
  }

  depthAt(index: number): number {
    return this.#depths[this.#check(index)] as number;
  }

  has(room: RoomId): boolean {
    return this.#rowOf.has(room);
  }

  isInView(index: number, minX: number, minZ: number, maxX: number, maxZ: number): boolean {
    const rows = this.#rows[this.#check(index)] as (number | undefined)[];
    return rows.some(
      (row, at) => row !== undefined && this.#looks[at]?.isInView(row, minX, minZ, maxX, maxZ),
    );
  }

  #check(index: number): number {
    if (!(index < this.count)) throw new Error(`vr: cell ${index} of ${this.count} seen`);
    return index;
  }
}
