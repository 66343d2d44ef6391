import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { water } from '../backdrop/water.ts';
import { noon, type MakeSetting } from './setting.ts';

/** Short green grass about a water hole. */
export const grassland: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#86aecb', low: '#f2ead2', clouds: 0.62, seed: 21 }),
    ridge(grid, {
      base: 0.47,
      swell: 0.035,
      bumps: 3,
      light: '#98a58c',
      dark: '#74857f',
      haze: 0.45,
      air: '#ccd4cc',
      seed: 22,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(12, -0.75, 0.8, 0.4, 0.11, 23),
      light: '#8d9a56',
      dark: '#41502e',
      haze: 0.2,
      seed: 24,
    }),
    water(grid, { horizon: 0.36, far: '#c4d2d2', near: '#8fa3a0', mirrored: '#e8ead8', seed: 23 }),
  ],
  ground: plain(grid, {
    horizon: 0.27,
    far: '#aaae60',
    near: '#7a8038',
    patch: '#b39a5e',
    patches: 0.4,
    seed: 25,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'grassland',
      count: 420,
      low: -0.04,
      high: 0.1,
      length: 0.1,
      light: '#c2c26c',
      dark: '#4f5a24',
    }),
  ],
  light: noon,
});
