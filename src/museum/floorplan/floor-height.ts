import type { Room } from './floor-plan.ts';

/** Height of a cell's floor at a point of the plan (clamped to the cell), world metres. */
export function floorHeightAt({ rect, floorY, slope }: Room, x: number, z: number): number {
  if (!slope) return floorY;
  const [least, most, at] = slope.axis === 'x' ? [rect.minX, rect.maxX, x] : [rect.minZ, rect.maxZ, z];
  const along = Math.min(1, Math.max(0, (at - least) / (most - least)));
  return floorY + slope.rise * (slope.direction === 1 ? along : 1 - along);
}
