import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { noon, type MakeSetting } from './setting.ts';

/** Open steppe under a wide sky. */
export const steppe: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#4f8ac6', low: '#d4e3ea', clouds: 0.5, seed: 61 }),
    ridge(grid, {
      base: 0.5,
      swell: 0.06,
      bumps: 1.6,
      light: '#a5a98c',
      dark: '#7f8f92',
      haze: 0.45,
      air: '#c4d2d8',
      seed: 62,
    }),
    ridge(grid, {
      base: 0.42,
      swell: 0.03,
      bumps: 1.4,
      light: '#b4b070',
      dark: '#8d9460',
      haze: 0.2,
      air: '#c9d2b4',
      seed: 63,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.37,
    far: '#b8b86a',
    near: '#8d8a42',
    patch: '#c4ae6c',
    patches: 0.4,
    seed: 64,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'steppe',
      count: 420,
      low: -0.04,
      high: 0.09,
      length: 0.11,
      light: '#cfc274',
      dark: '#5f602a',
    }),
  ],
  light: noon,
});
