import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** The border of Zimbabwe, coarsely, as [degrees east, degrees south], clockwise from the north. */
const border: readonly Vector2[] = [
  [30.42, 15.63],
  [31.0, 16.05],
  [31.63, 16.08],
  [32.0, 16.3],
  [32.33, 16.4],
  [32.7, 16.65],
  [32.98, 16.72],
  [32.85, 17.3],
  [33.02, 17.95],
  [32.95, 18.5],
  [32.7, 18.95],
  [32.85, 19.4],
  [32.78, 19.75],
  [33.02, 20.05],
  [32.66, 20.56],
  [32.5, 20.62],
  [32.4, 21.15],
  [32.41, 21.32],
  [31.85, 21.95],
  [31.3, 22.4],
  [30.85, 22.3],
  [30.1, 22.28],
  [29.75, 22.13],
  [29.35, 22.19],
  [29.05, 22.04],
  [28.35, 21.6],
  [28.0, 21.56],
  [27.72, 21.1],
  [27.68, 20.5],
  [27.3, 20.48],
  [27.22, 20.09],
  [26.55, 19.65],
  [26.15, 19.28],
  [25.85, 18.72],
  [25.4, 18.1],
  [25.26, 17.79],
  [25.9, 17.93],
  [26.4, 17.92],
  [26.75, 17.95],
  [27.05, 17.9],
  [27.5, 17.4],
  [27.85, 16.95],
  [28.3, 16.6],
  [28.75, 16.5],
  [28.92, 16.05],
  [29.3, 15.72],
  [29.85, 15.62],
];

/** Degrees to the model's frame: metres about the middle of the map, `width` metres across. */
export function mapOutline(width: number): Vector2[] {
  const [west, east] = [25.26, 33.02];
  const scale = width / (east - west);
  const tall = 1 / Math.cos((19 * Math.PI) / 180);
  return smoothPath(border, 96, true).map(([lon, south]) => [
    (lon - (west + east) / 2) * scale,
    (19 - south) * scale * tall,
  ]);
}
