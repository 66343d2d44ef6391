import { mixColours } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp, smoothStep } from '../../../kit/vector.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { parseColours } from '../parse-colours.ts';

export interface WaterLook {
  readonly horizon: number;
  readonly far: string;
  readonly near: string;
  /** What is mirrored in streaks. */
  readonly mirrored: string;
  readonly seed: number;
}

/** A still or ruffled sheet of water from the lower edge to its farther shore. */
export function water(grid: PaintingGrid, { horizon, far, near, mirrored, seed }: WaterLook): PaintLayer {
  const [away, close, streak] = parseColours(far, near, mirrored);
  return new PaintLayer(
    grid,
    { strokes: 900, length: 0.09, width: 0.007, jitter: 0.09, stray: 0.05, bend: 0.03 },
    0.055,
  ).fill(
    (_, y) => horizon - y,
    (x, y) => {
      const depth = clamp((horizon - y) / horizon);
      const ripple = fractalNoise(x * (9 - depth * 6) + seed, (12 / (0.15 + depth)) * 0.6, seed, 3);
      return mixColours(
        mixColours(away, close, smoothStep(0, 1, depth)),
        streak,
        smoothStep(0.5, 0.75, ripple) * (0.75 - depth * 0.35),
      );
    },
  );
}
