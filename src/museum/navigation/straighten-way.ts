import { easyClearance } from './cell-paths.ts';
import type { Floor } from './floor.ts';
import { sweepBody } from './sweep-body.ts';

/** A bend of a way: a point of a cell, world metres. */
export interface WayPoint {
  readonly cell: number;
  readonly x: number;
  readonly z: number;
}

/** Bends looked ahead for one that can be walked to straight. */
const lookAhead = 24;
const rounds = 3;
const shares = [1, 0.7, 0.4, 0.15];

/**
 * Takes out of a way what only the search put in: bends that can be walked past, and corners turned too widely.
 * What is left keeps an easy distance from everything where the way found did.
 *
 * @param isBarred cells the way must not be led into
 */
export function straightenWay(
  floor: Floor,
  way: readonly WayPoint[],
  isBarred: (cell: number) => boolean,
): WayPoint[] {
  const leadsTo = (from: WayPoint, to: WayPoint): boolean =>
    sweepBody(floor, from.cell, from.x, from.z, to.x, to.z, easyClearance, isBarred) === to.cell;

  let points = skipBends(dropDoubles(way), leadsTo);
  for (let round = 0; round < rounds && points.length > 2; round++) {
    for (let at = 1; at + 1 < points.length; at++) {
      const [before, here, after] = points.slice(at - 1, at + 2) as [WayPoint, WayPoint, WayPoint];
      for (const share of shares) {
        const goal = towardsLine(before, here, after, share);
        const cell = sweepBody(
          floor,
          before.cell,
          before.x,
          before.z,
          goal.x,
          goal.z,
          easyClearance,
          isBarred,
        );
        if (cell < 0 || !leadsTo({ cell, ...goal }, after)) continue;
        points[at] = { cell, ...goal };
        break;
      }
    }
    points = skipBends(dropDoubles(points), leadsTo);
  }
  return points;
}

function dropDoubles(way: readonly WayPoint[]): WayPoint[] {
  const kept = way.filter((point, at) => {
    const before = way[at - 1];
    return !before || Math.hypot(point.x - before.x, point.z - before.z) > 1e-6;
  });
  const last = way.at(-1);
  // Both ends are where they were asked for, to the last digit.
  if (last && kept.length > 1) kept[kept.length - 1] = last;
  return kept;
}

function skipBends(way: readonly WayPoint[], leadsTo: (from: WayPoint, to: WayPoint) => boolean): WayPoint[] {
  const kept: WayPoint[] = [];
  let at = 0;
  while (at < way.length) {
    const here = way[at] as WayPoint;
    kept.push(here);
    let next = Math.min(at + lookAhead, way.length - 1);
    while (next > at + 1 && !leadsTo(here, way[next] as WayPoint)) next--;
    at = Math.max(next, at + 1);
  }
  return kept;
}

function towardsLine(
  before: WayPoint,
  here: WayPoint,
  after: WayPoint,
  share: number,
): { readonly x: number; readonly z: number } {
  const dx = after.x - before.x;
  const dz = after.z - before.z;
  const square = dx * dx + dz * dz;
  const along =
    square > 0 ? Math.min(1, Math.max(0, ((here.x - before.x) * dx + (here.z - before.z) * dz) / square)) : 0;
  return {
    x: here.x + (before.x + dx * along - here.x) * share,
    z: here.z + (before.z + dz * along - here.z) * share,
  };
}
