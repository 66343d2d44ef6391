import { isInsideRect, type Rect } from '../math/plan.ts';
import { bodyRadius } from './body-radius.ts';
import { passesNear, stretchToBox, type BoxTable } from './box-distance.ts';
import type { Floor, Spot } from './floor.ts';

/** Corners are passed at this distance where there is room, metres, and at a body's radius where there is not. */
export const easyClearance = 0.42;
/** Distances from both sides of a corner at which it is turned, the easiest first. */
const turns = [easyClearance, (easyClearance + bodyRadius) / 2, bodyRadius];
/** Corners of a way round a corner that keeps to it: straight pieces between them come no nearer than a body. */
const rollingAngles = [Math.PI / 12, Math.PI / 4, (5 * Math.PI) / 12];
const rollingRadius = bodyRadius / Math.cos(Math.PI / 12);
const tolerance = 1e-6;

/** A way across one cell: the corners passed between its ends, and its length in metres. */
export interface CellPath {
  readonly corners: readonly Readonly<Spot>[];
  readonly length: number;
}

/**
 * Ways across one cell around what stands in it. Such a way bends only at corners of furniture, so these and the
 * lines of sight between them are all there is to search; a line is looked along when it is first wanted.
 */
export class CellPaths {
  readonly #boxes: BoxTable;
  readonly #corners: readonly Spot[];
  /** Lines between corners: 0 not looked at, 1 clear, 2 blocked. */
  readonly #lines: Uint8Array;
  /** Where the middle of a body can be when no doorway is counted. */
  readonly #clearFloor: Rect;
  #open: Uint8Array | undefined;

  constructor(floor: Floor, index: number) {
    const { minX, minZ, maxX, maxZ } = floor.cell(index).room.rect;
    this.#clearFloor = {
      minX: minX + bodyRadius,
      minZ: minZ + bodyRadius,
      maxX: maxX - bodyRadius,
      maxZ: maxZ - bodyRadius,
    };
    this.#boxes = floor.furniture(index);
    this.#corners = listCorners(this.#boxes, this.#clearFloor, (x, z) => floor.isFree(index, x, z));
    this.#lines = new Uint8Array(this.#corners.length ** 2);
  }

  /** Nearest point of the floor without doorways and what stands there; undefined in a cell narrower than a body. */
  stepIn(x: number, z: number): Spot | undefined {
    const { minX, minZ, maxX, maxZ } = this.#clearFloor;
    if (minX > maxX || minZ > maxZ) return undefined;
    return { x: Math.min(maxX, Math.max(minX, x)), z: Math.min(maxZ, Math.max(minZ, z)) };
  }

  /** The shortest way between two points of the clear floor where a body fits; undefined where furniture is between. */
  find(from: Readonly<Spot>, to: Readonly<Spot>): CellPath | undefined {
    if (this.#isClear(from, to)) return { corners: [], length: distance(from, to) };
    const count = this.#corners.length;
    const walked = new Float64Array(count).fill(Infinity);
    const before = new Int32Array(count).fill(-1);
    const isDone = new Uint8Array(count);
    const rest = this.#corners.map((corner) => distance(corner, to));
    this.#corners.forEach((corner, at) => {
      if (this.#isClear(from, corner)) walked[at] = distance(from, corner);
    });
    for (;;) {
      let next = -1;
      let best = Infinity;
      for (let at = 0; at < count; at++) {
        const estimate = (walked[at] as number) + (rest[at] as number);
        if (isDone[at] === 0 && estimate < best) {
          best = estimate;
          next = at;
        }
      }
      if (next < 0) return undefined;
      isDone[next] = 1;
      const here = this.#corners[next] as Spot;
      if (this.#isClear(here, to)) {
        // The estimate is exact now and all others are no less.
        const corners: Spot[] = [];
        for (let at = next; at >= 0; at = before[at] as number) corners.unshift(this.#corners[at] as Spot);
        return { corners, length: best };
      }
      for (let at = 0; at < count; at++) {
        if (isDone[at] === 1 || !this.#isLineClear(next, at)) continue;
        const length = (walked[next] as number) + distance(here, this.#corners[at] as Spot);
        if (length >= (walked[at] as number)) continue;
        walked[at] = length;
        before[at] = next;
      }
    }
  }

  /** Whether one can get from a point to any of some others. */
  reachesAny(from: Readonly<Spot>, others: readonly Readonly<Spot>[]): boolean {
    if (others.some((other) => this.#isClear(from, other))) return true;
    const open = (this.#open ??= this.#spread(others));
    return this.#corners.some((corner, at) => open[at] === 1 && this.#isClear(from, corner));
  }

  /** The corners one can get to from some points; always asked with the same ones. */
  #spread(starts: readonly Readonly<Spot>[]): Uint8Array {
    const open = new Uint8Array(this.#corners.length);
    const waiting: number[] = [];
    const enter = (at: number): void => {
      open[at] = 1;
      waiting.push(at);
    };
    this.#corners.forEach((corner, at) => {
      if (starts.some((start) => this.#isClear(start, corner))) enter(at);
    });
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      for (let at = 0; at < open.length; at++) {
        if (open[at] === 0 && this.#isLineClear(here, at)) enter(at);
      }
    }
    return open;
  }

  #isLineClear(a: number, b: number): boolean {
    const at = a * this.#corners.length + b;
    if (this.#lines[at] === 0) {
      const state = this.#isClear(this.#corners[a] as Spot, this.#corners[b] as Spot) ? 1 : 2;
      this.#lines[at] = state;
      this.#lines[b * this.#corners.length + a] = state;
    }
    return this.#lines[at] === 1;
  }

  #isClear(a: Readonly<Spot>, b: Readonly<Spot>): boolean {
    for (let at = 0; at < this.#boxes.length; at += 4) {
      if (!passesNear(this.#boxes, at, a.x, a.z, b.x, b.z, bodyRadius)) continue;
      if (stretchToBox(this.#boxes, at, a.x, a.z, b.x, b.z) < bodyRadius - tolerance) return false;
    }
    return true;
  }
}

function listCorners(boxes: BoxTable, floor: Rect, isFree: (x: number, z: number) => boolean): Spot[] {
  const corners: Spot[] = [];
  const add = (x: number, z: number): boolean => {
    const fits = isInsideRect(floor, x, z) && isFree(x, z);
    if (fits) corners.push({ x, z });
    return fits;
  };
  for (let at = 0; at < boxes.length; at += 4) {
    for (const toX of [-1, 1]) {
      for (const toZ of [-1, 1]) {
        const x = boxes[toX < 0 ? at : at + 2] as number;
        const z = boxes[toZ < 0 ? at + 1 : at + 3] as number;
        if (turns.some((away) => add(x + toX * away, z + toZ * away))) continue;
        // Too narrow to turn squarely: past a corner the body still rolls along it.
        for (const angle of rollingAngles) {
          add(x + toX * Math.cos(angle) * rollingRadius, z + toZ * Math.sin(angle) * rollingRadius);
        }
      }
    }
  }
  return corners;
}

function distance(a: Readonly<Spot>, b: Readonly<Spot>): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}
