import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { evening, type MakeSetting } from './setting.ts';

/** Dry yellow grass under flat-topped trees, in late light. */
export const savanna: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#6f9cc2', low: '#f0dcb4', clouds: 0.35, cloud: '#fdf0d8', seed: 3 }),
    ridge(grid, {
      base: 0.46,
      swell: 0.05,
      bumps: 2.4,
      light: '#a99c8a',
      dark: '#8a8a94',
      haze: 0.5,
      air: '#d8cfc0',
      seed: 5,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(16, -0.8, 0.8, 0.4, 0.05, 4),
      light: '#a09a5c',
      dark: '#5f6440',
      haze: 0.35,
      air: '#d8cfb4',
      seed: 2,
    }),
    trees(grid, {
      kind: 'acacia',
      trees: [
        { x: -0.47, y: 0.39, height: 0.36 },
        { x: 0.62, y: 0.41, height: 0.2 },
      ],
      light: '#a3a04a',
      dark: '#48502a',
      seed: 7,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.42,
    far: '#dcc27e',
    near: '#b08a44',
    patch: '#8c6a34',
    patches: 0.4,
    seed: 4,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'savanna',
      count: 420,
      low: -0.04,
      high: 0.1,
      length: 0.13,
      light: '#e6cb86',
      dark: '#7d6030',
    }),
  ],
  light: evening,
});
