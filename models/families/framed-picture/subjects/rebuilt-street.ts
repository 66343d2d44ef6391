import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { plain } from '../../../parts/painting/backdrop/plain.ts';
import { ridge } from '../../../parts/painting/backdrop/ridge.ts';
import { sky } from '../../../parts/painting/backdrop/sky.ts';
import { trees } from '../../../parts/painting/backdrop/trees.ts';
import { paint } from '../../../parts/painting/paint.ts';
import { PaintLayer } from '../../../parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../parts/painting/painting-grid.ts';
import { disc, line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';

/** A street of a city being rebuilt, about 1955: new blocks of flats, a crane, poplars, a tram, people as dabs of paint. */
export function rebuiltStreet(aspect: number): Drawing {
  const grid = paintingGrid(aspect, 200);
  const chance = startRandom('street');
  const marks: Mark[] = [];
  const block = (
    left: number,
    near: number,
    far: number,
    low: number,
    high: number,
    farLow: number,
    farHigh: number,
    lit: string,
    shade: string,
    storeys: number,
    bays: number,
  ) => {
    marks.push(patch(wash(low, shade, high, lit), [near, low], [far, farLow], [far, farHigh], [near, high]));
    if (left !== near) marks.push(patch(shade, [left, low], [near, low], [near, high], [left, high]));
    for (let floor = 0; floor < storeys; floor++)
      for (let bay = 0; bay < bays; bay++) {
        const at = (t: number, s: number): readonly [number, number] => {
          const x = near + (far - near) * t;
          const [l, h] = [low + (farLow - low) * t, high + (farHigh - high) * t];
          return [x, l + (h - l) * s];
        };
        const [t0, t1] = [((bay + 0.28) / bays) ** 0.86, ((bay + 0.72) / bays) ** 0.86];
        const [s0, s1] = [(floor + 0.3) / storeys, (floor + 0.74) / storeys];
        marks.push(
          patch(
            chance() < 0.2 ? '#e8d49a' : chance() < 0.5 ? '#5c6068' : '#474a54',
            at(t0, s0),
            at(t1, s0),
            at(t1, s1),
            at(t0, s1),
          ),
        );
      }
    marks.push(patch('#e4d6ba', [near, high], [far, farHigh], [far, farHigh + 0.008], [near, high + 0.02]));
  };
  block(-0.75, -0.75, -0.2, 0.2, 0.82, 0.36, 0.58, '#d9b890', '#a8886c', 5, 7);
  block(-0.2, -0.2, -0.07, 0.37, 0.55, 0.385, 0.5, '#cbb49a', '#98866f', 3, 4);
  block(0.75, 0.75, 0.26, 0.2, 0.74, 0.355, 0.56, '#c99a7c', '#8a6856', 4, 6);
  block(0.24, 0.24, 0.1, 0.37, 0.53, 0.385, 0.49, '#bfae9a', '#8f8272', 3, 3);
  // The builders' crane over the far block.
  marks.push(
    line(
      [
        [0.16, 0.48],
        [0.16, 0.74],
      ],
      0.008,
      '#6d4a38',
      1,
    ),
    line(
      [
        [0.04, 0.735],
        [0.32, 0.75],
      ],
      0.006,
      '#6d4a38',
      1,
    ),
    line(
      [
        [0.16, 0.77],
        [0.05, 0.735],
      ],
      0.003,
      '#6d4a38',
      1,
    ),
    line(
      [
        [0.16, 0.77],
        [0.3, 0.748],
      ],
      0.003,
      '#6d4a38',
      1,
    ),
    line(
      [
        [0.07, 0.735],
        [0.07, 0.6],
      ],
      0.002,
      '#5a4a44',
      1,
    ),
  );
  const road: Mark[] = [
    patch(wash(0, '#8d8478', 0.38, '#c2b8a4'), [-0.42, 0], [0.5, 0], [0.1, 0.38], [0, 0.38]),
    line(
      [
        [0.0, 0],
        [0.045, 0.38],
      ],
      0.008,
      '#6f675e',
      0.3,
    ),
    line(
      [
        [0.16, 0],
        [0.065, 0.38],
      ],
      0.008,
      '#6f675e',
      0.3,
    ),
    ...Array.from({ length: 60 }, () => {
      const y = chance() ** 1.5 * 0.36;
      const half = 0.45 - y * 1.1;
      const x = 0.05 + (chance() - 0.5) * 2 * half;
      return line(
        [
          [x - 0.05 * (0.4 - y), y],
          [x + 0.1 * (0.4 - y), y + 0.003],
        ],
        0.008 * (1 - y * 2),
        chance() < 0.5 ? '#a89e8e' : '#7d756a',
      );
    }),
  ];
  const tram: Mark[] = [
    patch('#4a443e', [0.0, 0.2], [0.13, 0.2], [0.12, 0.185], [0.01, 0.185]),
    rect(0.0, 0.2, 0.13, 0.27, wash(0.2, '#8a2f24', 0.27, '#b8483a')),
    rect(-0.004, 0.27, 0.134, 0.335, '#ead9b4'),
    ...[0.008, 0.038, 0.068, 0.098].map((x) => rect(x, 0.28, x + 0.024, 0.322, '#5a6670')),
    rect(-0.006, 0.335, 0.136, 0.346, '#7a6a58'),
    line(
      [
        [0.065, 0.346],
        [0.09, 0.39],
        [0.062, 0.41],
      ],
      0.003,
      '#4a443e',
      1,
    ),
    disc(0.022, 0.225, 0.009, '#f4e6b0', 8),
    disc(0.108, 0.225, 0.009, '#f4e6b0', 8),
    line(
      [
        [0.06, 0.41],
        [0.052, 0.55],
      ],
      0.0016,
      '#6d665c',
      1,
    ),
  ];
  const people: Mark[] = Array.from({ length: 26 }).flatMap((_, at): Mark[] => {
    const y = 0.05 + 0.25 * chance();
    const side = at % 2 ? 1 : -1;
    const x = 0.05 + side * (0.5 - y * 1.05 + (chance() - 0.4) * 0.14);
    const size = 0.15 * (0.42 - y);
    const coat = ['#3f4a5c', '#6a4a3a', '#e6ded0', '#5a6650', '#8a3f36', '#efe9de'][at % 6]!;
    return [
      line(
        [
          [x - size * 0.1, y + size * 0.6],
          [x - size * 0.16, y],
        ],
        size * 0.22,
        '#3a3430',
        0.7,
      ),
      line(
        [
          [x + size * 0.1, y + size * 0.6],
          [x + size * 0.2, y],
        ],
        size * 0.22,
        '#3a3430',
        0.7,
      ),
      line(
        [
          [x, y + size * 0.5],
          [x, y + size * 1.3],
        ],
        size * 0.5,
        coat,
        0.7,
      ),
      disc(x, y + size * 1.5, size * 0.19, '#c9a284', 7),
      line(
        [
          [x, y],
          [x + size * 1.1, y - size * 0.12],
        ],
        size * 0.18,
        '#8d8478',
      ),
    ];
  });
  const poplars = [-0.42, -0.31, -0.24, 0.33, 0.42, 0.56].map((x) => ({
    x,
    y: 0.18 + (0.5 - Math.abs(x)) * 0.4,
    height: 0.16 + Math.abs(x) * 0.5,
  }));
  return paint(
    [
      sky(grid, { high: '#8fb0cc', low: '#f4e4c4', clouds: 0.5, seed: 351 }),
      ridge(grid, {
        base: 0.45,
        swell: 0.04,
        bumps: 2,
        light: '#a8a8a0',
        dark: '#8d98a4',
        haze: 0.4,
        air: '#d8d4c4',
        seed: 352,
      }),
      plain(grid, {
        horizon: 0.385,
        far: '#cbbf9c',
        near: '#a8946c',
        patch: '#94985c',
        patches: 0.3,
        seed: 353,
      }),
      new PaintLayer(grid, null, 1, [...marks, ...road]),
      trees(grid, { kind: 'poplar', trees: poplars, light: '#a8b45c', dark: '#4c6238', seed: 354 }),
      new PaintLayer(grid, null, 1, [...tram, ...people]),
    ],
    { seed: 'street' },
  );
}
