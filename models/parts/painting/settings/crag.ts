import { grass } from '../backdrop/grass.ts';
import { ridge } from '../backdrop/ridge.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A crag over a valley. */
export const crag: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#6f9fca', low: '#e0e6e4', clouds: 0.48, seed: 111 }),
    ridge(grid, {
      base: 0.5,
      swell: 0.17,
      bumps: 1.7,
      light: '#b0a898',
      dark: '#76808c',
      haze: 0.4,
      air: '#c6d2da',
      seed: 112,
    }),
    ridge(grid, {
      base: 0.3,
      swell: 0.1,
      bumps: 1.8,
      light: '#a5a07a',
      dark: '#6f7a68',
      haze: 0.22,
      air: '#c3cdc4',
      seed: 113,
    }),
  ],
  ground: rocks(
    grid,
    [
      [-0.1, -0.14, 0.62, 0.42],
      [0.36, -0.1, 0.4, 0.52],
      [-0.62, -0.1, 0.3, 0.22],
    ],
    '#d2c2a6',
    '#6a5a4c',
    114,
  ),
  before: [
    grass(grid, {
      seed: 'crag',
      count: 120,
      low: -0.04,
      high: 0.05,
      length: 0.1,
      light: '#b4b070',
      dark: '#5a5c30',
      flower: '#c96a8a',
    }),
  ],
  light: noon,
});
