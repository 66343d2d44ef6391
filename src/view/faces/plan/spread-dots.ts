import type { Rect } from '../../../museum/math/plan.ts';

/** Free along the walls, metres. */
const margin = 0.7;
/** The golden ratio and its square, as shares: each next point falls where there is most room left. */
const stepX = 0.754_877_666_246_69;
const stepZ = 0.569_840_290_998_05;

/**
 * Spreads so many points evenly over a floor, for gifts of which only the room is known yet. The first points are the
 * same however many there are.
 *
 * @returns x and z of each point, world metres
 */
export function spreadDots({ minX, minZ, maxX, maxZ }: Rect, count: number): Float32Array {
  const points = new Float32Array(count * 2);
  const [width, depth] = [Math.max(0, maxX - minX - 2 * margin), Math.max(0, maxZ - minZ - 2 * margin)];
  for (let row = 0; row < count; row++) {
    points[row * 2] = minX + margin + ((0.2 + row * stepX) % 1) * width;
    points[row * 2 + 1] = minZ + margin + ((0.85 + row * stepZ) % 1) * depth;
  }
  return points;
}
