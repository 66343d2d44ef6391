import { curve } from '../../kit/curve.ts';
import type { Vector3 } from '../../kit/vector.ts';

/*
 * The lines of the Eiffel Tower in metres of the real one, y from the ground; the recipe shrinks them. Known figures:
 * 125 m across the feet, platforms at 57, 115 and 276 m, 330 m to the tip of the mast.
 */

/** Heights of the platforms. */
export const platforms = [57.6, 115.7, 276] as const;

/** From the axis to a leg's outer face. */
export const outer = curve([
  [0, 62.5],
  [20, 52.6],
  [40, 43],
  [57.6, 35.4],
  [80, 28],
  [100, 22.8],
  [115.7, 19.4],
  [150, 14],
  [190, 9.9],
  [230, 7.2],
  [276, 5.2],
]);

/** How wide a leg is; above 190 m the four have become one. */
const leg = curve([
  [0, 25],
  [57.6, 16.4],
  [115.7, 10.6],
  [150, 10],
  [190, 9.9],
]);

/** From the axis to a leg's inner face. */
export const inner = (y: number): number => Math.max(0, outer(y) - leg(y));

/** Corners of the leg that stands towards +x and +z, going round it, at a height. */
export function legCorners(y: number): [Vector3, Vector3, Vector3, Vector3] {
  const [o, i] = [outer(y), inner(y)];
  return [
    [o, y, o],
    [i, y, o],
    [i, y, i],
    [o, y, i],
  ];
}
