import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';

/** A primed canvas toned in a few colours: nothing is depicted. */
export function tonedGround(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 150);
  const [rust, smoke, ochre] = parseColours('#8c4a38', '#4a4440', '#b08a5a');
  const ground = new PaintLayer(
    grid,
    { strokes: 1500, length: 0.14, width: 0.03, jitter: 0.11, stray: 0.5, bend: 0.3, blunt: 0.6 },
    0.05,
  ).fill(
    () => 1,
    (x, y) =>
      mixColours(
        mixColours(rust, smoke, clamp(fractalNoise(x * 2 + 3, y * 2, 1) * 1.8 - 0.4)),
        ochre,
        clamp(fractalNoise(x * 2.4, y * 2 + 7, 5) * 1.6 - 0.7),
      ),
    (x, y) => fractalNoise(x * 2, y * 2, 9) * 5,
  );
  return paint([ground], { seed: 'toned' });
}
