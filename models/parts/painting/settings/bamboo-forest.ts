import { branch } from '../backdrop/branch.ts';
import { grass } from '../backdrop/grass.ts';
import { leaves } from '../backdrop/leaves.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A forest road between bamboo and teak. */
export const bambooForest: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#a0c0b4', low: '#e6ecd0', clouds: 0.35, seed: 171 }),
    ridge(grid, {
      base: 0.62,
      swell: 0.1,
      bumps: 1.8,
      light: '#98b08c',
      dark: '#6d8f80',
      haze: 0.45,
      air: '#ccdccc',
      seed: 172,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(12, -0.8, 0.8, 0.36, 0.36, 173),
      light: '#8caa5a',
      dark: '#466a40',
      haze: 0.2,
      seed: 174,
    }),
    branch(
      grid,
      [-0.68, -0.62, -0.57, -0.5, 0.5, 0.57, 0.63, 0.69].map((x, at) => [
        [x, 0.26, 0.011],
        [x + 0.03 * Math.sin(at * 2), 0.6, 0.01],
        [x + 0.1 * Math.sin(at * 2), 1.08, 0.006],
      ]),
      '#b4bc68',
      '#5c7038',
      175,
    ),
    leaves(grid, {
      seed: 'bamboo',
      count: 150,
      where: (x, y) => Math.max(0, Math.abs(x) - 0.3) * 1.6 * (y > 0.5 ? 1 : 0.2),
      length: 0.1,
      slim: 0.2,
      light: '#b0c668',
      dark: '#4f7038',
    }),
  ],
  ground: plain(grid, {
    horizon: 0.36,
    far: '#b8a878',
    near: '#a07c50',
    patch: '#7d8a44',
    patches: 0.4,
    seed: 176,
  }),
  before: [
    grass(grid, {
      seed: 'bamboo grass',
      count: 200,
      low: -0.04,
      high: 0.06,
      length: 0.12,
      light: '#a8bc5c',
      dark: '#456030',
    }),
  ],
  light: noon,
});
