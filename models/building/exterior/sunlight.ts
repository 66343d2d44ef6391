import { normalise, type Vector } from '../shell/vector.ts';
import type { Site } from './read-site.ts';

/** Towards the sun, late on an October afternoon: low, from the left of the main front. World frame. */
export const sunDirection: Vector = normalise([-0.78, 0.42, 0.5]);

/**
 * What the one picture of the sun's shadows shows. Every point is slid along the sunbeams down to the plane y = 0;
 * where it lands there is its place in the picture. Metres, world frame: least and largest x and z on that plane,
 * and the heights between which anything casts a shadow.
 */
export interface SunFrame {
  readonly minX: number;
  readonly maxX: number;
  readonly minZ: number;
  readonly maxZ: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Half the width of what stands round a house and its court, and how far a house reaches up, metres. */
const halfWidth = 44;
const tallest = 48;

/** The frame that holds both houses, their courts and the path between them. */
export function frameSun(site: Site): SunFrame {
  const xs: number[] = [];
  const zs: number[] = [];
  for (const { x, z, yaw, blockDepth } of site.houses) {
    const backX = x - Math.sin(yaw) * blockDepth;
    const backZ = z - Math.cos(yaw) * blockDepth;
    xs.push(x - halfWidth, x + halfWidth, backX - halfWidth, backX + halfWidth);
    zs.push(z, backZ);
  }
  const top = site.ground + tallest;
  // A roof lands behind and beside its house: as far as the beams run while they fall from its height.
  const slideX = slideAlong(0, top) * 0.62;
  const slideZ = slideAlong(2, top) * 0.62;
  return {
    minX: Math.min(-halfWidth, ...xs) + Math.min(0, slideX),
    maxX: Math.max(halfWidth, ...xs) + Math.max(0, slideX),
    minZ: Math.min(-halfWidth, ...zs) + Math.min(0, slideZ),
    maxZ: Math.max(halfWidth, ...zs) + Math.max(0, slideZ),
    minY: site.ground - 5,
    maxY: top,
  };
}

/** How far a point at `height` moves along an axis (0: x, 2: z) while it slides down the beams to y = 0. */
export function slideAlong(axis: 0 | 2, height: number): number {
  return (-sunDirection[axis] / sunDirection[1]) * height;
}
