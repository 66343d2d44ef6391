import type { Rect } from '../math/plan.ts';
import { bodyRadius } from './body-radius.ts';
import type { BoxTable } from './box-distance.ts';
import type { Gate, PlanCell } from '../floorplan/list-plan-cells.ts';

/** More openings than a body can reach through at once. */
const deepest = 4;
const slack = 1e-6;

/**
 * Walls and jambs that a body standing in a cell, or in its half of a doorway, can touch: its own, and those of
 * cells beyond as far as a body reaches through the openings between.
 */
export function listWallBoxes(cells: readonly PlanCell[], cell: PlanCell): BoxTable {
  const boxes = new Map<string, Rect>();
  const add = (box: Rect): void => {
    boxes.set(`${box.minX} ${box.minZ} ${box.maxX} ${box.maxZ}`, box);
  };
  listOwnWalls(cell).forEach(add);

  const reachThrough = (from: PlanCell, through: readonly Rect[], passed: readonly number[]): void => {
    if (through.length > deepest) return;
    for (const gate of from.gates) {
      if (passed.includes(gate.opening)) continue;
      if (!through.every((passage) => apart(passage, gate.passage) <= bodyRadius)) continue;
      const way = [...through, gate.passage];
      const beyond = cells[gate.other] as PlanCell;
      for (const box of listOwnWalls(beyond)) {
        if (way.every((passage) => apart(passage, box) <= bodyRadius + slack)) add(box);
      }
      reachThrough(beyond, way, [...passed, gate.opening]);
    }
  };
  reachThrough(cell, [], []);
  return Float64Array.from(
    [...boxes.values()].flatMap(({ minX, minZ, maxX, maxZ }) => [minX, minZ, maxX, maxZ]),
  );
}

/** The sides of a cell without its openings, and the jambs of these. */
function listOwnWalls({ room: { rect }, gates }: PlanCell): Rect[] {
  const { minX, minZ, maxX, maxZ } = rect;
  const walls: Rect[] = [];
  for (const outwards of [1, -1] as const) {
    const x = outwards === 1 ? maxX : minX;
    for (const [from, to] of leaveOut(minZ, maxZ, gates, 'x', outwards)) {
      walls.push({ minX: x, minZ: from, maxX: x, maxZ: to });
    }
    const z = outwards === 1 ? maxZ : minZ;
    for (const [from, to] of leaveOut(minX, maxX, gates, 'z', outwards)) {
      walls.push({ minX: from, minZ: z, maxX: to, maxZ: z });
    }
  }
  for (const { axis, passage } of gates) {
    if (axis === 'x') {
      if (passage.maxX === passage.minX) continue;
      walls.push({ ...passage, maxZ: passage.minZ }, { ...passage, minZ: passage.maxZ });
    } else {
      if (passage.maxZ === passage.minZ) continue;
      walls.push({ ...passage, maxX: passage.minX }, { ...passage, minX: passage.maxX });
    }
  }
  return walls;
}

/** What is left of one side of a cell between its openings. */
function leaveOut(
  least: number,
  most: number,
  gates: readonly Gate[],
  axis: 'x' | 'z',
  outwards: 1 | -1,
): [number, number][] {
  const cuts = gates
    .filter((gate) => gate.axis === axis && gate.outwards === outwards)
    .sort((a, b) => a.least - b.least);
  const left: [number, number][] = [];
  let from = least;
  for (const cut of cuts) {
    if (cut.least > from) left.push([from, cut.least]);
    from = Math.max(from, cut.most);
  }
  if (from < most) left.push([from, most]);
  return left;
}

function apart(a: Rect, b: Rect): number {
  const dx = Math.max(a.minX - b.maxX, 0, b.minX - a.maxX);
  const dz = Math.max(a.minZ - b.maxZ, 0, b.minZ - a.maxZ);
  return Math.hypot(dx, dz);
}
