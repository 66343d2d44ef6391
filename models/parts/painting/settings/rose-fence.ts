import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { branch } from '../backdrop/branch.ts';
import { roses } from '../backdrop/roses.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A garden: a white fence grown over with roses, and a lawn. */
export const roseFence: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#8cb4d6', low: '#e6eee8', clouds: 0.4, seed: 141 }),
    trees(grid, {
      kind: 'round',
      trees: row(12, -0.8, 0.8, 0.5, 0.42, 142),
      light: '#94ac5c',
      dark: '#3f5c34',
      seed: 143,
    }),
    branch(
      grid,
      [
        ...Array.from(
          { length: 17 },
          (_, at) =>
            [
              [-0.8 + at * 0.1, 0.36, 0.011],
              [-0.8 + at * 0.1, 0.64, 0.011],
            ] as const,
        ),
        [
          [-0.85, 0.6, 0.013],
          [0, 0.602, 0.013],
          [0.85, 0.6, 0.013],
        ],
        [
          [-0.85, 0.43, 0.013],
          [0, 0.432, 0.013],
          [0.85, 0.43, 0.013],
        ],
      ],
      '#f4f1ea',
      '#a5a39c',
      144,
    ),
    roses(grid, { seed: 'fence', count: 58, low: 0.38, high: 0.7 }),
  ],
  ground: plain(grid, {
    horizon: 0.38,
    far: '#9cb85c',
    near: '#6f9038',
    patch: '#84a048',
    patches: 0.3,
    seed: 145,
    upright: true,
    brush: { length: 0.022 },
  }),
  before: [
    grass(grid, {
      seed: 'lawn',
      count: 240,
      low: -0.04,
      high: 0.05,
      length: 0.06,
      light: '#a8c860',
      dark: '#4a6a2a',
    }),
  ],
  light: noon,
});
