import type { Rect } from '../../../museum/math/plan.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const vectors = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const satisfies Record<
  Direction,
  readonly [number, number]
>;

/**
 * The floor one comes to from another in a direction of the page: the nearest of those that lie more that way than
 * aside.
 *
 * @param floors in page coordinates or in metres that are not turned
 * @returns its index, or −1 where there is none
 */
export function findNeighbour(floors: readonly Rect[], from: number, direction: Direction): number {
  const start = floors[from];
  if (!start) return -1;
  const [dx, dz] = vectors[direction];
  let best = -1;
  let least = Infinity;
  floors.forEach((floor, at) => {
    if (at === from) return;
    const x = (floor.minX + floor.maxX - start.minX - start.maxX) / 2;
    const z = (floor.minZ + floor.maxZ - start.minZ - start.maxZ) / 2;
    const along = x * dx + z * dz;
    const aside = Math.abs(x * dz) + Math.abs(z * dx);
    const cost = along + 2 * aside;
    if (along > 0.01 && aside <= along * 1.5 && cost < least) {
      best = at;
      least = cost;
    }
  });
  return best;
}
