import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { trees } from '../backdrop/trees.ts';
import { evening, type MakeSetting } from './setting.ts';

/** A hill with red pines above a hazy valley. */
export const pineHill: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#8fb4cc', low: '#f2e6d0', clouds: 0.4, seed: 121 }),
    ridge(grid, {
      base: 0.62,
      swell: 0.14,
      bumps: 1.7,
      light: '#9aaab0',
      dark: '#7489a0',
      haze: 0.5,
      air: '#d4dcde',
      seed: 122,
    }),
    ridge(grid, {
      base: 0.48,
      swell: 0.08,
      bumps: 1.8,
      light: '#8fa080',
      dark: '#5f7a6c',
      haze: 0.3,
      air: '#ccd6cc',
      seed: 123,
    }),
    trees(grid, {
      kind: 'pine',
      trees: [
        { x: -0.52, y: 0.3, height: 0.62 },
        { x: 0.58, y: 0.33, height: 0.46 },
        { x: 0.4, y: 0.36, height: 0.28 },
      ],
      light: '#7d9a58',
      dark: '#2c4a34',
      trunk: '#a0603c',
      seed: 124,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.38,
    far: '#a8a868',
    near: '#84783e',
    patch: '#b5965c',
    patches: 0.35,
    seed: 125,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'pine hill',
      count: 340,
      low: -0.04,
      high: 0.08,
      length: 0.1,
      light: '#bcb46a',
      dark: '#57582a',
    }),
  ],
  light: evening,
});
