import type { Display } from '../display/display.ts';
import type { FloorPlan, Opening, RoomId } from '../floorplan/floor-plan.ts';
import type { RoomTemplate } from '../floorplan/room-template.ts';
import { isInsideRect, type Rect } from '../math/plan.ts';
import { bodyRadius } from './body-radius.ts';
import { pointToBox, type BoxTable } from './box-distance.ts';
import { listPlanCells, type Gate, type PlanCell } from '../floorplan/list-plan-cells.ts';
import { listFittingBoxes } from './list-fitting-boxes.ts';
import { listFurnitureBoxes } from './list-furniture-boxes.ts';
import { listWallBoxes } from './list-wall-boxes.ts';
import type { Standing } from './ground.ts';

/** Farther than this, metres, nobody is looked for across openings: longer than a piece of a step. */
const nearby = 0.06;
/** Bodies may be this much too near, metres: what rounding does. */
const tolerance = 1e-6;
/** Cells that should touch may be this far apart, metres. */
export const seam = 2e-4;
/** Rooms whose furniture is remembered. */
const rememberedRooms = 512;

/** A point of the plan, world metres; written into. */
export interface Spot {
  x: number;
  z: number;
}

/** The floors of the house and what stands on them, by number of cell. Answers without making objects. */
export class Floor {
  readonly cells: readonly PlanCell[];
  /** As `PlanCells.describeGates`. */
  readonly describeGates: (index: number) => Gate[];
  readonly #indexOf: ReadonlyMap<RoomId, number>;
  readonly #plan: FloorPlan;
  readonly #display: Pick<Display, 'layOutRoom'>;
  readonly #templates: ReadonlyMap<string, RoomTemplate>;
  readonly #walls: (BoxTable | undefined)[] = [];
  readonly #furniture: (BoxTable | undefined)[] = [];
  /** Cells in the order their furniture was listed: the oldest is forgotten first. */
  readonly #listed: number[] = [];

  constructor(plan: FloorPlan, display: Pick<Display, 'layOutRoom'>) {
    const { cells, indexOf, describeGates } = listPlanCells(plan);
    this.cells = cells;
    this.describeGates = describeGates;
    this.#indexOf = indexOf;
    this.#plan = plan;
    this.#display = display;
    this.#templates = new Map(plan.templates.map((template) => [template.id, template]));
  }

  /** @throws for a room that is not in the plan */
  indexOf(room: RoomId): number {
    const index = this.#indexOf.get(room);
    if (index === undefined) throw new Error(`navigation: the plan has no room ${room}`);
    return index;
  }

  cell(index: number): PlanCell {
    const cell = this.cells[index];
    if (!cell) throw new Error(`navigation: there is no cell ${index}`);
    return cell;
  }

  openingForm(row: number): Opening['form'] {
    const opening = this.#plan.openings[row];
    if (!opening) throw new Error(`navigation: there is no opening ${row}`);
    return opening.form;
  }

  walls(index: number): BoxTable {
    return (this.#walls[index] ??= listWallBoxes(this.cells, this.cell(index)));
  }

  furniture(index: number): BoxTable {
    return this.#furniture[index] ?? this.#listFurniture(index);
  }

  /** What stands in a cell has changed: it is listed anew when someone next comes near. */
  forgetFurniture(index: number): void {
    if (!this.#furniture[index]) return;
    this.#furniture[index] = undefined;
    this.#listed.splice(this.#listed.indexOf(index), 1);
  }

  #listFurniture(index: number): BoxTable {
    const { room } = this.cell(index);
    const boxes = Float64Array.from([
      ...listFurnitureBoxes(this.#display.layOutRoom(room.id)),
      ...listFittingBoxes(room, this.#templates.get(room.template)?.fittings ?? []),
    ]);
    this.#furniture[index] = boxes;
    this.#listed.push(index);
    if (this.#listed.length > rememberedRooms) this.#furniture[this.#listed.shift() as number] = undefined;
    return boxes;
  }

  /** Height of a cell's floor, metres; beyond its edges, in doorways, that of the edge. */
  heightAt(index: number, x: number, z: number): number {
    const { rect, floorY, slope } = this.cell(index).room;
    if (!slope) return floorY;
    const share =
      slope.axis === 'x'
        ? (x - rect.minX) / (rect.maxX - rect.minX)
        : (z - rect.minZ) / (rect.maxZ - rect.minZ);
    const risen = Math.min(1, Math.max(0, slope.direction === 1 ? share : 1 - share));
    return floorY + slope.rise * risen;
  }

  stand(index: number, x: number, z: number, target: Standing): Standing {
    target.room = this.cell(index).room.id;
    target.x = x;
    target.y = this.heightAt(index, x, z);
    target.z = z;
    return target;
  }

  standing(index: number, x: number, z: number): Standing {
    return { room: this.cell(index).room.id, x, y: this.heightAt(index, x, z), z };
  }

  /**
   * The cell a point belongs to, for someone who has just been in `index`: that cell, the half of a doorway, or a
   * cell within a few centimetres through openings. −1 for none: overlapping storeys are never mixed up.
   */
  locate(index: number, x: number, z: number, depth = 2): number {
    const cell = this.cell(index);
    if (isInsideRect(cell.room.rect, x, z)) return index;
    for (const gate of cell.gates) {
      if (!isInsideRect(gate.passage, x, z, -seam)) continue;
      const along = gate.axis === 'x' ? x : z;
      return (along - gate.middle) * gate.outwards > 0 ? gate.other : index;
    }
    if (depth === 0) return -1;
    for (const gate of cell.gates) {
      if (distanceToRect(gate.passage, x, z) > nearby) continue;
      const found = this.locate(gate.other, x, z, depth - 1);
      if (found >= 0) return found;
    }
    return -1;
  }

  /** Whether a body clears everything at a point that lies in the cell. */
  isFree(index: number, x: number, z: number, radius = bodyRadius): boolean {
    const limit = radius - tolerance;
    if (!clears(this.walls(index), x, z, limit)) return false;
    if (!clears(this.furniture(index), x, z, limit)) return false;
    for (const { passage, other } of this.cell(index).gates) {
      if (distanceToRect(passage, x, z) < radius && !clears(this.furniture(other), x, z, limit)) return false;
    }
    return true;
  }

  canStand(index: number, x: number, z: number): boolean {
    return this.locate(index, x, z, 0) === index && this.isFree(index, x, z);
  }

  /**
   * Pushes a body out of walls and furniture, the deepest first, and writes where it comes to stand.
   *
   * @returns false where it does not fit
   */
  pushOut(index: number, x: number, z: number, target: Spot): boolean {
    target.x = x;
    target.z = z;
    for (let push = 0; push < 12; push++) {
      if (!this.#pushOnce(index, target)) return true;
    }
    return this.isFree(index, target.x, target.z);
  }

  #pushOnce(index: number, target: Spot): boolean {
    const { x, z } = target;
    forgetNearest();
    findNearest(this.walls(index), x, z);
    findNearest(this.furniture(index), x, z);
    for (const { passage, other } of this.cell(index).gates) {
      if (distanceToRect(passage, x, z) < bodyRadius) findNearest(this.furniture(other), x, z);
    }
    const { boxes, at, distance } = nearest;
    if (!boxes || distance === 0) return false;
    const touchX = Math.min(Math.max(x, boxes[at] as number), boxes[at + 2] as number);
    const touchZ = Math.min(Math.max(z, boxes[at + 1] as number), boxes[at + 3] as number);
    const scale = bodyRadius / distance;
    target.x = touchX + (x - touchX) * scale;
    target.z = touchZ + (z - touchZ) * scale;
    return true;
  }
}

const nearest: { boxes: BoxTable | null; at: number; distance: number } = { boxes: null, at: 0, distance: 0 };

function forgetNearest(): void {
  nearest.distance = bodyRadius - 1e-9;
  nearest.boxes = null;
}

function findNearest(boxes: BoxTable, x: number, z: number): void {
  for (let at = 0; at < boxes.length; at += 4) {
    const distance = pointToBox(boxes, at, x, z);
    if (distance >= nearest.distance) continue;
    nearest.distance = distance;
    nearest.boxes = boxes;
    nearest.at = at;
  }
}

function clears(boxes: BoxTable, x: number, z: number, limit: number): boolean {
  for (let at = 0; at < boxes.length; at += 4) {
    if (pointToBox(boxes, at, x, z) < limit) return false;
  }
  return true;
}

export function distanceToRect(rect: Rect, x: number, z: number): number {
  const dx = Math.max(rect.minX - x, 0, x - rect.maxX);
  const dz = Math.max(rect.minZ - z, 0, z - rect.maxZ);
  return dx === 0 ? dz : dz === 0 ? dx : Math.sqrt(dx * dx + dz * dz);
}
