import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { grass } from '../../../parts/painting/backdrop/grass.ts';
import { plain } from '../../../parts/painting/backdrop/plain.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { trees } from '../../../parts/painting/backdrop/trees.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { disc, line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';

/** The old home at Mangyongdae: a thatched farmhouse with clay walls behind a brushwood fence. */
export function thatchedHome(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 200);
  const chance = startRandom('thatch');
  const wallColour = wash(0.26, '#a87c4c', 0.46, '#e0bc84');
  const marks: Mark[] = [
    patch('#6a6450', [-0.5, 0.24], [0.46, 0.24], [0.42, 0.27], [-0.46, 0.27]),
    rect(-0.44, 0.26, 0.4, 0.47, wallColour),
    ...[-0.44, -0.2, 0.04, 0.22, 0.395].map((x) => rect(x - 0.008, 0.26, x + 0.008, 0.47, '#5f4026')),
    rect(-0.44, 0.45, 0.4, 0.465, '#5f4026'),
    rect(-0.46, 0.255, 0.42, 0.275, '#7d6044'),
  ];
  // Paper doors with their lattice.
  for (const [x, wide] of [
    [-0.36, 0.1],
    [-0.13, 0.13],
    [0.08, 0.1],
    [0.27, 0.09],
  ] as const) {
    marks.push(
      rect(x, 0.275, x + wide, 0.44, '#5a3c24'),
      rect(x + 0.006, 0.281, x + wide - 0.006, 0.435, wash(0.28, '#d8cbb0', 0.43, '#f4ecd8')),
    );
    for (let bar = 1; bar < 4; bar++)
      marks.push(rect(x + (wide * bar) / 4 - 0.0018, 0.281, x + (wide * bar) / 4 + 0.0018, 0.435, '#6f4c2e'));
    for (let bar = 1; bar < 5; bar++)
      marks.push(rect(x + 0.006, 0.281 + bar * 0.031, x + wide - 0.006, 0.284 + bar * 0.031, '#6f4c2e'));
  }
  marks.push(
    patch(
      wash(0.44, '#7d6034', 0.66, '#d9b868'),
      [-0.54, 0.46],
      [0.5, 0.46],
      [0.52, 0.48],
      [0.4, 0.6],
      [0.28, 0.655],
      [-0.3, 0.66],
      [-0.44, 0.6],
      [-0.56, 0.485],
    ),
    patch('#4c3820', [-0.53, 0.46], [0.49, 0.46], [0.47, 0.445], [-0.51, 0.445]),
  );
  for (let straw = 0; straw < 330; straw++) {
    const t = chance();
    const x = -0.54 + t * 1.05;
    const low = 0.455 + 0.19 * Math.sqrt(chance()) * (1 - Math.abs(t - 0.5) ** 2);
    const lean = (t - 0.5) * 0.06;
    marks.push(
      line(
        [
          [x - lean * 0.8, Math.min(0.66 - Math.abs(t - 0.5) * 0.12, low + 0.06)],
          [x, low],
        ],
        0.006,
        ['#e8cc84', '#c9a458', '#9a7a40', '#b89450'][straw % 4]!,
      ),
    );
  }
  for (const y of [0.52, 0.57, 0.62])
    marks.push(
      line(
        [
          [-0.52 + (y - 0.5) * 0.8, y],
          [0, y + 0.008],
          [0.49 - (y - 0.5) * 0.8, y],
        ],
        0.004,
        '#7d6238',
        1,
      ),
    );
  // Jars for soy sauce, and a brushwood fence with its gate open.
  for (const [x, size] of [
    [0.5, 0.045],
    [0.58, 0.036],
    [0.54, 0.05],
  ] as const)
    marks.push(
      disc(x, 0.2 + size, size, wash(0.19, '#3a241a', 0.28, '#8a5a3c'), 14, 1.15),
      rect(x - size * 0.5, 0.2 + size * 2.05, x + size * 0.5, 0.2 + size * 2.3, '#5c3a26'),
    );
  for (let stick = 0; stick < 120; stick++) {
    const x = -0.72 + stick * 0.0121;
    if (x > -0.12 && x < 0.2) continue;
    marks.push(
      line(
        [
          [x, 0.06 + 0.01 * Math.sin(x * 9)],
          [x + (chance() - 0.5) * 0.016, 0.2 + 0.03 * chance()],
        ],
        0.007,
        ['#7d5f3c', '#a08258', '#5f4428'][stick % 3]!,
        0.4,
      ),
    );
  }
  for (const y of [0.11, 0.165])
    for (const [from, to] of [
      [-0.73, -0.12],
      [0.2, 0.73],
    ] as const)
      marks.push(
        line(
          [
            [from, y],
            [to, y + 0.004],
          ],
          0.008,
          '#5a4028',
          1,
        ),
      );
  return paint(
    [
      sky(grid, { high: '#7fb0d4', low: '#f2ead6', clouds: 0.4, seed: 341 }),
      ridge(grid, {
        base: 0.62,
        swell: 0.08,
        bumps: 1.6,
        light: '#98ac78',
        dark: '#6a8a70',
        haze: 0.3,
        air: '#cad8d0',
        seed: 342,
      }),
      trees(grid, {
        kind: 'pine',
        trees: [
          { x: -0.6, y: 0.32, height: 0.55 },
          { x: 0.6, y: 0.34, height: 0.5 },
        ],
        light: '#7d9c54',
        dark: '#2f5034',
        trunk: '#9a5f3c',
        seed: 343,
      }),
      trees(grid, {
        kind: 'round',
        trees: [
          { x: -0.34, y: 0.36, height: 0.42 },
          { x: 0.36, y: 0.38, height: 0.36 },
          { x: 0.02, y: 0.4, height: 0.36 },
        ],
        light: '#a3bc64',
        dark: '#4a6e3e',
        haze: 0.12,
        seed: 344,
      }),
      plain(grid, {
        horizon: 0.3,
        far: '#cdb484',
        near: '#b09058',
        patch: '#8c9a50',
        patches: 0.35,
        seed: 345,
      }),
      new PaintLayer(grid, null, 1, marks),
      grass(grid, {
        seed: 'home',
        count: 200,
        low: -0.03,
        high: 0.07,
        length: 0.08,
        light: '#b0c060',
        dark: '#4e602c',
        flower: '#e890a8',
      }),
    ],
    { seed: 'old home' },
  );
}
