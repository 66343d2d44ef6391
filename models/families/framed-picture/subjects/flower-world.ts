import { mixColours } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { facelessFigure } from '../../../parts/motifs/faceless-figure.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { paintFigure } from '../../../parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { disc, line, patch } from '../../../parts/painting/plain-marks.ts';
import { studio } from './studio.ts';
import { bloom } from './bloom.ts';

/** Continents as rough ellipses of a map of the world: longitude, latitude, half axes, turn. Degrees. */
const continents: readonly (readonly [number, number, number, number, number])[] = [
  [-102, 52, 34, 17, -0.2],
  [-98, 32, 15, 12, -0.4],
  [-88, 16, 9, 4, -0.6],
  [-42, 72, 12, 9, 0.2],
  [-60, -6, 17, 15, 0.3],
  [-64, -30, 8, 20, -0.2],
  [16, 10, 18, 15, 0],
  [24, -16, 12, 17, -0.1],
  [12, 50, 17, 8, 0.3],
  [60, 57, 42, 13, 0.05],
  [110, 58, 36, 14, -0.05],
  [100, 34, 28, 13, 0],
  [78, 19, 7, 11, 0],
  [48, 28, 12, 9, -0.4],
  [118, 0, 15, 5, -0.2],
  [134, -25, 19, 12, 0.1],
];

/** The sun over a map of the world grown from flowers; a faceless form among them. */
export function flowerWorld(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 180);
  const chance = startRandom('flower world');
  const [glow, gold, blue] = parseColours('#fdf2c8', '#f0b84c', '#6aa4c8');
  const sun: Vector2 = [0, 0.86];
  const light = new PaintLayer(
    grid,
    { strokes: 700, length: 0.1, width: 0.018, jitter: 0.04, stray: 0.15, blunt: 0.5 },
    0.06,
  ).fill(
    () => 1,
    (x, y) => {
      const far = Math.hypot(x - sun[0], y - sun[1]);
      return mixColours(
        mixColours(glow, gold, clamp(far * 2.6)),
        blue,
        clamp((far - 0.3) * 1.5 + (fractalNoise(x * 4, y * 4, 1) - 0.5) * 0.2),
      );
    },
    (x, y) => Math.atan2(y - sun[1], x - sun[0]),
  );
  const marks: Mark[] = [disc(...sun, 0.1, '#fffbe6', 28), disc(...sun, 0.082, '#fff6c8', 28)];
  for (let ray = 0; ray < 28; ray++) {
    const angle = (ray / 28) * 2 * Math.PI;
    marks.push(
      line(
        [
          [Math.cos(angle) * 0.11, sun[1] + Math.sin(angle) * 0.11],
          [Math.cos(angle) * (0.17 + 0.04 * (ray % 2)), sun[1] + Math.sin(angle) * (0.17 + 0.04 * (ray % 2))],
        ],
        0.012,
        '#fdeeb0',
      ),
    );
  }
  const flowers = [
    bloom('red bloom', '#a81c2c', '#ec5a5a', 3),
    bloom('violet bloom', '#7a3a8a', '#c888cc', 3),
    bloom('pink bloom', '#c84a78', '#f8b0c4', 3),
    bloom('gold bloom', '#d07a1c', '#f8d050', 2),
  ];
  const isLand = (x: number, y: number) => {
    const [lon, lat] = [(x / (aspect * 0.47)) * 180 + 12, ((y - 0.44) / 0.4) * 90];
    return continents.some(([a, b, wide, high, turn]) => {
      const [dx, dy] = [lon - a, lat - b];
      const [u, v] = [
        (dx * Math.cos(turn) + dy * Math.sin(turn)) / wide,
        (-dx * Math.sin(turn) + dy * Math.cos(turn)) / high,
      ];
      return u * u + v * v < 1;
    });
  };
  const spots: Vector2[] = [];
  for (let turn = 0; turn < 6000 && spots.length < 190; turn++) {
    const point: Vector2 = [(chance() - 0.5) * aspect * 0.96, 0.06 + chance() * 0.76];
    if (!isLand(...point)) continue;
    if (spots.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < 0.026)) continue;
    spots.push(point);
  }
  for (const [x, y] of spots)
    marks.push(
      patch(
        chance() < 0.5 ? '#4f8a44' : '#2f6438',
        [x - 0.03, y - 0.006],
        [x, y + 0.016],
        [x + 0.03, y + 0.004],
        [x + 0.002, y - 0.018],
      ),
    );
  spots.forEach(([x, y], at) => {
    if (at % 6 === 0)
      marks.push(
        ...placeDrawing(flowers[at % 4]!.slice(0, 9), {
          x,
          y,
          scale: 0.021 + 0.008 * chance(),
          turn: chance() * 6,
        }),
      );
    else
      marks.push(
        disc(x, y, 0.012 + 0.004 * chance(), ['#d83a48', '#f0a0b8', '#b06ac0', '#f2c040'][at % 4]!, 8),
        disc(x, y, 0.004, '#fbe8a0', 5),
      );
  });
  const figure = paintFigure(
    grid,
    facelessFigure({ pose: 'bust', colour: '#efe8da', fold: '#b4a890' }),
    { x: 0, y: 0.0, scale: 0.92, yaw: 0.3, pitch: 0.02 },
    studio,
  );
  const wreath: Mark[] = [];
  for (let at = 0; at < 12; at++) {
    const x = -0.42 + (at / 11) * 0.84;
    const y = 0.045 + 0.03 * Math.sin(at * 2.2);
    wreath.push(...placeDrawing(flowers[at % 4]!, { x, y, scale: 0.055, turn: at }));
  }
  return paint([light, new PaintLayer(grid, null, 1, marks), figure, new PaintLayer(grid, null, 1, wreath)], {
    seed: 'flower world',
    mostCorners: 8600,
  });
}
