import { isInsideRect } from '../math/plan.ts';
import { bodyRadius } from './body-radius.ts';
import { passesNear, pointToBox, stretchToBox, type BoxTable } from './box-distance.ts';
import { seam, type Floor } from './floor.ts';
import type { Gate } from '../floorplan/list-plan-cells.ts';

/** More cells than a straight way can cross. */
const mostCells = 64;
const tolerance = 1e-6;

/**
 * Follows a body along a straight way, through openings, and says in which cell it ends; −1 if it would touch
 * something. With a `clearance` above the body's radius it also keeps that far from everything, except from what
 * its two ends are nearer to already.
 *
 * @param isBarred cells the way must not lead into
 */
export function sweepBody(
  floor: Floor,
  start: number,
  ax: number,
  az: number,
  bx: number,
  bz: number,
  clearance = bodyRadius,
  isBarred?: (cell: number) => boolean,
): number {
  const dx = bx - ax;
  const dz = bz - az;
  let index = start;
  let from = 0;
  let gate = findPassage(floor, start, ax, az);
  for (let crossed = 0; crossed < mostCells; crossed++) {
    const { room } = floor.cell(index);
    let to: number;
    if (gate) {
      // Begun in a doorway: on to the end of it one makes for.
      const along = gate.axis === 'x' ? dx : dz;
      const origin = gate.axis === 'x' ? ax : az;
      const goal = along * gate.outwards > 0 ? gate.far : gate.near;
      to = along === 0 ? 1 : Math.min(1, (goal - origin) / along);
      if (to < 1 && along * gate.outwards > 0) {
        if (!isClear(floor, index, ax, az, bx, bz, from, to, clearance)) return -1;
        index = gate.other;
        if (isBarred?.(index)) return -1;
        from = to;
        gate = undefined;
        continue;
      }
      if (to === 1) {
        if (!isClear(floor, index, ax, az, bx, bz, from, 1, clearance)) return -1;
        return floor.locate(index, bx, bz, 0);
      }
      gate = undefined;
    }
    const outX = dx === 0 ? Infinity : ((dx > 0 ? room.rect.maxX : room.rect.minX) - ax) / dx;
    const outZ = dz === 0 ? Infinity : ((dz > 0 ? room.rect.maxZ : room.rect.minZ) - az) / dz;
    to = Math.min(outX, outZ);
    if (to >= 1) return isClear(floor, index, ax, az, bx, bz, from, 1, clearance) ? index : -1;
    const exit = findExit(floor, index, outX <= outZ ? 'x' : 'z', ax, az, dx, dz, to);
    if (!exit) return -1;
    const isAlongX = exit.axis === 'x';
    const through = (exit.far - (isAlongX ? ax : az)) / (isAlongX ? dx : dz);
    if (!isClear(floor, index, ax, az, bx, bz, from, Math.min(1, through), clearance)) return -1;
    if (through >= 1) return floor.locate(index, bx, bz, 0);
    index = exit.other;
    if (isBarred?.(index)) return -1;
    from = Math.max(from, through);
  }
  return -1;
}

function findPassage(floor: Floor, index: number, x: number, z: number): Gate | undefined {
  const { room, gates } = floor.cell(index);
  if (isInsideRect(room.rect, x, z)) return undefined;
  for (const gate of gates) {
    if (isInsideRect(gate.passage, x, z, -seam)) return gate;
  }
  return undefined;
}

function findExit(
  floor: Floor,
  index: number,
  axis: 'x' | 'z',
  ax: number,
  az: number,
  dx: number,
  dz: number,
  at: number,
): Gate | undefined {
  const outwards = (axis === 'x' ? dx : dz) > 0 ? 1 : -1;
  const across = axis === 'x' ? az + dz * at : ax + dx * at;
  for (const gate of floor.cell(index).gates) {
    if (gate.axis !== axis || gate.outwards !== outwards) continue;
    if (across >= gate.least && across <= gate.most) return gate;
  }
  return undefined;
}

function isClear(
  floor: Floor,
  index: number,
  ax: number,
  az: number,
  bx: number,
  bz: number,
  from: number,
  to: number,
  clearance: number,
): boolean {
  const x0 = ax + (bx - ax) * from;
  const z0 = az + (bz - az) * from;
  const x1 = ax + (bx - ax) * to;
  const z1 = az + (bz - az) * to;
  const clears = (boxes: BoxTable): boolean => {
    for (let at = 0; at < boxes.length; at += 4) {
      if (!passesNear(boxes, at, x0, z0, x1, z1, clearance)) continue;
      const distance = stretchToBox(boxes, at, x0, z0, x1, z1);
      if (distance >= clearance - tolerance) continue;
      if (distance < bodyRadius - tolerance) return false;
      const atEnds = Math.min(pointToBox(boxes, at, ax, az), pointToBox(boxes, at, bx, bz));
      if (distance < atEnds - tolerance) return false;
    }
    return true;
  };
  if (!clears(floor.walls(index)) || !clears(floor.furniture(index))) return false;
  for (const { bounds, other } of floor.cell(index).gates) {
    if (!passesNear(bounds, 0, x0, z0, x1, z1, bodyRadius)) continue;
    if (!clears(floor.furniture(other))) return false;
  }
  return true;
}
