import { mixColours } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp, smoothStep } from '../../../kit/vector.ts';
import { PaintLayer, type Brush } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { parseColours } from '../parse-colours.ts';

export interface PlainLook {
  readonly horizon: number;
  readonly far: string;
  readonly near: string;
  /** Colour of patches: bare earth, flowers, moss. */
  readonly patch: string;
  readonly patches: number;
  readonly seed: number;
  readonly brush?: Partial<Brush>;
  /** Strokes stand up, as grass does; else they lie. */
  readonly upright?: boolean;
}

/** Ground from the lower edge to a horizon, its patches closer together the farther away they are. */
export function plain(grid: PaintingGrid, look: PlainLook): PaintLayer {
  const { horizon, patches, seed, upright = false, brush = {} } = look;
  const [far, near, patch] = parseColours(look.far, look.near, look.patch);
  const rise = (x: number) => horizon + (fractalNoise(x * 2.2, seed, 1) - 0.5) * 0.03;
  return new PaintLayer(
    grid,
    {
      strokes: 1300,
      length: upright ? 0.035 : 0.05,
      width: upright ? 0.007 : 0.01,
      jitter: 0.14,
      stray: upright ? 0.45 : 0.2,
      bend: 0.2,
      blunt: upright ? 0.3 : 0.5,
      ...brush,
    },
    0.06,
  ).fill(
    (x, y) => rise(x) - y,
    (x, y) => {
      const near01 = clamp((rise(x) - y) / horizon);
      const depth = 0.12 + near01;
      const noise = fractalNoise((x / depth) * 3.2 + seed, (1.6 / depth) * 3 + seed, seed, 4);
      const base = mixColours(far, near, smoothStep(0, 0.9, near01));
      const tuft = mixColours(
        base,
        patch,
        smoothStep(1 - patches, 1.12 - patches, noise + patches * 0.3) * 0.8,
      );
      const k = 0.86 + 0.28 * fractalNoise((x / depth) * 9, (1 / depth) * 9, seed + 5);
      return [clamp(tuft[0] * k), clamp(tuft[1] * k), clamp(tuft[2] * k)];
    },
    (x, y) => (upright ? Math.PI / 2 : 0) + (fractalNoise(x * 8, y * 8, seed) - 0.5) * 0.6,
  );
}
