import { plain } from '../backdrop/plain.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { branch } from '../backdrop/branch.ts';
import { leaves } from '../backdrop/leaves.ts';
import { underLeaves, type MakeSetting } from './setting.ts';

/** The dry woods of Madagascar: pale trunks, tamarind leaves, leaf litter. */
export const dryForest: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#b9c9a0', low: '#e2e4bc', clouds: 0.2, cloud: '#f4f2d4', seed: 41 }),
    trees(grid, {
      kind: 'round',
      trees: row(14, -0.8, 0.8, 0.36, 0.5, 42),
      light: '#b4bd74',
      dark: '#6f8450',
      haze: 0.3,
      air: '#d4dcae',
      seed: 43,
    }),
    branch(
      grid,
      [
        [
          [-0.58, 0.2, 0.05],
          [-0.55, 0.6, 0.036],
          [-0.6, 1.05, 0.03],
        ],
        [
          [-0.56, 0.62, 0.025],
          [-0.35, 0.8, 0.016],
          [-0.2, 0.86, 0.008],
        ],
        [
          [0.52, 0.24, 0.04],
          [0.55, 0.7, 0.03],
          [0.5, 1.05, 0.026],
        ],
        [
          [0.12, 0.3, 0.02],
          [0.16, 0.7, 0.015],
          [0.12, 1.05, 0.012],
        ],
      ],
      '#b8a68c',
      '#5c4e40',
      44,
    ),
  ],
  ground: plain(grid, {
    horizon: 0.36,
    far: '#b5a874',
    near: '#8a6d48',
    patch: '#6a6a38',
    patches: 0.35,
    seed: 45,
    brush: { stray: 1.2, length: 0.03 },
  }),
  before: [
    leaves(grid, {
      seed: 'tamarind',
      count: 120,
      where: (x, y) => (y - 0.8) * 3 + Math.abs(x) * 0.2,
      length: 0.055,
      slim: 0.42,
      light: '#b3bd62',
      dark: '#4d6030',
    }),
    leaves(grid, {
      seed: 'litter',
      count: 90,
      where: (_, y) => (y < 0.1 ? 0.5 : 0),
      length: 0.035,
      slim: 0.5,
      light: '#b8894f',
      dark: '#5a4028',
      angle: 0,
      stray: 3,
    }),
  ],
  light: underLeaves,
});
