import { mixColours } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { rect, wash } from '../../../parts/painting/plain-marks.ts';
import { paektu } from './paektu.ts';
import { pair } from './faceless-pair.ts';

/** Two faceless forms, hand in hand, before a large picture of Mount Paektu. */
export function beforePaektu(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 190);
  const [wood, shine] = parseColours('#8a6244', '#c9a27c');
  const room = new PaintLayer(
    grid,
    { strokes: 220, length: 0.12, width: 0.022, jitter: 0.05, stray: 0.2, blunt: 0.5 },
    0.06,
  ).fill(
    () => 1,
    (x, y) =>
      y < 0.2
        ? mixColours(wood, shine, clamp(0.6 - Math.abs(x) + (fractalNoise(x * 12, y * 3, 1) - 0.5) * 0.6))
        : [0.86, 0.83, 0.76],
  );
  room.shadow(-0.18, 0.06, 0.2, 0.03, 0.6).shadow(0.18, 0.06, 0.2, 0.03, 0.6);
  const [wide, high] = [aspect * 0.86, 0.64];
  const hung: Drawing = [
    rect(-wide / 2 - 0.022, 0.278, wide / 2 + 0.022, 0.962, wash(0.27, '#7d5a2c', 0.96, '#d8b468')),
    rect(-wide / 2 - 0.008, 0.292, wide / 2 + 0.008, 0.948, '#5c3f20'),
    ...placeDrawing(paektu(wide / high, 'day'), { x: 0, y: 0.3, scale: high }).filter(
      (mark, at) => mark.outline.length > 5 || at % 3 === 0,
    ),
  ];
  return paint(
    [
      room,
      new PaintLayer(grid, null, 1, hung),
      ...pair(grid, 0.05, 0.72, ['#c9ccd2', '#8a8e98'], ['#a9a6a4', '#6c6a6a']),
    ],
    { seed: 'paektu pair', mostCorners: 11000 },
  );
}
