import type { Floor, Spot } from './floor.ts';

/** Rings looked round for a first place lie this far apart, metres, or this share of their radius. */
const leastGap = 0.05;
const gapShare = 0.06;
/** A place is the nearest to this, metres. */
const precision = 0.001;

const directions = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
  const angle = (eighth * Math.PI) / 4;
  return { x: Math.cos(angle), z: Math.sin(angle) };
});

/**
 * The point of a cell nearest to a given one that suits. Rings round the given point are looked at until one
 * has a place that does, which then draws nearer as far as it can.
 */
export function findNearestSpot(
  floor: Floor,
  cell: number,
  x: number,
  z: number,
  suits: (x: number, z: number) => boolean,
): Spot | undefined {
  if (suits(x, z)) return { x, z };
  const { minX, minZ, maxX, maxZ } = floor.cell(cell).room.rect;
  const midX = Math.min(maxX, Math.max(minX, x));
  const midZ = Math.min(maxZ, Math.max(minZ, z));
  const away = (spot: Spot): number => Math.hypot(spot.x - x, spot.z - z);
  const farthest = Math.hypot(maxX - minX, maxZ - minZ);
  for (let radius = 0, gap = leastGap; radius <= farthest; radius += gap) {
    gap = Math.max(leastGap, radius * gapShare);
    const count = Math.max(1, Math.ceil((2 * Math.PI * radius) / (2 * gap)));
    let best: Spot | undefined;
    for (let step = 0; step < count; step++) {
      const angle = (step / count) * 2 * Math.PI;
      const spot = { x: midX + Math.cos(angle) * radius, z: midZ + Math.sin(angle) * radius };
      if ((!best || away(spot) < away(best)) && suits(spot.x, spot.z)) best = spot;
    }
    if (best) return drawNearer(best, away, gap * 2, suits);
  }
  return undefined;
}

function drawNearer(
  first: Spot,
  away: (spot: Spot) => number,
  reach: number,
  suits: (x: number, z: number) => boolean,
): Spot {
  let best = first;
  for (let step = reach; step > precision / 2;) {
    const from = best;
    for (const direction of directions) {
      const spot = { x: from.x + direction.x * step, z: from.z + direction.z * step };
      if (away(spot) < away(best) && suits(spot.x, spot.z)) best = spot;
    }
    if (best === from) step /= 2;
  }
  return best;
}
