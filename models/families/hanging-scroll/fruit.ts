import { mixColours, type Colour } from '../../kit/colour.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { clamp } from '../../kit/vector.ts';
import { branch } from '../../parts/painting/backdrop/branch.ts';
import { leaves } from '../../parts/painting/backdrop/leaves.ts';
import { paint } from '../../parts/painting/paint.ts';
import { PaintLayer } from '../../parts/painting/paint-layer.ts';
import { paintingGrid, type PaintingGrid } from '../../parts/painting/painting-grid.ts';
import { parseColours } from '../../parts/painting/parse-colours.ts';
import { disc, line } from '../../parts/painting/plain-marks.ts';

type Kind = 'peach' | 'persimmon' | 'grape' | 'pomegranate';
const inks: Record<Kind, readonly [string, string, string]> = {
  peach: ['#f6e2a8', '#f0a48c', '#c84a5a'],
  persimmon: ['#f8c060', '#ea7a2c', '#b0441c'],
  grape: ['#b090c0', '#6a4488', '#38244c'],
  pomegranate: ['#f0b478', '#d05a44', '#8a2430'],
};

/** A round fruit in washes: light above on the left, its blush on the other side. */
function fruit(grid: PaintingGrid, kind: Kind, x: number, y: number, radius: number): PaintLayer {
  const [light, middle, deep] = parseColours(...inks[kind]);
  const flat = kind === 'persimmon' ? 0.84 : 1;
  const details =
    kind === 'persimmon'
      ? [0, 1, 2, 3].map((at) =>
          line(
            [
              [x, y + radius * 0.72],
              [x + Math.cos(at * 0.9 + 0.2) * radius * 0.6, y + radius * (0.72 + 0.16 * Math.sin(at * 2))],
            ],
            radius * 0.22,
            at % 2 ? '#6a7a3c' : '#4c5c2c',
          ),
        )
      : kind === 'pomegranate'
        ? [-0.3, 0, 0.3].map((lean) =>
            line(
              [
                [x + lean * radius * 0.3, y + radius * 0.9],
                [x + lean * radius, y + radius * 1.32],
              ],
              radius * 0.2,
              '#b8503c',
            ),
          )
        : kind === 'peach'
          ? [
              line(
                [
                  [x + radius * 0.1, y + radius * 0.8],
                  [x - radius * 0.18, y + radius * 0.2],
                  [x - radius * 0.04, y - radius * 0.7],
                ],
                radius * 0.07,
                '#b8485a',
              ),
            ]
          : [disc(x - radius * 0.3, y + radius * 0.34, radius * 0.22, '#e4d8ec', 7)];
  return new PaintLayer(
    grid,
    kind === 'grape'
      ? null
      : { strokes: 9000, length: radius * 0.5, width: radius * 0.06, jitter: 0.05, stray: 0.2, within: true },
    0.07,
    details,
  ).fill(
    (px, py) => {
      const [u, v] = [(px - x) / radius, (py - y) / (radius * flat)];
      const tip = kind === 'peach' ? 0.16 * Math.max(0, -v) * Math.exp(-((u / 0.22) ** 2)) : 0;
      return (1 + tip - Math.hypot(u, v)) * radius;
    },
    (px, py): Colour => {
      const [u, v] = [(px - x) / radius, (py - y) / radius];
      const shade = clamp(
        0.42 + u * 0.4 - v * 0.42 + (fractalNoise(px * 22, py * 22, radius * 90) - 0.5) * 0.5,
      );
      return shade < 0.5 ? mixColours(light, middle, shade * 2) : mixColours(middle, deep, shade * 2 - 1);
    },
    (px, py) => Math.atan2(py - y, px - x) + Math.PI / 2,
  );
}

/** Peaches, persimmons, pomegranates and grapes on their branches, on paper. The height is 1. */
export function fruitPainting(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 240);
  const paper = new PaintLayer(
    grid,
    { strokes: 260, length: 0.1, width: 0.012, jitter: 0.02, stray: 0.5 },
    0.05,
  ).fill(
    () => 1,
    (x, y) =>
      mixColours([0.91, 0.86, 0.75], [0.86, 0.79, 0.65], clamp(fractalNoise(x * 3, y * 3, 2) * 1.4 - 0.3)),
  );
  const half = aspect / 2;
  const grapes = Array.from({ length: 17 }, (_, at) => {
    const row = Math.floor((Math.sqrt(8 * at + 1) - 1) / 2);
    const place = at - (row * (row + 1)) / 2;
    return fruit(
      grid,
      'grape',
      -half * 0.36 + (place - row / 2) * 0.05,
      0.19 + row * 0.042 + 0.006 * Math.sin(at * 5),
      0.028,
    );
  }).toReversed();
  return paint(
    [
      paper,
      branch(
        grid,
        [
          [
            [half * 1.05, 0.97, 0.018],
            [half * 0.4, 0.84, 0.013],
            [-half * 0.2, 0.8, 0.009],
            [-half * 0.62, 0.86, 0.004],
          ],
          [
            [half * 0.5, 0.85, 0.01],
            [half * 0.3, 0.68, 0.008],
            [half * 0.36, 0.52, 0.004],
          ],
          [
            [-half * 0.1, 0.8, 0.008],
            [-half * 0.34, 0.66, 0.006],
            [-half * 0.4, 0.42, 0.004],
          ],
        ],
        '#8a6a4c',
        '#3f2e22',
        401,
      ),
      leaves(grid, {
        seed: 'fruit leaves',
        count: 54,
        where: (x, y) =>
          Math.max(0, 0.75 - Math.abs(y - 0.82 + x * 0.1) * 6) +
          (Math.abs(x + half * 0.36) < 0.12 && y > 0.36 && y < 0.5 ? 0.6 : 0),
        length: 0.085,
        slim: 0.36,
        light: '#98a860',
        dark: '#3c5436',
      }),
      fruit(grid, 'peach', -half * 0.3, 0.69, 0.085),
      fruit(grid, 'peach', -half * 0.62, 0.6, 0.075),
      fruit(grid, 'peach', half * 0.02, 0.62, 0.08),
      fruit(grid, 'pomegranate', half * 0.52, 0.66, 0.085),
      fruit(grid, 'persimmon', half * 0.42, 0.47, 0.075),
      fruit(grid, 'persimmon', half * 0.66, 0.36, 0.07),
      ...grapes,
      fruit(grid, 'pomegranate', half * 0.3, 0.17, 0.085),
      fruit(grid, 'peach', half * 0.7, 0.13, 0.072),
      leaves(grid, {
        seed: 'leaves before',
        count: 18,
        where: (x, y) =>
          Math.hypot(x - half * 0.5, y - 0.22) < 0.12 || Math.hypot(x + half * 0.4, y - 0.76) < 0.1 ? 0.8 : 0,
        length: 0.09,
        slim: 0.36,
        light: '#a8b868',
        dark: '#44603a',
        stray: 2,
      }),
    ],
    { seed: 'fruit', mostCorners: 5600 },
  );
}
