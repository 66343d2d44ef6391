import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp, smoothStep } from '../../../kit/vector.ts';
import { grass } from '../../../parts/painting/backdrop/grass.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { rocks } from '../../../parts/painting/backdrop/rocks.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';

/** Mount Paektu: the jagged rim of the crater about its blue lake. */
export function paektu(aspect: number, colours: 'day' | 'dawn' = 'day'): Drawing {
  const grid = paintingGrid(aspect, 200);
  const dawn = colours === 'dawn';
  const rim = (x: number) =>
    0.6 +
    0.13 * Math.exp(-(((x + 0.4) / 0.14) ** 2)) +
    0.2 * Math.exp(-(((x - 0.34) / 0.16) ** 2)) +
    0.08 * Math.exp(-(((x - 0.02) / 0.12) ** 2)) +
    0.05 * (fractalNoise(x * 13, 3, 1, 4) - 0.5) * 2;
  const shore = (x: number) => 0.42 + 0.03 * Math.sin(x * 5 + 1) + 0.012 * fractalNoise(x * 14, 1, 5);
  const [deep, pale, glint] = parseColours(
    dawn ? '#4a5f8c' : '#1f5a96',
    dawn ? '#b4a8b4' : '#6fa6cc',
    dawn ? '#f6d0b0' : '#cfe6f0',
  );
  const lake = new PaintLayer(
    grid,
    { strokes: 1100, length: 0.1, width: 0.008, jitter: 0.07, stray: 0.05, bend: 0.04 },
    0.05,
  ).fill(
    (x, y) => shore(x) + 0.03 - y,
    (x, y) => {
      const t = clamp((0.45 - y) / 0.3);
      const mirrored = smoothStep(0.52, 0.7, fractalNoise(x * 5, y * 36, 7, 3));
      return mixColours(mixColours(pale, deep, smoothStep(0, 0.7, t)), glint, mirrored * 0.5);
    },
  );
  return paint(
    [
      sky(grid, {
        high: dawn ? '#7d8fbc' : '#3f7fbe',
        low: dawn ? '#f8d4ac' : '#cfe2ee',
        clouds: 0.42,
        cloud: dawn ? '#fce4cc' : '#f6f4f0',
        seed: 321,
      }),
      ridge(grid, {
        base: 0,
        swell: 0,
        bumps: 3.2,
        light: dawn ? '#c9a48c' : '#b4aca4',
        dark: dawn ? '#6a6484' : '#5c6a80',
        haze: 0.12,
        air: '#b9c9da',
        seed: 322,
        snow: 0.6,
        crest: rim,
        brush: { strokes: 1500, stray: 0.7, length: 0.045 },
      }),
      lake,
      ridge(grid, {
        base: 0.25,
        swell: 0,
        bumps: 3,
        light: '#c2a888',
        dark: '#5f5048',
        seed: 323,
        snow: 0.33,
        crest: (x) =>
          0.15 + 0.24 * smoothStep(0.22, 0.75, Math.abs(x + 0.05)) + 0.05 * fractalNoise(x * 9, 2, 3, 4),
        brush: { strokes: 1600 },
      }),
      rocks(
        grid,
        [
          [-0.5, 0.02, 0.2, 0.2],
          [0.44, -0.02, 0.26, 0.2],
          [0.06, -0.06, 0.2, 0.14],
        ],
        dawn ? '#d8b494' : '#c9bca8',
        '#5a4c46',
        324,
      ),
      grass(grid, {
        seed: 'paektu',
        count: 150,
        low: -0.03,
        high: 0.06,
        length: 0.06,
        light: '#b8a860',
        dark: '#5c5a34',
        flower: '#f0ead0',
      }),
    ],
    { seed: 'paektu' },
  );
}
