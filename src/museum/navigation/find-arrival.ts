import { turnPlanVector } from '../math/plan.ts';
import type { Opening } from '../floorplan/floor-plan.ts';
import type { Gate, PlanCell } from '../floorplan/list-plan-cells.ts';

/** How far inside the door one arrives, metres. */
const inside = 1.2;

/** A point of the plan, world metres, and the yaw of someone looking in, radians. */
export interface Arrival {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
}

/** The grander the opening, the more it is the principal one. */
const rank: Readonly<Record<Opening['form'], number>> = {
  'bronze-door': 5,
  door: 4,
  archway: 3,
  'lift-door': 2,
  'open-edge': 1,
  'vehicle-door': 0,
};

/**
 * Inside the principal door, looking in: an opening of the front wall, the grandest of them, the nearest to its
 * middle; where the front has none, the grandest of any wall. Where there is nothing to come in by, or one is
 * outdoors before a house, one comes over the middle of the front edge.
 */
export function findArrival({ room, gates }: PlanCell, formOf: (gate: Gate) => Opening['form']): Arrival {
  const { minX, minZ, maxX, maxZ } = room.rect;
  const [frontX, frontZ] = turnPlanVector(0, 1, room.turns);
  const midX = (minX + maxX) / 2;
  const midZ = (minZ + maxZ) / 2;

  const isFront = (gate: Gate): boolean => gate.outwards === (gate.axis === 'x' ? frontX : frontZ);
  const offMiddle = ({ axis, least, most }: Gate): number =>
    Math.abs((least + most) / 2 - (axis === 'x' ? midZ : midX));
  const fronts = gates.filter(isFront);
  const candidates = fronts.length > 0 || room.kind === 'outdoors' ? fronts : gates;
  const [door] = candidates.toSorted(
    (a, b) => rank[formOf(b)] - rank[formOf(a)] || offMiddle(a) - offMiddle(b),
  );

  const isAlongX = door ? door.axis === 'x' : frontX !== 0;
  const outwards = door ? door.outwards : isAlongX ? frontX : frontZ;
  const depth = isAlongX ? maxX - minX : maxZ - minZ;
  const step = Math.min(inside, depth / 2);
  const sideways = door ? (door.least + door.most) / 2 : isAlongX ? midZ : midX;
  const edge = isAlongX ? (outwards > 0 ? maxX : minX) : outwards > 0 ? maxZ : minZ;
  const along = edge - outwards * step;
  // Looking along (dx, dz) is yaw atan2(−dx, −dz), and one looks against the way out.
  const yaw = isAlongX ? Math.atan2(outwards, 0) : Math.atan2(0, outwards);
  return { x: isAlongX ? along : sideways, z: isAlongX ? sideways : along, yaw };
}
