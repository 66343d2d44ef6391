import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { pair } from './faceless-pair.ts';

/** Two forms giving each other the right hand: for a picture covered with gold. */
export function handshake(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 190);
  const [low, high] = parseColours('#6a6a6a', '#c9c9c9');
  const ground = new PaintLayer(
    grid,
    { strokes: 700, length: 0.07, width: 0.014, jitter: 0.1, stray: 1.4, blunt: 0.6 },
    0.05,
  ).fill(
    () => 1,
    (x, y) =>
      mixColours(
        low,
        high,
        clamp(0.95 - Math.hypot(x, (y - 0.6) * 1.2) + (fractalNoise(x * 6, y * 6, 2) - 0.5) * 0.3),
      ),
    (x, y) => Math.atan2(y - 0.62, x),
  );
  return paint([ground, ...pair(grid, 0.06, 0.86, ['#e9e9e9', '#9a9a9a'], ['#dcdcdc', '#8c8c8c'], 0.405)], {
    seed: 'handshake',
  });
}
