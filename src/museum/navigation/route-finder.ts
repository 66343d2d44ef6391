import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { CellPaths, type CellPath } from './cell-paths.ts';
import type { Floor, Spot } from './floor.ts';
import type { Route, RouteMeans, RoutePoint, Standing } from './ground.ts';
import { liftCost } from './ground.ts';
import { MinHeap } from './min-heap.ts';
import { straightenWay, type WayPoint } from './straighten-way.ts';
import { sweepBody } from './sweep-body.ts';
import { listWayStations, type WayStations } from './way-stations.ts';

/** Cells whose corners, and stretches between stations, that are remembered. */
const rememberedCells = 256;
const rememberedLegs = 20_000;

/** A stretch between two stations; null where furniture is in the way. */
type Leg = CellPath | null;

/**
 * Shortest ways through the house. Stations before openings are searched with straight lines between them, which
 * are never longer than the way; what lies on the best way is then measured around the furniture, and the search
 * repeated until the best way is all measured. So only rooms on the way are ever laid out.
 */
export class RouteFinder {
  readonly #floor: Floor;
  readonly #stations: WayStations;
  readonly #paths: (CellPaths | undefined)[] = [];
  readonly #opened: number[] = [];
  readonly #legs = new Map<number, Leg>();
  /** Search state by station; the start and the goal come after the stations. */
  readonly #walked: Float64Array;
  readonly #before: Int32Array;
  readonly #isDone: Uint8Array;

  constructor(plan: FloorPlan, floor: Floor) {
    this.#floor = floor;
    this.#stations = listWayStations(plan, floor);
    const count = this.#stations.count + 2;
    this.#walked = new Float64Array(count);
    this.#before = new Int32Array(count);
    this.#isDone = new Uint8Array(count);
  }

  /** Whether someone at a point of a cell can get to any of its openings; true in a cell without any. */
  canLeave(cell: number, x: number, z: number): boolean {
    const { firstOf, ofCell } = this.#stations;
    const stations = Array.from(ofCell.subarray(firstOf[cell], firstOf[cell + 1]));
    if (stations.length === 0) return true;
    const paths = this.#pathsIn(cell);
    const inside = paths.stepIn(x, z);
    if (!inside) return true;
    return paths.reachesAny(
      inside,
      stations.map((station) => this.#stationSpot(station)),
    );
  }

  /** What stands in a cell has changed: ways across it are searched anew. */
  forgetCell(cell: number): void {
    if (this.#paths[cell]) {
      this.#paths[cell] = undefined;
      this.#opened.splice(this.#opened.indexOf(cell), 1);
    }
    const { cell: cellOf, count } = this.#stations;
    for (const key of this.#legs.keys()) {
      const [a, b] = [Math.floor(key / (count + 2)), key % (count + 2)];
      if (cellOf[a] === cell || cellOf[b] === cell) this.#legs.delete(key);
    }
  }

  /** Both ends must be where a body fits. */
  find(from: Readonly<Standing>, to: Readonly<Standing>, withoutStairs: boolean): Route | undefined {
    const floor = this.#floor;
    const startCell = floor.indexOf(from.room);
    const goalCell = floor.indexOf(to.room);
    const isBarred = (cell: number): boolean => {
      const { slope } = floor.cell(cell).room;
      return withoutStairs && cell !== startCell && slope !== null && slope.steps > 0;
    };
    const start: WayPoint = { cell: startCell, x: from.x, z: from.z };
    const goal: WayPoint = { cell: goalCell, x: to.x, z: to.z };
    if (isBarred(goalCell)) return undefined;
    if (sweepBody(floor, startCell, from.x, from.z, to.x, to.z, undefined, isBarred) === goalCell) {
      return this.#describe([[start, goal]]);
    }
    const inStart = this.#pathsIn(startCell).stepIn(from.x, from.z);
    const inGoal = this.#pathsIn(goalCell).stepIn(to.x, to.z);
    if (!inStart || !inGoal) return undefined;
    const search = new Search(inStart, startCell, inGoal, goalCell, isBarred);
    for (;;) {
      const nodes = this.#search(search);
      if (!nodes) return undefined;
      if (!this.#measure(search, nodes)) continue;
      const stretches = this.#spell(search, nodes);
      stretches[0]?.unshift(start);
      stretches.at(-1)?.push(goal);
      return this.#describe(stretches.map((way) => straightenWay(floor, way, isBarred)));
    }
  }

  #search(search: Search): number[] | undefined {
    const { count, firstOf, ofCell, cell, across, stops } = this.#stations;
    const walked = this.#walked.fill(Infinity);
    const before = this.#before.fill(-1);
    const isDone = this.#isDone.fill(0);
    const heap = new MinHeap();
    const startNode = count;
    const goalNode = count + 1;
    const reach = (from: number, node: number, length: number): void => {
      const total = (walked[from] as number) + length;
      if (total >= (walked[node] as number)) return;
      walked[node] = total;
      before[node] = from;
      heap.push(total + this.#rest(search, node), node);
    };
    const crossCell = (from: number, index: number): void => {
      const end = firstOf[index + 1] as number;
      for (let at = firstOf[index] as number; at < end; at++) {
        const node = ofCell[at] as number;
        if (isDone[node] === 0 && node !== from) reach(from, node, this.#estimate(search, from, node));
      }
      if (index === search.goalCell) reach(from, goalNode, this.#estimate(search, from, goalNode));
    };

    walked[startNode] = 0;
    isDone[startNode] = 1;
    crossCell(startNode, search.startCell);
    while (!heap.isEmpty) {
      const node = heap.pop();
      if (isDone[node] === 1) continue;
      isDone[node] = 1;
      if (node === goalNode) {
        const nodes: number[] = [];
        for (let at = goalNode; at >= 0; at = before[at] as number) nodes.unshift(at);
        return nodes;
      }
      const here = cell[node] as number;
      const from = before[node] as number;
      const hasCrossedCell = from === startNode || cell[from] === here;
      if (!hasCrossedCell) {
        crossCell(node, here);
        continue;
      }
      // Whoever came across the cell goes on through the opening or by the lift: anything else in the cell
      // was nearer from where they entered it.
      const beyond = across[node] as number;
      if (beyond >= 0 && !search.isBarred(cell[beyond] as number)) {
        reach(node, beyond, this.#estimate(search, node, beyond));
      }
      for (const stop of stops.get(node) ?? []) {
        if (!search.isBarred(cell[stop] as number)) reach(node, stop, liftCost);
      }
    }
    return undefined;
  }

  /** Measures the legs of a way; false if one is longer than it was thought to be. */
  #measure(search: Search, nodes: readonly number[]): boolean {
    let isAsThought = true;
    for (let at = 1; at < nodes.length; at++) {
      const [a, b] = [nodes[at - 1] as number, nodes[at] as number];
      if (this.#isLift(a, b)) continue;
      const legs = this.#legsOf(search, a, b);
      const key = this.#key(a, b);
      if (legs.has(key)) continue;
      const estimate = this.#estimate(search, a, b);
      const leg = this.#findLeg(search, Math.min(a, b), Math.max(a, b));
      if (legs === this.#legs && legs.size >= rememberedLegs) legs.clear();
      legs.set(key, leg);
      if (!leg || leg.length > estimate + 1e-9) isAsThought = false;
    }
    return isAsThought;
  }

  #findLeg(search: Search, a: number, b: number): Leg {
    const [from, to] = [this.#spot(search, a), this.#spot(search, b)];
    const cell = this.#cellOf(search, a);
    const other = this.#cellOf(search, b);
    if (cell === other && this.#stations.across[a] !== b) return this.#pathsIn(cell).find(from, to) ?? null;
    if (sweepBody(this.#floor, cell, from.x, from.z, to.x, to.z) !== other) return null;
    return { corners: [], length: Math.hypot(to.x - from.x, to.z - from.z) };
  }

  /** The way as points, cut where a lift is taken. */
  #spell(search: Search, nodes: readonly number[]): WayPoint[][] {
    const point = (node: number): WayPoint => ({
      cell: this.#cellOf(search, node),
      ...this.#spot(search, node),
    });
    let way: WayPoint[] = [point(nodes[0] as number)];
    const ways = [way];
    for (let at = 1; at < nodes.length; at++) {
      const [a, b] = [nodes[at - 1] as number, nodes[at] as number];
      if (this.#isLift(a, b)) {
        way = [];
        ways.push(way);
      } else {
        const leg = this.#legsOf(search, a, b).get(this.#key(a, b));
        const corners = a < b ? (leg?.corners ?? []) : (leg?.corners ?? []).toReversed();
        const cell = this.#cellOf(search, a);
        for (const { x, z } of corners) way.push({ cell, x, z });
      }
      way.push(point(b));
    }
    return ways;
  }

  #describe(ways: readonly (readonly WayPoint[])[]): Route {
    const points: RoutePoint[] = [];
    let length = 0;
    ways.forEach((way, row) => {
      way.forEach(({ cell, x, z }, at) => {
        const means: RouteMeans = row > 0 && at === 0 ? 'lift' : 'walk';
        const before = way[at - 1];
        if (before) length += Math.hypot(x - before.x, z - before.z);
        points.push({ ...this.#floor.standing(cell, x, z), means });
      });
    });
    return { points, length };
  }

  #isLift(a: number, b: number): boolean {
    return this.#stations.stops.get(a)?.includes(b) ?? false;
  }

  /** Length of a leg as far as it is known: measured, or straight, which is never more. */
  #estimate(search: Search, a: number, b: number): number {
    const leg = this.#legsOf(search, a, b).get(this.#key(a, b));
    if (leg !== undefined) return leg?.length ?? Infinity;
    return Math.hypot(
      this.#xOf(search, a) - this.#xOf(search, b),
      this.#zOf(search, a) - this.#zOf(search, b),
    );
  }

  #rest(search: Search, node: number): number {
    const straight = Math.hypot(
      this.#xOf(search, node) - search.goal.x,
      this.#zOf(search, node) - search.goal.z,
    );
    return Math.max(0, straight - this.#stations.liftShift);
  }

  #legsOf(search: Search, a: number, b: number): Map<number, Leg> {
    return Math.max(a, b) >= this.#stations.count ? search.legs : this.#legs;
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * (this.#stations.count + 2) + Math.max(a, b);
  }

  #cellOf(search: Search, node: number): number {
    const { count, cell } = this.#stations;
    if (node < count) return cell[node] as number;
    return node === count ? search.startCell : search.goalCell;
  }

  #xOf(search: Search, node: number): number {
    const { count, x } = this.#stations;
    return node < count ? (x[node] as number) : node === count ? search.start.x : search.goal.x;
  }

  #zOf(search: Search, node: number): number {
    const { count, z } = this.#stations;
    return node < count ? (z[node] as number) : node === count ? search.start.z : search.goal.z;
  }

  #spot(search: Search, node: number): Spot {
    return { x: this.#xOf(search, node), z: this.#zOf(search, node) };
  }

  #stationSpot(station: number): Spot {
    return { x: this.#stations.x[station] as number, z: this.#stations.z[station] as number };
  }

  #pathsIn(cell: number): CellPaths {
    const known = this.#paths[cell];
    if (known) return known;
    const paths = new CellPaths(this.#floor, cell);
    this.#paths[cell] = paths;
    this.#opened.push(cell);
    if (this.#opened.length > rememberedCells) this.#paths[this.#opened.shift() as number] = undefined;
    return paths;
  }
}

/** One question, and the legs at its two ends as far as they are measured. */
class Search {
  readonly legs = new Map<number, Leg>();
  readonly start: Spot;
  readonly startCell: number;
  readonly goal: Spot;
  readonly goalCell: number;
  readonly isBarred: (cell: number) => boolean;

  constructor(
    start: Spot,
    startCell: number,
    goal: Spot,
    goalCell: number,
    isBarred: (cell: number) => boolean,
  ) {
    this.start = start;
    this.startCell = startCell;
    this.goal = goal;
    this.goalCell = goalCell;
    this.isBarred = isBarred;
  }
}
