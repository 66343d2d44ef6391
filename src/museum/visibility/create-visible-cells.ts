import type { FloorPlan, RoomId } from '../floorplan/floor-plan.ts';
import { listPlanCells, type Gate, type PlanCell, type PlanCells } from '../floorplan/list-plan-cells.ts';
import { isInsideRect } from '../math/plan.ts';
import type { ViewCone, VisibleCells } from './view-cone.ts';
import { meetsWedge, narrowWedge, type Wedge } from './wedge.ts';

/** Looks into as many cells as this need no more memory; beyond, the tables grow once. */
const usualLooks = 256;

/**
 * Sees through a plan. The wedge between the edges of the picture is narrowed by every opening it passes, so what
 * it meets in the end is what can be seen.
 *
 * @throws from `look` for a room that is not in the plan, and when openings name such rooms
 */
export function createVisibleCells(plan: FloorPlan): VisibleCells & { look(cone: ViewCone): void } {
  return new PortalView(listPlanCells(plan));
}

class PortalView implements VisibleCells {
  count = 0;
  readonly #cells: readonly PlanCell[];
  readonly #indexOf: ReadonlyMap<RoomId, number>;
  /** Cells seen, nearer ones first, and the openings between. */
  readonly #seen: Int32Array;
  readonly #depth: Int32Array;
  /** Row of each cell among those seen, −1 if it is not; and its first look, −1 if only a doorway of it is seen. */
  readonly #row: Int32Array;
  readonly #firstLook: Int32Array;
  /** Looks into cells in the order they were found: it is the queue of the search too. */
  readonly #looks: Look[] = Array.from({ length: usualLooks }, createLook);
  #lookCount = 0;
  #x = 0;
  #z = 0;
  #reach = 0;
  #shut: Uint8Array | undefined;
  readonly #wedge: Wedge = { leftX: 0, leftZ: 0, rightX: 0, rightZ: 0 };

  constructor({ cells, indexOf }: PlanCells) {
    this.#cells = cells;
    this.#indexOf = indexOf;
    this.#seen = new Int32Array(cells.length);
    this.#depth = new Int32Array(cells.length);
    this.#row = new Int32Array(cells.length).fill(-1);
    this.#firstLook = new Int32Array(cells.length);
  }

  roomAt(index: number): RoomId {
    return this.#cellAt(index).room.id;
  }

  depthAt(index: number): number {
    this.#cellAt(index);
    return this.#depth[index] as number;
  }

  has(room: RoomId): boolean {
    const cell = this.#indexOf.get(room);
    return cell !== undefined && (this.#row[cell] as number) >= 0;
  }

  isInView(index: number, minX: number, minZ: number, maxX: number, maxZ: number): boolean {
    const left = minX - this.#x;
    const right = maxX - this.#x;
    const top = minZ - this.#z;
    const bottom = maxZ - this.#z;
    const dx = Math.max(left, 0, -right);
    const dz = Math.max(top, 0, -bottom);
    if (dx * dx + dz * dz > this.#reach * this.#reach) return false;
    for (let at = this.#firstLook[this.#cellAt(index).index] as number; at >= 0;) {
      const look = this.#looks[at] as Look;
      if (meetsWedge(look, left, top, right, bottom)) return true;
      at = look.nextInCell;
    }
    return false;
  }

  look({ room, x, z, yaw, halfAngle, reach, shut }: ViewCone): void {
    const start = this.#indexOf.get(room);
    if (start === undefined) throw new Error(`visibility: the plan has no room ${room}`);
    for (let row = 0; row < this.count; row++) this.#row[this.#seen[row] as number] = -1;
    this.count = 0;
    this.#lookCount = 0;
    this.#x = x;
    this.#z = z;
    this.#reach = reach;
    this.#shut = shut;

    // Ahead is (−sin yaw, −cos yaw), and more yaw is more to the left.
    const wedge = this.#wedge;
    wedge.leftX = -Math.sin(yaw + halfAngle);
    wedge.leftZ = -Math.cos(yaw + halfAngle);
    wedge.rightX = -Math.sin(yaw - halfAngle);
    wedge.rightZ = -Math.cos(yaw - halfAngle);

    this.#see(start, 0);
    const doorway = this.#findDoorway(start);
    if (doorway) {
      this.#lookOutOf(doorway, start);
    } else {
      this.#push(start, 0, -1, wedge);
    }
    for (let at = 0; at < this.#lookCount; at++) {
      const look = this.#looks[at] as Look;
      for (const gate of (this.#cells[look.cell] as PlanCell).gates) {
        if (gate.opening !== look.cameBy) this.#lookThrough(gate, look);
      }
    }
  }

  /** The opening whose thickness the eye is in. */
  #findDoorway(cell: number): Gate | undefined {
    const { room, gates } = this.#cells[cell] as PlanCell;
    if (isInsideRect(room.rect, this.#x, this.#z)) return undefined;
    for (const gate of gates) {
      if (isInsideRect(gate.passage, this.#x, this.#z, -1e-6)) return gate;
    }
    return undefined;
  }

  /** From within a doorway both cells are at hand, each through its own end of it. */
  #lookOutOf(doorway: Gate, cell: number): void {
    this.#see(doorway.other, 0);
    const { leftX, leftZ, rightX, rightZ } = this.#wedge;
    const isShut = this.#isShut(doorway);
    const isBehindLeaf = isShut && this.#isBehindLeaf(doorway, cell);
    if (!isBehindLeaf && this.#passes(doorway, doorway.near, doorway.outwards === 1 ? -1 : 1)) {
      this.#push(cell, 0, doorway.opening, this.#wedge);
    }
    this.#wedge.leftX = leftX;
    this.#wedge.leftZ = leftZ;
    this.#wedge.rightX = rightX;
    this.#wedge.rightZ = rightZ;
    if (isShut && !isBehindLeaf) return;
    if (this.#passes(doorway, doorway.far, doorway.outwards)) {
      this.#push(doorway.other, 0, doorway.opening, this.#wedge);
    }
  }

  #lookThrough(gate: Gate, look: Look): void {
    const wedge = this.#wedge;
    wedge.leftX = look.leftX;
    wedge.leftZ = look.leftZ;
    wedge.rightX = look.rightX;
    wedge.rightZ = look.rightZ;
    const isShut = this.#isShut(gate);
    // Leaves hang within the wall, but those of a front door on the inside: from without one looks into the doorway.
    if (isShut && !this.#hangsBeyond(look.cell, gate.other)) return;
    if (!this.#isWithinReach(gate) || !this.#passes(gate, gate.near, gate.outwards)) return;
    // Each cell has the half of the doorway on its side: it is seen before the cell behind it is.
    if (!this.#passes(gate, gate.middle, gate.outwards)) return;
    const depth = look.depth + 1;
    this.#see(gate.other, depth);
    if (!isShut && this.#passes(gate, gate.far, gate.outwards))
      this.#push(gate.other, depth, gate.opening, wedge);
  }

  #isShut({ opening }: Gate): boolean {
    return this.#shut?.[opening] === 1;
  }

  /** Whether leaves between two cells hang at the far end of the doorway, as from under the sky those of a front do. */
  #hangsBeyond(cell: number, other: number): boolean {
    return this.#isUnderSky(cell) && !this.#isUnderSky(other);
  }

  /** Whether an eye in a shut doorway has the leaves between itself and the cell. */
  #isBehindLeaf({ axis, outwards, middle, other }: Gate, cell: number): boolean {
    if (this.#hangsBeyond(other, cell)) return true;
    if (this.#hangsBeyond(cell, other)) return false;
    return ((axis === 'x' ? this.#x : this.#z) - middle) * outwards > 0;
  }

  #isUnderSky(cell: number): boolean {
    return this.#cells[cell]?.room.kind === 'outdoors';
  }

  #passes({ axis, least, most }: Gate, plane: number, outwards: 1 | -1): boolean {
    const along = axis === 'x' ? this.#x : this.#z;
    const across = axis === 'x' ? this.#z : this.#x;
    return narrowWedge(this.#wedge, axis, plane - along, outwards, least - across, most - across);
  }

  #isWithinReach({ axis, near, least, most }: Gate): boolean {
    const along = axis === 'x' ? this.#x : this.#z;
    const across = axis === 'x' ? this.#z : this.#x;
    const ahead = near - along;
    const aside = Math.max(least - across, 0, across - most);
    return ahead * ahead + aside * aside <= this.#reach * this.#reach;
  }

  #see(cell: number, depth: number): void {
    if ((this.#row[cell] as number) >= 0) return;
    this.#row[cell] = this.count;
    this.#seen[this.count] = cell;
    this.#depth[this.count] = depth;
    this.#firstLook[cell] = -1;
    this.count++;
  }

  #push(cell: number, depth: number, cameBy: number, wedge: Readonly<Wedge>): void {
    let look = this.#looks[this.#lookCount];
    if (!look) {
      look = createLook();
      this.#looks.push(look);
    }
    look.cell = cell;
    look.depth = depth;
    look.cameBy = cameBy;
    look.leftX = wedge.leftX;
    look.leftZ = wedge.leftZ;
    look.rightX = wedge.rightX;
    look.rightZ = wedge.rightZ;
    look.nextInCell = this.#firstLook[cell] as number;
    this.#firstLook[cell] = this.#lookCount;
    this.#lookCount++;
  }

  #cellAt(index: number): PlanCell {
    const cell = index < this.count ? this.#cells[this.#seen[index] as number] : undefined;
    if (!cell) throw new Error(`visibility: cell ${index} of ${this.count} seen`);
    return cell;
  }
}

/** A wedge that looks into a cell. */
interface Look extends Wedge {
  cell: number;
  depth: number;
  /** Row of the opening it came by, −1 for the eye's own cell. */
  cameBy: number;
  /** Another look into the same cell, −1 for none. */
  nextInCell: number;
}

function createLook(): Look {
  return { cell: 0, depth: 0, cameBy: -1, nextInCell: -1, leftX: 0, leftZ: 0, rightX: 0, rightZ: 0 };
}
