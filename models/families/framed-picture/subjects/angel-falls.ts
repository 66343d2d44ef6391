import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp, smoothStep } from '../../../kit/vector.ts';
import { leaves } from '../../../parts/painting/backdrop/leaves.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { rocks } from '../../../parts/painting/backdrop/rocks.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { row, trees } from '../../../parts/painting/backdrop/trees.ts';
import { water } from '../../../parts/painting/backdrop/water.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid, type PaintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';

/** A table mountain's wall: upright joints and ledges, its top nearly level. */
function cliff(grid: PaintingGrid, top: (x: number) => number, foot: number, seed: number): PaintLayer {
  const [lit, dark, rose, moss] = parseColours('#d0a884', '#6a4f4c', '#b5796a', '#6f7d4c');
  return new PaintLayer(
    grid,
    { strokes: 1500, length: 0.07, width: 0.011, jitter: 0.1, stray: 0.14, blunt: 0.5 },
    0.06,
  ).fill(
    (x, y) => Math.min(top(x) - y, y - foot),
    (x, y) => {
      const joint = fractalNoise(x * 15 + seed, y * 1.4, seed, 4);
      const ledge = smoothStep(0.62, 0.72, fractalNoise(x * 2.5, y * 16 + seed, seed + 1, 3));
      const rock = mixColours(
        mixColours(dark, lit, clamp((joint - 0.25) * 1.9)),
        rose,
        0.35 * fractalNoise(x * 5, y * 5, seed + 2),
      );
      const green = mixColours(rock, moss, ledge * 0.65 + smoothStep(foot + 0.16, foot, y) * 0.6);
      return mixColours(green, [0.8, 0.85, 0.9], smoothStep(foot + 0.3, foot, y) * 0.35);
    },
    () => Math.PI / 2,
  );
}

/** Angel Falls: one white thread from the top of a table mountain into the forest. */
export function angelFalls(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 220);
  const top = (x: number) =>
    0.8 +
    0.05 * smoothStep(-0.1, -0.3, x) -
    0.03 * smoothStep(0.1, 0.16, x) -
    0.12 * smoothStep(0.27, 0.3, x) +
    0.012 * fractalNoise(x * 18, 1, 2);
  const [white, blue] = parseColours('#fbfcfc', '#b9ccd8');
  const fall = (y: number) => 0.0 + 0.012 * Math.sin(y * 9);
  const thread = new PaintLayer(
    grid,
    { strokes: 6000, length: 0.09, width: 0.005, jitter: 0.05, stray: 0.05 },
    0.05,
  ).fill(
    (x, y) => {
      const wide = 0.011 + 0.02 * (0.8 - y) + 0.05 * smoothStep(0.42, 0.3, y) + 0.004 * Math.sin(y * 60);
      return y > 0.795 || y < 0.27 ? -1 : wide - Math.abs(x - fall(y));
    },
    (x, y) =>
      mixColours(white, blue, clamp(Math.abs(x - fall(y)) * 22 + fractalNoise(x * 60, y * 6, 1) * 0.5)),
    () => -Math.PI / 2,
  );
  const mist = new PaintLayer(
    grid,
    { strokes: 900, length: 0.06, width: 0.02, jitter: 0.03, stray: 1, bend: 0.4 },
    0.05,
  ).fill(
    (x, y) => 0.13 - Math.hypot(x * 0.9, (y - 0.3) * 1.5) + 0.05 * fractalNoise(x * 9, y * 9, 4),
    (x, y) => mixColours([0.86, 0.9, 0.92], [0.62, 0.72, 0.7], clamp(Math.hypot(x, y - 0.3) * 6)),
  );
  return paint(
    [
      sky(grid, { high: '#5f94c4', low: '#dfe8ec', clouds: 0.55, seed: 301 }),
      ridge(grid, {
        base: 0.66,
        swell: 0.02,
        bumps: 2,
        light: '#a99a98',
        dark: '#7f86a0',
        haze: 0.5,
        air: '#c6d3e0',
        seed: 302,
      }),
      cliff(grid, top, 0.24, 303),
      thread,
      mist,
      trees(grid, {
        kind: 'round',
        trees: row(12, -0.5, 0.5, 0.2, 0.13, 304),
        light: '#8aa856',
        dark: '#35583a',
        haze: 0.2,
        seed: 305,
      }),
      water(grid, { horizon: 0.17, far: '#b0a078', near: '#5f4a34', mirrored: '#dfe0d0', seed: 306 }),
      rocks(
        grid,
        [
          [-0.22, 0.07, 0.12, 0.08],
          [0.16, 0.1, 0.08, 0.05],
          [0.3, 0.0, 0.16, 0.1],
        ],
        '#b09a84',
        '#4a4038',
        307,
      ),
      trees(grid, {
        kind: 'round',
        trees: [
          { x: -0.36, y: 0.04, height: 0.34 },
          { x: 0.36, y: 0.1, height: 0.28 },
        ],
        light: '#7d9c48',
        dark: '#22402a',
        seed: 308,
      }),
      leaves(grid, {
        seed: 'falls',
        count: 70,
        where: (x, y) => (Math.abs(x) > 0.24 && y < 0.2 ? 0.5 : 0),
        length: 0.09,
        slim: 0.3,
        light: '#94b850',
        dark: '#27482a',
        angle: 1.2,
        stray: 1,
      }),
    ],
    { seed: 'angel falls' },
  );
}
