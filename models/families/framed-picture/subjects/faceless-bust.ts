import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { facelessFigure, type FacelessFigureBuild } from '../../../parts/motifs/faceless-figure.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { paintFigure } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { studio } from './studio.ts';

export interface BustLook {
  readonly figure: Omit<FacelessFigureBuild, 'pose'>;
  /** Ground behind: where the light falls, and in the corners. */
  readonly light: string;
  readonly dark: string;
  readonly seed: string;
  readonly yaw?: number;
}

/** Half a person as a plain form before a ground of brush strokes: no face. */
export function facelessBust(aspect: number, { figure, light, dark, seed, yaw = 0.4 }: BustLook): Drawing {
  const grid = paintingGrid(aspect, 180);
  const [bright, deep] = parseColours(light, dark);
  const ground = new PaintLayer(
    grid,
    { strokes: 900, length: 0.13, width: 0.035, jitter: 0.07, stray: 0.9, bend: 0.3, blunt: 0.6 },
    0.05,
  ).fill(
    () => 1,
    (x, y) => {
      const fall = clamp(
        1.15 -
          Math.hypot((x + 0.12) * 1.5, y - 0.62) * 1.25 +
          (fractalNoise(x * 4, y * 4, seed.length) - 0.5) * 0.5,
      );
      return mixColours(deep, bright, fall);
    },
    (x, y) => 0.8 + fractalNoise(x * 2.4, y * 2.4, 3) * 2,
  );
  const scale = Math.min(1.6, (aspect * 1.1) / 0.56);
  const sitter = paintFigure(
    grid,
    facelessFigure({ pose: 'bust', ...figure }),
    { x: 0, y: 0.04, scale, yaw, pitch: 0.02 },
    studio,
  );
  return paint([ground, sitter], { seed });
}
