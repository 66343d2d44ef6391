import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A mountain meadow with azaleas. */
export const azaleaMeadow: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#6fa3d0', low: '#dfeaec', clouds: 0.5, seed: 131 }),
    ridge(grid, {
      base: 0.64,
      swell: 0.15,
      bumps: 1.8,
      light: '#a0a8a4',
      dark: '#6f8494',
      haze: 0.35,
      air: '#c6d4dc',
      seed: 135,
      snow: 0.74,
    }),
    ridge(grid, {
      base: 0.47,
      swell: 0.07,
      bumps: 1.8,
      light: '#8fa468',
      dark: '#587250',
      haze: 0.18,
      air: '#c0d0c0',
      seed: 133,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(11, -0.8, 0.8, 0.36, 0.1, 134),
      light: '#e08ab0',
      dark: '#8a4a6a',
      seed: 135,
      brush: { jitter: 0.28 },
    }),
    trees(grid, {
      kind: 'conifer',
      trees: [...row(3, -0.78, -0.5, 0.38, 0.3, 136), ...row(2, 0.56, 0.76, 0.38, 0.34, 138)],
      light: '#6a8a5c',
      dark: '#2c4a38',
      seed: 137,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.38,
    far: '#a3b864',
    near: '#6f8a3c',
    patch: '#8a9a4a',
    patches: 0.4,
    seed: 138,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'azalea',
      count: 360,
      low: -0.04,
      high: 0.08,
      length: 0.1,
      light: '#b4c868',
      dark: '#456028',
      flower: '#e07aa8',
    }),
  ],
  light: noon,
});
