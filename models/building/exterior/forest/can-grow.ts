import { turnPlanVector } from '../../../../src/museum/math/plan.ts';
import type { Land } from '../land.ts';
import type { Site } from '../read-site.ts';

/** Whether a tree can stand there: not in the stream, on the road, on the roofs of rooms, or inside a front. */
export function canGrowAt(site: Site, land: Land, x: number, z: number): boolean {
  const fromStream = Math.abs(z - land.streamAt(x));
  if (fromStream < 14.5) return false;
  if (Math.abs(z - land.roadAt(x)) < 4.5 && land.isRoad(x)) return false;
  const roof = land.roofAt(x, z);
  if (roof !== null && land.heightAt(x, z) < roof) return false;
  // The fronts are wider than the rooms behind them.
  return !site.houses.some(({ x: hx, z: hz, yaw, blockDepth }) => {
    const dx = x - hx;
    const dz = z - hz;
    const aside = Math.abs(Math.cos(yaw) * dx - Math.sin(yaw) * dz);
    const before = Math.sin(yaw) * dx + Math.cos(yaw) * dz;
    return aside < 38 && before < 8 && before > -blockDepth - 4;
  });
}

/** Metres a tree may grow before it stands in the view from a balcony. */
export function growUnder({ balconies }: Site, x: number, y: number, z: number): number {
  let most = Infinity;
  for (const { rect, floorY, turns } of balconies) {
    const [outX, outZ] = turnPlanVector(0, -1, turns);
    const dx = x - (rect.minX + rect.maxX) / 2;
    const dz = z - (rect.minZ + rect.maxZ) / 2;
    const ahead = dx * outX + dz * outZ;
    const distance = Math.hypot(dx, dz);
    const isInView = ahead > 0 && Math.abs(dx * outZ - dz * outX) < 40 + ahead;
    if (isInView && distance < 140)
      most = Math.min(most, floorY - 0.6 - y + Math.max(0, distance - 45) * 0.05);
  }
  return most;
}
