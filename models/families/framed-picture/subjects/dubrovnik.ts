import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { plain } from '../../../parts/painting/backdrop/plain.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { rocks } from '../../../parts/painting/backdrop/rocks.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { row, trees } from '../../../parts/painting/backdrop/trees.ts';
import { water } from '../../../parts/painting/backdrop/water.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { disc, line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';

/** A house seen a little from above: wall, windows, and a tiled roof of a lit and a shaded side. */
function house(x: number, y: number, wide: number, high: number, roof: number, chance: () => number): Mark[] {
  const walls = ['#efe2c8', '#e4d2b0', '#f2e9d6', '#dcc6a2'];
  const lit = ['#d8764a', '#cc6a40', '#e08a5c', '#c9603c'];
  const dark = ['#a84e34', '#98442e', '#b05a3c'];
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;
  const [l, r] = [x - wide / 2, x + wide / 2];
  const ridgeAt = x + wide * 0.12;
  const marks: Mark[] = [
    rect(l, y, r, y + high, wash(y, '#b9a486', y + high, pick(walls))),
    patch(
      pick(lit),
      [l - wide * 0.05, y + high * 0.96],
      [ridgeAt, y + high * 0.96],
      [ridgeAt, y + high + roof],
      [l + wide * 0.22, y + high + roof],
    ),
    patch(
      pick(dark),
      [ridgeAt - wide * 0.02, y + high * 0.96],
      [r + wide * 0.05, y + high * 0.96],
      [r - wide * 0.14, y + high + roof * 0.96],
      [ridgeAt, y + high + roof],
    ),
  ];
  if (wide > 0.045)
    for (const at of [0.25, 0.6])
      marks.push(rect(l + wide * at, y + high * 0.35, l + wide * (at + 0.1), y + high * 0.68, '#5a4a44'));
  return marks;
}

/** Dubrovnik from the sea: walls and towers round red roofs, a harbour, the hill behind. */
export function dubrovnik(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 200);
  const chance = startRandom('dubrovnik');
  const roofs: Mark[] = [];
  for (let band = 0; band < 6; band++) {
    const y = 0.555 - band * 0.034;
    const count = 11 + band;
    for (let at = 0; at < count; at++) {
      const x = -0.4 - band * 0.012 + ((at + 0.3 + 0.4 * chance()) / count) * (0.86 + band * 0.02);
      roofs.push(
        ...house(x, y, 0.055 + 0.02 * chance(), 0.032 + 0.016 * chance(), 0.022 + 0.008 * chance(), chance),
      );
    }
  }
  const stone = wash(0.26, '#b09a7c', 0.42, '#e8dabc');
  const wall: Mark[] = [
    patch(
      stone,
      [-0.5, 0.28],
      [0.56, 0.26],
      [0.56, 0.385],
      [0.3, 0.4],
      [0, 0.385],
      [-0.28, 0.4],
      [-0.5, 0.43],
    ),
    ...Array.from({ length: 26 }, (_, at) =>
      rect(
        -0.49 + at * 0.04,
        0.385 + 0.012 * Math.sin(at * 0.9),
        -0.47 + at * 0.04,
        0.41 + 0.012 * Math.sin(at * 0.9),
        '#e2d2b2',
      ),
    ),
    ...Array.from({ length: 40 }, (_, at) =>
      line(
        [
          [-0.48 + chance() * 1.02, 0.285 + chance() * 0.09],
          [-0.44 + chance() * 0.98, 0.29 + (at % 9) * 0.01],
        ]
          .map(([x, y]) => [x!, y!] as const)
          .map((p, i, all) => (i === 0 ? p : ([all[0]![0] + 0.03, all[0]![1] + 0.001] as const))),
        0.004,
        at % 2 ? '#c4ae8c' : '#a08c70',
      ),
    ),
  ];
  const tower = (x: number, y: number, wide: number, high: number): Mark[] => [
    patch(
      wash(y, '#9c8668', y + high, '#f0e4ca'),
      [x - wide * 0.55, y],
      [x + wide * 0.55, y],
      [x + wide / 2, y + high],
      [x - wide / 2, y + high],
    ),
    patch(
      '#8a7459',
      [x + wide * 0.14, y],
      [x + wide * 0.55, y],
      [x + wide / 2, y + high],
      [x + wide * 0.2, y + high],
    ),
    rect(x - wide * 0.58, y + high, x + wide * 0.58, y + high + 0.012, '#e8dabc'),
    ...[-0.45, -0.15, 0.15, 0.42].map((at) =>
      rect(x + at * wide, y + high + 0.012, x + (at + 0.16) * wide, y + high + 0.026, '#dccaa8'),
    ),
    rect(x - wide * 0.14, y + high * 0.55, x - wide * 0.06, y + high * 0.72, '#4a3c34'),
  ];
  const spires: Mark[] = [
    rect(-0.09, 0.52, -0.055, 0.69, wash(0.5, '#c9b494', 0.68, '#f0e6d0')),
    rect(-0.062, 0.52, -0.055, 0.69, '#a8927a'),
    patch('#8f9a94', [-0.095, 0.69], [-0.05, 0.69], [-0.0725, 0.73]),
    rect(0.1, 0.52, 0.2, 0.585, wash(0.5, '#c9b494', 0.58, '#f2e8d4')),
    disc(0.15, 0.595, 0.042, wash(0.56, '#5f7a74', 0.64, '#a9c0b4'), 16, 1.05),
    rect(0.146, 0.63, 0.154, 0.665, '#c9b070'),
  ];
  const boats: Mark[] = [-0.36, 0.14, 0.36].flatMap((x, at): Mark[] => {
    const y = 0.14 - at * 0.035;
    const s = 0.6 + at * 0.2;
    return [
      patch(
        '#f4efe4',
        [x - 0.05 * s, y + 0.014],
        [x + 0.055 * s, y + 0.02],
        [x + 0.036 * s, y - 0.006],
        [x - 0.038 * s, y - 0.006],
      ),
      patch(
        '#8a4a34',
        [x - 0.046 * s, y + 0.006],
        [x + 0.048 * s, y + 0.009],
        [x + 0.036 * s, y - 0.006],
        [x - 0.038 * s, y - 0.006],
      ),
      patch(
        wash(y, '#e2dccb', y + 0.15, '#fdfaf2'),
        [x, y + 0.024],
        [x + 0.005, y + 0.15 * s],
        [x + 0.05 * s, y + 0.03],
      ),
      line(
        [
          [x, y],
          [x, y + 0.16 * s],
        ],
        0.003,
        '#5c4a3a',
        1,
      ),
      line(
        [
          [x - 0.04 * s, y - 0.012],
          [x + 0.04 * s, y - 0.014],
        ],
        0.008,
        '#2f5f80',
      ),
    ];
  });
  // On a narrow sheet the city is drawn closer together.
  const narrow = (drawing: Drawing): Drawing =>
    placeDrawing(drawing, { scale: [Math.min(1, aspect / 1.18), 1] });
  return paint(
    [
      sky(grid, { high: '#4f92cc', low: '#e4ecec', clouds: 0.42, seed: 331 }),
      ridge(grid, {
        base: 0.74,
        swell: 0.07,
        bumps: 1.4,
        light: '#a9a488',
        dark: '#74847c',
        haze: 0.22,
        air: '#c2d0d8',
        seed: 332,
      }),
      trees(grid, {
        kind: 'round',
        trees: row(18, -0.7, 0.7, 0.585, 0.05, 333),
        light: '#8a9c58',
        dark: '#4a6440',
        haze: 0.1,
        seed: 334,
      }),
      plain(grid, {
        horizon: 0.6,
        far: '#b0a484',
        near: '#c4ae88',
        patch: '#8a9460',
        patches: 0.4,
        seed: 335,
      }),
      new PaintLayer(
        grid,
        null,
        1,
        narrow([...roofs.slice(0, roofs.length / 2), ...spires, ...roofs.slice(roofs.length / 2)]),
      ),
      water(grid, { horizon: 0.29, far: '#5fa4bc', near: '#1f5f86', mirrored: '#c6e2e4', seed: 336 }),
      new PaintLayer(
        grid,
        null,
        1,
        narrow([
          ...wall,
          ...tower(-0.5, 0.27, 0.13, 0.21),
          ...tower(0.1, 0.26, 0.08, 0.15),
          ...tower(0.54, 0.25, 0.12, 0.19),
        ]),
      ),
      rocks(
        grid,
        [
          [-0.52, 0.23, 0.16, 0.07],
          [0.0, 0.235, 0.4, 0.045],
          [0.52, 0.215, 0.16, 0.07],
        ],
        '#d0bea0',
        '#5f5a50',
        337,
      ),
      new PaintLayer(grid, null, 1, narrow(boats)),
    ],
    { seed: 'dubrovnik' },
  );
}
