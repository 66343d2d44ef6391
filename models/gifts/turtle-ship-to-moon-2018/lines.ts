import { curve } from '../../kit/curve.ts';
import type { Vector3 } from '../../kit/vector.ts';

/*
 * Lines of the turtle ship, metres at the model's size: bow to +x, the keel's flat bottom on y = 0. The hull is a box of
 * thick planks with blunt ends, the house above it wider than the hull, the roof a back over the house.
 */

export const bow = 0.43;
export const stern = -0.47;
export const length = bow - stern;

/** Width against that amidships, t from the stern (0) to the bow (1). */
const plan = curve([
  [0, 0.72],
  [0.2, 0.93],
  [0.45, 1],
  [0.75, 0.9],
  [1, 0.6],
]);

/** Bottom and upper edge of the hull. */
const bottom = (t: number) =>
  0.1 * Math.max(0, (t - 0.7) / 0.3) ** 2 + 0.075 * Math.max(0, (0.28 - t) / 0.28) ** 2;
export const deckY = (t: number): number => 0.2 + 0.035 * (2 * t - 1) ** 2;

/** A point of the hull's side at +z: s from the bottom (0) to the deck (1). */
export function hullAt(t: number, s: number): Vector3 {
  const [low, high] = [bottom(t), deckY(t)];
  const y = low + (high - low) * s;
  const flare = 0.095 + 0.062 * s ** 0.75;
  return [stern + length * t + (t > 0.9 ? (t - 0.9) * 0.35 * s : 0), y, flare * plan(t)];
}

export const houseTop = 0.315;

/** Half width of the house, which overhangs the hull. */
export const houseHalf = (t: number): number => 0.192 * (0.42 + 0.58 * plan(t));

/** A point of the roof: t along it, a from -1 (port eave) over the ridge to 1 (starboard eave). */
export function roofAt(t: number, a: number, above = 0): Vector3 {
  const rise = 0.115 * (1 - 0.45 * Math.abs(2 * t - 1) ** 5);
  const half = houseHalf(t) * 1.03 + 0.004;
  const x = stern - 0.015 + (length + 0.03) * t;
  const y = houseTop + rise * (1 - Math.abs(a) ** 2.1);
  // Out along the slope across the ship.
  const slope = (rise * 2.1 * Math.abs(a) ** 1.1 * Math.sign(a)) / half;
  const size = Math.hypot(1, slope);
  return [x, y + above / size, a * half + (slope / size) * above];
}
