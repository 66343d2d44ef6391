import { ridge } from '../backdrop/ridge.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { water } from '../backdrop/water.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A stony shore, surf and sea. */
export const rockyShore: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#7aa4c0', low: '#dfe6e6', clouds: 0.55, seed: 221 }),
    ridge(grid, {
      base: 0.62,
      swell: 0.08,
      bumps: 1.6,
      light: '#b0a48c',
      dark: '#7d8088',
      haze: 0.42,
      air: '#c9d4da',
      seed: 223,
    }),
    water(grid, { horizon: 0.56, far: '#7fa6b4', near: '#4f8494', mirrored: '#e6f0f0', seed: 223 }),
    rocks(
      grid,
      [
        [-0.62, 0.26, 0.22, 0.2],
        [0.62, 0.28, 0.2, 0.16],
      ],
      '#b5a48c',
      '#4f4640',
      224,
    ),
  ],
  ground: rocks(grid, [[0, -0.1, 1.25, 0.52]], '#c2b498', '#5f554a', 226),
  before: [
    rocks(
      grid,
      [
        [-0.5, -0.06, 0.16, 0.12],
        [0.42, -0.07, 0.22, 0.12],
      ],
      '#a89a84',
      '#463e38',
      227,
    ),
  ],
  light: noon,
});
