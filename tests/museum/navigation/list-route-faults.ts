import type { Display } from '../../../src/museum/display/display.ts';
import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { bodyRadius } from '../../../src/museum/navigation/body-radius.ts';
import type { Ground, Route, Standing } from '../../../src/museum/navigation/ground.ts';
import { findTrouble } from './ground-oracle.ts';

/** What is wrong with a route: points nobody can stand on, legs that cannot be walked, lifts that are not there. */
export function listRouteFaults(
  { plan, display }: { readonly plan: FloorPlan; readonly display: Display },
  ground: Ground,
  route: Route,
): string[] {
  const faults: string[] = [];
  route.points.forEach((point, at) => {
    if (!ground.canStand(point.room, point.x, point.z)) faults.push(`point ${at} cannot be stood on`);
    const trouble = findTrouble(plan, display, point, bodyRadius);
    if (trouble) faults.push(trouble);
    const before = route.points[at - 1];
    if (!before) return;
    if (point.means === 'lift') {
      const lift = plan.lifts.find(({ stops }) => stops.includes(before.room) && stops.includes(point.room));
      if (!lift) faults.push(`no lift from ${before.room} to ${point.room}`);
      return;
    }
    const walker: Standing = { ...before };
    ground.move(walker, point.x - before.x, point.z - before.z, walker);
    const off = Math.hypot(walker.x - point.x, walker.z - point.z, walker.y - point.y);
    if (off > 1e-3) faults.push(`leg ${at} ends ${off} m off, ${before.room} to ${point.room}`);
  });
  return faults;
}
