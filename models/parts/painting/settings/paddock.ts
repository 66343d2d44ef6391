import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { branch } from '../backdrop/branch.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A paddock with a rail fence before birches. */
export const paddock: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#86b0d4', low: '#e6ecea', clouds: 0.45, seed: 71 }),
    trees(grid, {
      kind: 'round',
      trees: row(16, -0.8, 0.8, 0.42, 0.3, 72),
      light: '#9ab062',
      dark: '#4a6a3c',
      haze: 0.22,
      seed: 73,
    }),
    branch(
      grid,
      [-0.6, -0.46, -0.1, 0.2, 0.36, 0.63].map((x, at) => [
        [x, 0.38, 0.012],
        [x + 0.01 * (at % 2 ? 1 : -1), 0.5, 0.009],
        [x, 0.62, 0.004],
      ]),
      '#f0ece2',
      '#8d8a84',
      74,
    ),
    branch(
      grid,
      [
        ...[-0.66, -0.4, -0.14, 0.12, 0.38, 0.64].map(
          (x) =>
            [
              [x, 0.34, 0.011],
              [x, 0.48, 0.011],
            ] as const,
        ),
        [
          [-0.8, 0.45, 0.008],
          [0, 0.452, 0.008],
          [0.8, 0.45, 0.008],
        ],
        [
          [-0.8, 0.39, 0.008],
          [0, 0.392, 0.008],
          [0.8, 0.39, 0.008],
        ],
      ],
      '#ded2bc',
      '#7d6a52',
      75,
    ),
  ],
  ground: plain(grid, {
    horizon: 0.37,
    far: '#a5b868',
    near: '#77883c',
    patch: '#a8905c',
    patches: 0.3,
    seed: 76,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'paddock',
      count: 380,
      low: -0.04,
      high: 0.08,
      length: 0.1,
      light: '#b4c46c',
      dark: '#46582a',
      flower: '#f0ead8',
    }),
  ],
  light: noon,
});
