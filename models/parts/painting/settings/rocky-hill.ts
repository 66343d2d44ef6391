import { grass } from '../backdrop/grass.ts';
import { ridge } from '../backdrop/ridge.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { leaves } from '../backdrop/leaves.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A granite hill with a fig tree over it. */
export const rockyHill: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#7aa6c8', low: '#e6e4d6', clouds: 0.4, seed: 31 }),
    ridge(grid, {
      base: 0.42,
      swell: 0.06,
      bumps: 2.4,
      light: '#a3a68c',
      dark: '#7d8a86',
      haze: 0.5,
      air: '#ccd3cf',
      seed: 32,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(12, -0.8, 0.8, 0.32, 0.1, 33),
      light: '#98a058',
      dark: '#465030',
      haze: 0.25,
      seed: 34,
    }),
    rocks(
      grid,
      [
        [-0.6, 0.16, 0.34, 0.46],
        [0.62, 0.14, 0.36, 0.36],
      ],
      '#d0b08e',
      '#6d5646',
      35,
    ),
  ],
  ground: rocks(grid, [[0, -0.06, 1.1, 0.4]], '#cfb290', '#6b5546', 37),
  before: [
    leaves(grid, {
      seed: 'fig',
      count: 110,
      where: (x, y) => (y - 0.72 + x * 0.2) * 2.2,
      length: 0.07,
      slim: 0.5,
      light: '#9fb04c',
      dark: '#3a4a22',
    }),
    grass(grid, {
      seed: 'hill',
      count: 90,
      low: -0.04,
      high: 0.02,
      length: 0.1,
      light: '#c9b870',
      dark: '#5f5a2c',
    }),
  ],
  light: noon,
});
