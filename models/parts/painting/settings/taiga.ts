import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { water } from '../backdrop/water.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A river bank before dark firs. */
export const taiga: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#8aa4b6', low: '#dfe3de', clouds: 0.55, seed: 51 }),
    ridge(grid, {
      base: 0.6,
      swell: 0.07,
      bumps: 1.8,
      light: '#8fa0a2',
      dark: '#6b808c',
      haze: 0.4,
      air: '#c9d3d6',
      seed: 52,
    }),
    trees(grid, {
      kind: 'conifer',
      trees: row(20, -0.8, 0.8, 0.44, 0.22, 53),
      light: '#6f8a6a',
      dark: '#34503f',
      haze: 0.25,
      seed: 53,
    }),
    trees(grid, {
      kind: 'conifer',
      trees: [...row(4, -0.76, -0.36, 0.38, 0.44, 55), ...row(3, 0.44, 0.76, 0.38, 0.4, 57)],
      light: '#5c7a50',
      dark: '#22382a',
      seed: 54,
    }),
    water(grid, { horizon: 0.41, far: '#b5c4c6', near: '#6f8a90', mirrored: '#dfe8e6', seed: 55 }),
  ],
  ground: plain(grid, {
    horizon: 0.31,
    far: '#9a9c64',
    near: '#6f7040',
    patch: '#8d7a58',
    patches: 0.42,
    seed: 56,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'taiga',
      count: 300,
      low: -0.04,
      high: 0.08,
      length: 0.1,
      light: '#a8ac60',
      dark: '#3f4a24',
      flower: '#b46aa8',
    }),
  ],
  light: noon,
});
