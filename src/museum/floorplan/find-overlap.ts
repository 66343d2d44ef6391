import type { Room } from './floor-plan.ts';
import { floorHeightAt } from './floor-height.ts';
import { measures } from './measures.ts';

/** Cells under the open sky are taken to be this high, metres. */
const skyHeight = 4;

/** Two cells that are in each other's way: their clear spaces meet. Undefined where all keep apart. */
export function findOverlap(rooms: readonly Room[]): readonly [Room, Room] | undefined {
  const sorted = rooms.toSorted((a, b) => a.rect.minX - b.rect.minX);
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i] as Room;
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Room;
      if (b.rect.minX >= a.rect.maxX - measures.tolerance) break;
      if (doOverlap(a, b)) return [a, b];
    }
  }
  return undefined;
}

/** Whether the clear spaces of two cells meet. Sloping ones are compared above the plan they share. */
export function doOverlap(a: Room, b: Room): boolean {
  const minX = Math.max(a.rect.minX, b.rect.minX);
  const maxX = Math.min(a.rect.maxX, b.rect.maxX);
  const minZ = Math.max(a.rect.minZ, b.rect.minZ);
  const maxZ = Math.min(a.rect.maxZ, b.rect.maxZ);
  if (maxX - minX <= measures.tolerance || maxZ - minZ <= measures.tolerance) return false;
  // Floors and ceilings are planes over the shared rectangle: they meet if they do in one of its corners, or if
  // one is above the other in one corner and below it in another.
  let isAbove = true;
  let isBelow = true;
  for (const x of [minX, maxX]) {
    for (const z of [minZ, maxZ]) {
      const floorA = floorHeightAt(a, x, z);
      const floorB = floorHeightAt(b, x, z);
      if (floorA < floorB + heightOf(b) - measures.tolerance) isAbove = false;
      if (floorB < floorA + heightOf(a) - measures.tolerance) isBelow = false;
    }
  }
  return !isAbove && !isBelow;
}

function heightOf({ height }: Room): number {
  return height > 0 ? height : skyHeight;
}
