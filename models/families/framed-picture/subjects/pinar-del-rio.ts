import { mixColours } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp, smoothStep } from '../../../kit/vector.ts';
import { branch } from '../../../parts/painting/backdrop/branch.ts';
import { grass } from '../../../parts/painting/backdrop/grass.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { row, trees } from '../../../parts/painting/backdrop/trees.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid, type PaintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';

/** A royal palm: a pale column and a crown of drooping fronds. */
function palm(grid: PaintingGrid, x: number, y: number, height: number, seed: number): PaintLayer[] {
  const top = y + height;
  const fronds = Array.from({ length: 13 }, (_, at) => {
    const angle = -0.5 + (at / 12) * 4.1;
    const long = height * (0.34 + 0.06 * Math.sin(at * 7 + seed));
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return line(
      [
        [x, top],
        [x + dx * long * 0.5, top + dy * long * 0.5 + long * 0.1],
        [x + dx * long, top + dy * long * 0.8 - long * 0.22],
      ],
      height * 0.05,
      at % 3 === 0 ? '#35562c' : at % 3 === 1 ? '#5f8438' : '#86a54a',
    );
  });
  return [
    branch(
      grid,
      [
        [
          [x, y, height * 0.018],
          [x + height * 0.01, y + height * 0.5, height * 0.024],
          [x, top, height * 0.013],
        ],
      ],
      '#d9d2c4',
      '#857b70',
      seed,
    ),
    new PaintLayer(grid, null, 1, fronds),
  ];
}

/** The valley of Viñales in Pinar del Río: round limestone hills, red earth, rows of tobacco, palms and a drying barn. */
export function pinarDelRio(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 200);
  const hump = (x: number, at: number, wide: number, high: number) => {
    const u = (x - at) / wide;
    return Math.abs(u) < 1 ? high * (1 - u ** 4) ** 0.55 : 0;
  };
  const crest = (x: number) =>
    0.4 +
    Math.max(
      hump(x, -0.52, 0.24, 0.26),
      hump(x, -0.16, 0.2, 0.34),
      hump(x, 0.14, 0.15, 0.2),
      hump(x, 0.46, 0.26, 0.3),
    ) +
    0.012 * fractalNoise(x * 26, 2, 1);
  const far = (x: number) =>
    0.42 + Math.max(hump(x, -0.3, 0.3, 0.22), hump(x, 0.28, 0.24, 0.26), hump(x, 0.7, 0.2, 0.2));
  const [earth, dark, leaf, bright] = parseColours('#b0603c', '#7d3c28', '#5f8a3a', '#a3c05a');
  const field = new PaintLayer(
    grid,
    { strokes: 1500, length: 0.03, width: 0.009, jitter: 0.13, stray: 0.6, blunt: 0.5 },
    0.06,
  ).fill(
    (_, y) => 0.4 - y,
    (x, y) => {
      const depth = 0.44 - y;
      const furrow = Math.sin(((x - 0.1) / depth) * 15);
      const tuft = fractalNoise((x / depth) * 5, 2.2 / depth, 6, 3);
      const soil = mixColours(earth, dark, clamp(fractalNoise(x * 9, y * 20, 3) * 0.9 - 0.1));
      const plant = mixColours(leaf, bright, clamp(tuft * 1.5 - 0.4));
      const planted = y > 0.06 ? smoothStep(-0.05, 0.4, furrow + (tuft - 0.5) * 1.4) : 0;
      return mixColours(mixColours(soil, plant, planted), [0.72, 0.76, 0.62], smoothStep(0.3, 0.4, y) * 0.35);
    },
    (x) => Math.atan2(1, (x - 0.1) * 2.4),
  );
  const barn = new PaintLayer(grid, null, 1, [
    patch(wash(0.24, '#4a3826', 0.4, '#6d5434'), [0.2, 0.25], [0.52, 0.25], [0.49, 0.31], [0.23, 0.31]),
    patch(wash(0.28, '#8a6f44', 0.46, '#cdb27a'), [0.17, 0.285], [0.38, 0.29], [0.34, 0.46], [0.28, 0.46]),
    patch(wash(0.28, '#6f5632', 0.46, '#a88c58'), [0.38, 0.29], [0.55, 0.285], [0.47, 0.455], [0.34, 0.46]),
    ...Array.from({ length: 46 }, (_, at) => {
      const t = at / 45;
      const x = 0.18 + t * 0.36;
      return line(
        [
          [0.29 + t * 0.17, 0.455],
          [x + 0.004, 0.37],
          [x, 0.28 + 0.01 * Math.sin(at * 5)],
        ],
        0.006,
        at % 3 ? '#b89c66' : '#7d6440',
      );
    }),
    rect(0.3, 0.25, 0.35, 0.3, '#2a1e16'),
  ]);
  return paint(
    [
      sky(grid, { high: '#5a9ad0', low: '#e9ecdf', clouds: 0.52, seed: 311 }),
      ridge(grid, {
        base: 0,
        swell: 0,
        bumps: 3.4,
        light: '#9ab08c',
        dark: '#7593a0',
        haze: 0.45,
        air: '#c2d6dc',
        seed: 312,
        crest: far,
      }),
      ridge(grid, {
        base: 0,
        swell: 0,
        bumps: 4.2,
        light: '#9dae62',
        dark: '#486a4a',
        haze: 0.14,
        air: '#b9ccc4',
        seed: 313,
        crest,
        brush: { strokes: 1500, stray: 1 },
      }),
      trees(grid, {
        kind: 'round',
        trees: row(22, -0.85, 0.85, 0.385, 0.06, 314),
        light: '#8fb050',
        dark: '#365a34',
        haze: 0.1,
        seed: 315,
      }),
      field,
      ...palm(grid, -0.42, 0.3, 0.4, 316),
      ...palm(grid, -0.3, 0.34, 0.26, 317),
      ...palm(grid, 0.6, 0.28, 0.46, 318),
      barn,
      grass(grid, {
        seed: 'pinar',
        count: 220,
        low: -0.03,
        high: 0.07,
        length: 0.1,
        light: '#a8b850',
        dark: '#4c5c26',
        flower: '#e8d8e0',
      }),
    ],
    { seed: 'pinar' },
  );
}
