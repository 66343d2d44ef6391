import { mixColours } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { PaintLayer, type Brush } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { parseColours } from '../parse-colours.ts';

export interface RidgeLook {
  /** Height of its crest, and how far it rises and falls. */
  readonly base: number;
  readonly swell: number;
  /** Bumps across a picture as high as wide. */
  readonly bumps: number;
  readonly light: string;
  readonly dark: string;
  /** What the air in between adds, 0…1, and its colour. */
  readonly haze?: number;
  readonly air?: string;
  readonly seed: number;
  /** Above this height snow lies. */
  readonly snow?: number;
  /** Crest instead of one made by chance. */
  readonly crest?: (x: number) => number;
  readonly brush?: Partial<Brush>;
}

/** A range of hills or mountains with lit and shadowed flanks. */
export function ridge(grid: PaintingGrid, look: RidgeLook): PaintLayer {
  const { base, swell, bumps, haze = 0, air = '#c3cfd9', seed, snow = 9, brush = {} } = look;
  const crest =
    look.crest ??
    ((x: number) => base + (fractalNoise(x * bumps + seed * 7, seed, 0.5, 5) - 0.5) * 2 * swell);
  const [light, dark, far, white] = parseColours(look.light, look.dark, air, '#f2f3f4');
  const flank = (x: number, y: number) => {
    const f = bumps * 2.2;
    const here = fractalNoise(x * f + y * 3, y * f * 0.7 + seed, seed * 1.7, 4);
    return clamp(
      (here - fractalNoise((x - 0.03) * f + (y + 0.02) * 3, (y + 0.02) * f * 0.7 + seed, seed * 1.7, 4)) * 4 +
        0.5,
    );
  };
  return new PaintLayer(
    grid,
    { strokes: 700, length: 0.05, width: 0.012, jitter: 0.07, stray: 0.5, blunt: 0.5, ...brush },
    0.06,
  ).fill(
    (x, y) => crest(x) - y,
    (x, y) => {
      const lit = flank(x, y);
      const rock = mixColours(dark, light, lit);
      const edge = fractalNoise(x * bumps * 5, y * 9, seed + 4) * 0.12;
      const snowy =
        y + edge > snow + 0.06 ? mixColours(mixColours(white, far, 0.5), white, clamp(lit * 1.4)) : rock;
      const low = clamp((crest(x) - y) * 1.2);
      return mixColours(snowy, far, clamp(haze + low * haze * 0.8));
    },
    (x, y) => -0.9 + fractalNoise(x * 6, y * 6, seed) * 1.8 - 0.5,
  );
}
