import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';

/** A boulder: middle of its foot, half width and height. */
export type Boulder = readonly [number, number, number, number];

/** Boulders with a lit top and a dark foot. */
export function rocks(
  grid: PaintingGrid,
  boulders: readonly Boulder[],
  light: string,
  dark: string,
  seed: number,
): PaintLayer {
  const layer = new PaintLayer(
    grid,
    { strokes: 1500, length: 0.035, width: 0.011, jitter: 0.1, stray: 0.7, blunt: 0.5 },
    0.065,
  );
  const [bright, deep] = [parseColour(light), parseColour(dark)];
  for (const [x0, y0, wide, high] of boulders)
    layer.fill(
      (x, y) => {
        const [u, v] = [(x - x0) / wide, (y - y0) / high];
        if (v < -0.06) return -1;
        const edge = 0.82 + (fractalNoise(x * 7 + seed, y * 7, seed) - 0.5) * 0.7;
        return (edge - (Math.abs(u) ** 2.6 + Math.max(0, v) ** 2.2) ** 0.42) * Math.min(wide, high);
      },
      (x, y) => {
        const [u, v] = [(x - x0) / wide, (y - y0) / high];
        const facet =
          fractalNoise(x * 11 + seed, y * 14, seed + 3, 4) -
          fractalNoise(x * 11 + 0.35 + seed, y * 14 - 0.4, seed + 3, 4);
        return mixColours(deep, bright, clamp(0.25 + v * 0.6 - u * 0.2 + facet * 1.6));
      },
      (x, y) => fractalNoise(x * 7, y * 7, seed) * 3,
    );
  return layer;
}
