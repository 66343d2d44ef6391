import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { noon, type MakeSetting } from './setting.ts';

/** Thorn bush on red earth. */
export const thornBush: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#7fa9c6', low: '#e9e4d4', clouds: 0.5, seed: 12 }),
    ridge(grid, {
      base: 0.5,
      swell: 0.07,
      bumps: 2,
      light: '#9a9a80',
      dark: '#6d7468',
      haze: 0.45,
      air: '#cfd0c4',
      seed: 14,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(15, -0.8, 0.8, 0.39, 0.16, 13),
      light: '#98a05c',
      dark: '#3f4a2c',
      seed: 13,
      haze: 0.12,
    }),
    trees(grid, {
      kind: 'round',
      trees: [
        { x: 0.55, y: 0.33, height: 0.34, spread: 0.6 },
        { x: -0.66, y: 0.3, height: 0.3, spread: 0.6 },
      ],
      light: '#a8a860',
      dark: '#3c4426',
      seed: 19,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.4,
    far: '#c29a6a',
    near: '#96603c',
    patch: '#8d8a4a',
    patches: 0.42,
    seed: 15,
  }),
  before: [
    grass(grid, {
      seed: 'bush',
      count: 220,
      low: -0.04,
      high: 0.07,
      length: 0.1,
      light: '#b9b070',
      dark: '#4f4c26',
    }),
  ],
  light: noon,
});
