import { plain } from '../backdrop/plain.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { branch } from '../backdrop/branch.ts';
import { leaves } from '../backdrop/leaves.ts';
import { evening, type MakeSetting } from './setting.ts';

/** A birch wood in autumn. */
export const autumnWood: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#a3b8c4', low: '#f0e2c0', clouds: 0.4, seed: 81 }),
    trees(grid, {
      kind: 'round',
      trees: row(15, -0.8, 0.8, 0.38, 0.42, 82),
      light: '#e0b048',
      dark: '#8a6a34',
      haze: 0.2,
      air: '#ead9b0',
      seed: 83,
    }),
    branch(
      grid,
      [-0.64, -0.5, -0.28, -0.02, 0.18, 0.44, 0.58].map((x, at) => [
        [x, 0.33, 0.017],
        [x + 0.012 * Math.sin(at * 5), 0.66, 0.013],
        [x + 0.02 * Math.sin(at * 3), 1.08, 0.01],
      ]),
      '#f2ede2',
      '#7d7872',
      84,
    ),
    leaves(grid, {
      seed: 'birch leaves',
      count: 200,
      where: (_, y) => (y - 0.62) * 1.7,
      length: 0.03,
      slim: 0.65,
      light: '#f0c050',
      dark: '#b0702a',
    }),
  ],
  ground: plain(grid, {
    horizon: 0.36,
    far: '#c9ae62',
    near: '#9a7638',
    patch: '#7f8440',
    patches: 0.35,
    seed: 85,
    brush: { stray: 1, length: 0.032 },
  }),
  before: [
    leaves(grid, {
      seed: 'fallen',
      count: 130,
      where: (_, y) => (y < 0.13 ? 0.5 : 0),
      length: 0.028,
      slim: 0.6,
      light: '#eab246',
      dark: '#9a5a26',
      angle: 0,
      stray: 3,
    }),
  ],
  light: evening,
});
