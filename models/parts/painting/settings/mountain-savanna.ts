import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { noon, type MakeSetting } from './setting.ts';

/** Green plains after the rains, below a far snow-capped mountain. */
export const mountainSavanna: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#5f95c9', low: '#cfe0ea', clouds: 0.45, seed: 8 }),
    ridge(grid, {
      base: 0.5,
      swell: 0.02,
      bumps: 3,
      light: '#8fa0b8',
      dark: '#66799a',
      haze: 0.42,
      air: '#b9cbdc',
      seed: 3,
      snow: 0.63,
      crest: (x) =>
        0.42 +
        0.32 * Math.exp(-(((x + 0.12) / 0.34) ** 2)) -
        0.035 * Math.exp(-(((x + 0.12) / 0.05) ** 2)) +
        0.01 * Math.sin(x * 19),
    }),
    trees(grid, {
      kind: 'round',
      trees: row(20, -0.8, 0.8, 0.38, 0.045, 8),
      light: '#8fa05a',
      dark: '#4a5f3c',
      haze: 0.3,
      air: '#b9cbc4',
      seed: 6,
    }),
    trees(grid, {
      kind: 'acacia',
      trees: [{ x: 0.5, y: 0.36, height: 0.3 }],
      light: '#93a04c',
      dark: '#3f4a28',
      seed: 5,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.4,
    far: '#b9bf74',
    near: '#8a8a42',
    patch: '#b89a5c',
    patches: 0.35,
    seed: 9,
    upright: true,
  }),
  before: [
    grass(grid, {
      seed: 'plains',
      count: 380,
      low: -0.04,
      high: 0.09,
      length: 0.12,
      light: '#c9c274',
      dark: '#565c28',
    }),
  ],
  light: noon,
});
