import { grass } from '../backdrop/grass.ts';
import { ridge } from '../backdrop/ridge.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { noon, type MakeSetting } from './setting.ts';

/** Red sand and rock. */
export const redDesert: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#3f84c4', low: '#c9dfe8', clouds: 0.25, seed: 191 }),
    ridge(grid, {
      base: 0.56,
      swell: 0.05,
      bumps: 1.2,
      light: '#c87a4a',
      dark: '#8a4a44',
      haze: 0.25,
      air: '#d8b4a8',
      seed: 192,
      crest: (x) =>
        0.5 + 0.1 * Math.max(0, Math.min(1, 1.4 - Math.abs(x - 0.1) * 4)) + 0.012 * Math.sin(x * 17),
    }),
    trees(grid, {
      kind: 'round',
      trees: row(14, -0.8, 0.8, 0.46, 0.06, 193),
      light: '#a8a870',
      dark: '#5f6a44',
      haze: 0.1,
      seed: 194,
    }),
  ],
  ground: rocks(grid, [[0, -0.1, 1.2, 0.62]], '#d88a54', '#6d3426', 197),
  before: [
    grass(grid, {
      seed: 'spinifex',
      count: 120,
      low: -0.04,
      high: 0.03,
      length: 0.12,
      light: '#d8c888',
      dark: '#7d7a48',
    }),
  ],
  light: noon,
});
