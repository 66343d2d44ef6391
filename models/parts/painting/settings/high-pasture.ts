import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A high pasture below snow peaks. */
export const highPasture: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#3f7cbc', low: '#bfd8ea', clouds: 0.4, seed: 101 }),
    ridge(grid, {
      base: 0.66,
      swell: 0.22,
      bumps: 1.9,
      light: '#a9a49e',
      dark: '#5f6a7c',
      haze: 0.18,
      air: '#b9cde0',
      seed: 104,
      snow: 0.62,
    }),
    ridge(grid, {
      base: 0.46,
      swell: 0.08,
      bumps: 1.8,
      light: '#a8a66c',
      dark: '#6d7a58',
      haze: 0.14,
      air: '#b9c9c4',
      seed: 103,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.36,
    far: '#a3aa5c',
    near: '#76803a',
    patch: '#9c8f72',
    patches: 0.35,
    seed: 104,
    upright: true,
  }),
  before: [
    rocks(
      grid,
      [
        [-0.58, 0.0, 0.13, 0.12],
        [0.56, -0.02, 0.17, 0.1],
      ],
      '#c2bab0',
      '#645c58',
      105,
    ),
    grass(grid, {
      seed: 'pasture',
      count: 300,
      low: -0.04,
      high: 0.07,
      length: 0.08,
      light: '#b4b864',
      dark: '#4c5828',
      flower: '#e8d24a',
    }),
  ],
  light: noon,
});
