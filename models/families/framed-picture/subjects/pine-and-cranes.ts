import { mixColours } from '../../../kit/colour.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp } from '../../../kit/vector.ts';
import { crane } from '../../../parts/motifs/crane.ts';
import { branch } from '../../../parts/painting/backdrop/branch.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { rocks } from '../../../parts/painting/backdrop/rocks.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { water } from '../../../parts/painting/backdrop/water.ts';
import { hexOf } from '../../../parts/painting/hex-of.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { paintFigure } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { disc, line, wash } from '../../../parts/painting/plain-marks.ts';

/** Pine, cranes, sun and waves in chips of coloured stone. */
export function pineAndCranes(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 190);
  const chip = { strokes: 1500, length: 0.014, width: 0.009, jitter: 0.16, stray: 3, bend: 0, blunt: 0.7 };
  const chance = startRandom('needles');
  const needles: Mark[] = [];
  const cushions: readonly (readonly [number, number, number])[] = [
    [-0.52, 0.82, 0.13],
    [-0.3, 0.88, 0.13],
    [-0.12, 0.78, 0.12],
    [0.06, 0.86, 0.1],
    [-0.6, 0.6, 0.1],
    [-0.2, 0.62, 0.09],
  ];
  for (const [cx, cy, radius] of cushions)
    for (let spray = 0; spray < 26; spray++) {
      const angle = chance() * 2 * Math.PI;
      const far = Math.sqrt(chance()) * radius;
      const [x, y] = [cx + Math.cos(angle) * far * 1.25, cy + Math.sin(angle) * far * 0.5];
      for (let needle = 0; needle < 5; needle++) {
        const way = 0.35 + (needle / 4) * 2.4 + (chance() - 0.5) * 0.3;
        const tone = clamp(0.35 + (y - cy) * 4 + (chance() - 0.5) * 0.5);
        needles.push(
          line(
            [
              [x, y],
              [x + Math.cos(way) * 0.034, y + Math.sin(way) * 0.034],
            ],
            0.006,
            hexOf(mixColours([0.1, 0.28, 0.2], [0.52, 0.68, 0.4], tone)),
            0.3,
          ),
        );
      }
    }
  const cranes = [
    paintFigure(grid, crane('standing'), { x: 0.3, y: 0.14, scale: 0.34, yaw: -1.2, pitch: 0.03 }),
    paintFigure(grid, crane('bowing'), { x: 0.02, y: 0.12, scale: 0.31, yaw: 1.15, pitch: 0.03 }),
    paintFigure(grid, crane('flying'), { x: 0.42, y: 0.5, scale: 0.17, yaw: -0.9, pitch: -0.35 }),
  ];
  return paint(
    [
      sky(grid, { high: '#d8e0d4', low: '#f6ead0', clouds: 0.4, cloud: '#fbf6ea', seed: 391 }),
      new PaintLayer(grid, null, 1, [disc(0.3, 0.76, 0.095, wash(0.66, '#e8603a', 0.86, '#c8281e'), 30)]),
      ridge(grid, {
        base: 0.4,
        swell: 0.09,
        bumps: 1.7,
        light: '#a9bcb0',
        dark: '#7fa0a0',
        haze: 0.4,
        air: '#dfe4d8',
        seed: 392,
        brush: chip,
      }),
      water(grid, { horizon: 0.3, far: '#a8c8c8', near: '#4f8c98', mirrored: '#eaf2ea', seed: 393 }),
      rocks(
        grid,
        [
          [-0.52, -0.02, 0.3, 0.32],
          [0.2, -0.1, 0.4, 0.28],
        ],
        '#b4b09c',
        '#4c5650',
        394,
      ),
      branch(
        grid,
        [
          [
            [-0.6, 0.1, 0.05],
            [-0.46, 0.4, 0.042],
            [-0.54, 0.62, 0.032],
            [-0.42, 0.86, 0.02],
          ],
          [
            [-0.5, 0.5, 0.026],
            [-0.3, 0.58, 0.018],
            [-0.16, 0.56, 0.01],
          ],
          [
            [-0.5, 0.7, 0.022],
            [-0.3, 0.78, 0.015],
            [0.04, 0.8, 0.007],
          ],
        ],
        '#a8683c',
        '#4a281c',
        395,
      ),
      new PaintLayer(grid, null, 1, needles),
      ...cranes,
    ],
    { seed: 'gems', mostCorners: 10500 },
  );
}
