import { branch } from '../backdrop/branch.ts';
import { leaves } from '../backdrop/leaves.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { underLeaves, type MakeSetting } from './setting.ts';

/** High in the forest: three boughs across, one above the other, from left below to right above. */
export const canopy: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#8db8a0', low: '#cfe0b8', clouds: 0.35, cloud: '#f0f4d8', seed: 151 }),
    trees(grid, {
      kind: 'round',
      trees: [...row(9, -0.8, 0.8, 0.1, 0.8, 152), ...row(8, -0.8, 0.8, -0.15, 0.6, 155)],
      light: '#8fb268',
      dark: '#4a7450',
      haze: 0.28,
      air: '#b9d0a8',
      seed: 153,
    }),
    leaves(grid, {
      seed: 'canopy far',
      count: 150,
      where: (x, y) => 0.25 + Math.abs(x) * 0.3 + (y > 0.8 ? 0.4 : 0),
      length: 0.08,
      slim: 0.36,
      light: '#8db45c',
      dark: '#3f6a40',
    }),
  ],
  ground: branch(
    grid,
    [
      [
        [-0.85, 0.16, 0.036],
        [-0.2, 0.2, 0.03],
        [0.3, 0.16, 0.025],
        [0.85, 0.22, 0.02],
      ],
      [
        [0.85, 0.5, 0.028],
        [0.35, 0.54, 0.022],
        [-0.05, 0.5, 0.015],
        [-0.3, 0.55, 0.006],
      ],
      [
        [-0.85, 0.62, 0.024],
        [-0.5, 0.66, 0.018],
        [-0.22, 0.74, 0.008],
      ],
      [
        [-0.3, 0.19, 0.015],
        [-0.42, 0.32, 0.01],
        [-0.44, 0.42, 0.004],
      ],
    ],
    '#a08a6a',
    '#4a3a2c',
    154,
  ),
  before: [
    leaves(grid, {
      seed: 'canopy near',
      count: 70,
      where: (x, y) =>
        Math.max(0, Math.abs(x) - 0.36) * 1.6 + Math.max(0, y - 0.86) * 4 + (y < 0.07 ? 0.5 : 0),
      length: 0.12,
      slim: 0.34,
      light: '#a8c85c',
      dark: '#2f5a34',
    }),
  ],
  light: underLeaves,
});
