import { mixColours } from '../../../kit/colour.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { facelessFigure } from '../../../parts/motifs/faceless-figure.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { paintFigure } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { disc, line, patch } from '../../../parts/painting/plain-marks.ts';
import { studio } from './studio.ts';

/** A faceless form with raised hand over a crowd, a striped flag behind: blue, white, red, a star in a disc. */
export function raisedHand(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 190);
  const half = aspect / 2;
  const fold = (x: number) => 0.022 * Math.sin(x * 7 + 0.6) + 0.01 * Math.sin(x * 15);
  const bands = [
    [0.16, 0.94, '#2c4f9c', '#4a74c4'],
    [0.26, 0.86, '#e9e6e2', '#fbfaf7'],
    [0.29, 0.83, '#b0242c', '#dc4a48'],
  ] as const;
  const flag = bands.map(([low, high, deep, bright]) => {
    const [a, b] = parseColours(deep, bright);
    return new PaintLayer(
      grid,
      { strokes: 520, length: 0.09, width: 0.016, jitter: 0.05, stray: 0.12, blunt: 0.5 },
      0.07,
    ).fill(
      (x, y) => Math.min(y - low - fold(x), high + fold(x) - y),
      (x) => mixColours(a, b, clamp(0.5 + Math.cos(x * 7 + 0.6) * 0.5 + 0.2 * Math.cos(x * 15))),
      (x) => Math.atan(0.15 * Math.cos(x * 7 + 0.6)),
    );
  });
  const [cx, cy] = [-half * 0.42, 0.56 + fold(-half * 0.42)];
  const star = Array.from({ length: 10 }, (_, at): Vector2 => {
    const angle = Math.PI / 2 + (at / 10) * 2 * Math.PI;
    const radius = at % 2 ? 0.055 : 0.142;
    return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius];
  });
  const sign = new PaintLayer(grid, null, 1, [disc(cx, cy, 0.155, '#f7f5f1', 28), patch('#cf3038', ...star)]);
  const chance = startRandom('crowd');
  const crowd: Mark[] = [];
  for (let band = 0; band < 6; band++) {
    const y = 0.26 - band * 0.052;
    const size = 0.017 + band * 0.0045;
    for (let x = -half; x < half + 0.02; x += size * 1.9) {
      const px = x + (chance() - 0.5) * size;
      const coat = ['#5a6a7c', '#8a4a48', '#d8d2c4', '#44505c', '#a8886a', '#6a7a5c'][
        Math.floor(chance() * 6)
      ]!;
      crowd.push(
        patch(
          coat,
          [px - size, y - size * 3],
          [px + size, y - size * 3],
          [px + size * 0.8, y - size * 0.6],
          [px - size * 0.8, y - size * 0.6],
        ),
      );
      if (chance() < 0.4)
        crowd.push(
          line(
            [
              [px + size * 0.6, y - size],
              [px + size * 1.1, y + size * 1.8],
            ],
            size * 0.4,
            coat,
            0.6,
          ),
        );
      crowd.push(disc(px, y, size * 0.62, chance() < 0.5 ? '#c9a58a' : '#b48f74', 7, 1.15));
    }
  }
  const leader = paintFigure(
    grid,
    facelessFigure({ pose: 'raised', colour: '#e6e2da', fold: '#a09a90' }),
    { x: half * 0.3, y: 0.02, scale: 0.45, yaw: -0.35, pitch: 0.03 },
    studio,
  );
  return paint(
    [
      sky(grid, { high: '#6a9fd0', low: '#f4ead2', clouds: 0.42, seed: 381 }),
      ...flag,
      sign,
      new PaintLayer(grid, null, 1, crowd.slice(0, Math.floor(crowd.length * 0.55))),
      leader,
      new PaintLayer(grid, null, 1, crowd.slice(Math.floor(crowd.length * 0.55))),
    ],
    { seed: 'raised hand', mostCorners: 10000 },
  );
}
