import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { overcast, type MakeSetting } from './setting.ts';

/** Snow, firs and a low winter sun. */
export const snowField: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#8fb0d0', low: '#f4e9dc', clouds: 0.4, seed: 91 }),
    ridge(grid, {
      base: 0.52,
      swell: 0.07,
      bumps: 1.7,
      light: '#dfe6ee',
      dark: '#9fb2c8',
      haze: 0.3,
      air: '#dde6ee',
      seed: 92,
    }),
    trees(grid, {
      kind: 'conifer',
      trees: [...row(7, -0.78, -0.2, 0.4, 0.2, 93), ...row(6, 0.25, 0.78, 0.4, 0.24, 95)],
      light: '#b9cbd0',
      dark: '#3f5a58',
      haze: 0.12,
      seed: 94,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.39,
    far: '#eef1f4',
    near: '#dfe6f0',
    patch: '#b8c6dc',
    patches: 0.35,
    seed: 96,
    brush: { jitter: 0.03, strokes: 500 },
  }),
  before: [
    grass(grid, {
      seed: 'snow',
      count: 60,
      low: -0.03,
      high: 0.06,
      length: 0.09,
      light: '#c9b48a',
      dark: '#7a6444',
    }),
  ],
  light: overcast,
});
