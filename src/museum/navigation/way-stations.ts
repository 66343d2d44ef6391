import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { bodyRadius } from './body-radius.ts';
import type { Floor } from './floor.ts';
import type { Gate, PlanCell } from '../floorplan/list-plan-cells.ts';

/** Places every way across a cell leads by: before openings, where one can turn freely, and in lifts. */
export interface WayStations {
  readonly count: number;
  readonly cell: Int32Array;
  readonly x: Float64Array;
  readonly z: Float64Array;
  /** The station on the other side of the opening; −1 for lifts. */
  readonly across: Int32Array;
  /** Stations of the other stops of a lift, by the station in it. */
  readonly stops: ReadonlyMap<number, readonly number[]>;
  /** Stations of each cell: those of cell `n` are `ofCell[firstOf[n]]` … `ofCell[firstOf[n + 1] − 1]`. */
  readonly firstOf: Int32Array;
  readonly ofCell: Int32Array;
  /** How far a lift may carry one sideways, metres: stops are not always exactly above each other. */
  readonly liftShift: number;
}

/** Lays the stations of a plan. Openings and cells narrower than a body have none. */
export function listWayStations(plan: FloorPlan, floor: Floor): WayStations {
  const cell: number[] = [];
  const x: number[] = [];
  const z: number[] = [];
  const across: number[] = [];
  const stops = new Map<number, readonly number[]>();
  const add = (index: number, atX: number, atZ: number): number => {
    const station = cell.length;
    cell.push(index);
    x.push(atX);
    z.push(atZ);
    across.push(-1);
    return station;
  };

  for (const { index } of floor.cells) {
    for (const gate of floor.describeGates(index)) {
      if (gate.other < index) continue;
      const beyond = floor.cell(gate.other);
      const back = floor.describeGates(gate.other).find(({ opening }) => opening === gate.opening) as Gate;
      if (!isDeepEnough(floor.cell(index), gate) || !isDeepEnough(beyond, back)) continue;
      for (const sideways of chooseCrossings(gate)) {
        const [here, there] = [gate, back].map((side) => {
          const along = side.near - side.outwards * bodyRadius;
          const owner = side === gate ? index : gate.other;
          return side.axis === 'x' ? add(owner, along, sideways) : add(owner, sideways, along);
        }) as [number, number];
        across[here] = there;
        across[there] = here;
      }
    }
  }

  let liftShift = 0;
  for (const lift of plan.lifts) {
    const stations = lift.stops.map((room) => {
      const index = floor.indexOf(room);
      const { rect } = floor.cell(index).room;
      return add(index, (rect.minX + rect.maxX) / 2, (rect.minZ + rect.maxZ) / 2);
    });
    for (const station of stations) {
      const others = stations.filter((other) => other !== station);
      stops.set(station, [...(stops.get(station) ?? []), ...others]);
      for (const other of others) {
        const shift = Math.hypot(
          (x[station] as number) - (x[other] as number),
          (z[station] as number) - (z[other] as number),
        );
        liftShift = Math.max(liftShift, shift);
      }
    }
  }
  return {
    count: cell.length,
    cell: Int32Array.from(cell),
    x: Float64Array.from(x),
    z: Float64Array.from(z),
    across: Int32Array.from(across),
    stops,
    ...sortByCell(cell, floor.cells.length),
    liftShift,
  };
}

/** @param cell of each station */
function sortByCell(cell: readonly number[], cells: number): Pick<WayStations, 'firstOf' | 'ofCell'> {
  const firstOf = new Int32Array(cells + 1);
  for (const index of cell) firstOf[index + 1] = (firstOf[index + 1] as number) + 1;
  for (let at = 1; at <= cells; at++) firstOf[at] = (firstOf[at] as number) + (firstOf[at - 1] as number);
  const next = firstOf.slice();
  const ofCell = new Int32Array(cell.length);
  cell.forEach((index, station) => {
    ofCell[next[index] as number] = station;
    next[index] = (next[index] as number) + 1;
  });
  return { firstOf, ofCell };
}

function isDeepEnough({ room: { rect } }: PlanCell, { axis }: Gate): boolean {
  const depth = axis === 'x' ? rect.maxX - rect.minX : rect.maxZ - rect.minZ;
  return depth >= 2 * bodyRadius;
}

/** Where an opening is crossed: in the middle, and where it is wide also nearer to its jambs. */
function chooseCrossings({ least, most }: Gate): number[] {
  const middle = (least + most) / 2;
  const reach = (most - least) / 2 - bodyRadius;
  if (reach < 0) return [];
  if (reach < 0.8) return [middle];
  const shares = reach < 4 ? [-0.75, 0, 0.75] : [-0.9, -0.45, 0, 0.45, 0.9];
  return shares.map((share) => middle + share * reach);
}
