import { mixColours } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { parseColours } from '../parse-colours.ts';

export interface SkyLook {
  readonly high: string;
  readonly low: string;
  /** Share of the sky that clouds take, 0…1. */
  readonly clouds: number;
  readonly cloud?: string;
  readonly seed: number;
}

/** A sky over the whole picture: paler towards the horizon, with drifting clouds shaded below. */
export function sky(grid: PaintingGrid, { high, low, clouds, cloud = '#f6f2ea', seed }: SkyLook): PaintLayer {
  const [top, bottom, white] = parseColours(high, low, cloud);
  const thickness = (x: number, y: number) =>
    smoothStep(
      1 - clouds,
      1.25 - clouds,
      fractalNoise(x * 2.6 + seed, y * 6.5 + seed * 3, seed, 4) + clouds * 0.35,
    );
  return new PaintLayer(
    grid,
    { strokes: 420, length: 0.11, width: 0.028, jitter: 0.025, stray: 0.2, bend: 0.2, blunt: 0.6 },
    0.045,
  ).fill(
    () => 1,
    (x, y) => {
      const blue = mixColours(bottom, top, smoothStep(0.35, 1.05, y));
      const thick = thickness(x, y);
      const shaded = mixColours(
        white,
        mixColours(top, [0.5, 0.5, 0.55], 0.5),
        Math.max(0, thick - thickness(x + 0.02, y + 0.05)) * 0.7 + (1 - thick) * 0.15,
      );
      return mixColours(blue, shaded, thick * 0.85);
    },
    (x, y) => (fractalNoise(x * 3, y * 5, seed) - 0.5) * 0.9,
  );
}
