import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp } from '../../../kit/vector.ts';
import { facelessFigure } from '../../../parts/motifs/faceless-figure.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { paintFigure, type Light } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { disc } from '../../../parts/painting/plain-marks.ts';
import { studio } from './studio.ts';

/** A print in greys: a round helmet with an empty visor before the curve of the earth. */
export function helmetPrint(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 180);
  const [night, earth, rim] = parseColours('#2a2b2d', '#a9abac', '#e9eaea');
  const space = new PaintLayer(
    grid,
    { strokes: 300, length: 0.1, width: 0.02, jitter: 0.04, stray: 0.4 },
    0.06,
  ).fill(
    () => 1,
    (x, y) => {
      const height = Math.hypot(x - 0.15, y + 1.35) - 1.72;
      const cloud = fractalNoise(x * 5, y * 9, 3, 4);
      return height < 0
        ? mixColours(earth, rim, clamp(cloud * 1.5 - 0.45))
        : mixColours(rim, night, clamp(height * 9));
    },
  );
  const chance = startRandom('stars');
  const stars = new PaintLayer(
    grid,
    null,
    1,
    Array.from({ length: 60 }, () =>
      disc((chance() - 0.5) * aspect, 0.5 + chance() * 0.5, 0.0016 + 0.002 * chance(), '#e4e5e6', 6),
    ),
  );
  const grey: Light = { ...studio, sun: [0.8, 0.8, 0.8], sky: [0.4, 0.4, 0.4], ground: [0.25, 0.25, 0.25] };
  const scale = Math.min(1.3, (aspect * 0.95) / 0.56);
  const sitter = paintFigure(
    grid,
    facelessFigure({ pose: 'bust', colour: '#9d9e9e', fold: '#6a6b6c', helmet: true }),
    { x: 0, y: 0.04, scale, yaw: 0.25, pitch: 0.02 },
    grey,
  );
  return paint([space, stars, sitter], { seed: 'helmet' });
}
