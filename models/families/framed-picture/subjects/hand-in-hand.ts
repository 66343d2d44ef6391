import { mixColours } from '../../../kit/colour.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { rect } from '../../../parts/painting/plain-marks.ts';
import { pair } from './faceless-pair.ts';

/** Photograph of June 2000: two faceless forms hand in hand in a bright hall. */
export function handInHand(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 190);
  const [wall, lit, floor, gloss] = parseColours('#b9b4a8', '#ece6d8', '#8a5a4a', '#d8b8a0');
  const hall = new PaintLayer(
    grid,
    { strokes: 420, length: 0.12, width: 0.025, jitter: 0.03, stray: 0.4, blunt: 0.6 },
    0.05,
  ).fill(
    () => 1,
    (x, y) =>
      y > 0.24
        ? mixColours(wall, lit, clamp(1 - Math.hypot(x, y - 0.7) * 0.9))
        : mixColours(
            floor,
            gloss,
            clamp(0.7 - Math.abs(x) * 0.8 + (fractalNoise(x * 8, y * 4, 3) - 0.5) * 0.4),
          ),
    (_, y) => (y > 0.24 ? Math.PI / 2 : 0),
  );
  hall.shadow(-0.2, 0.08, 0.2, 0.03, 0.65).shadow(0.2, 0.08, 0.2, 0.03, 0.65);
  const columns: Mark[] = [-0.6, -0.42, 0.42, 0.6].map((x) =>
    rect(x - 0.026, 0.24, x + 0.026, 1, (px) => mixColours(lit, wall, clamp((px - x + 0.026) * 22))),
  );
  return paint(
    [
      hall,
      new PaintLayer(grid, null, 1, columns),
      ...pair(grid, 0.07, 0.82, ['#d8d6d0', '#98968e'], ['#b4b6a4', '#7c7e6c']),
    ],
    { seed: 'june 2000' },
  );
}
