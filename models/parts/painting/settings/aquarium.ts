import { branch } from '../backdrop/branch.ts';
import { grass } from '../backdrop/grass.ts';
import { leaves } from '../backdrop/leaves.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { bubbles } from '../backdrop/bubbles.ts';
import { overcast, type MakeSetting } from './setting.ts';

/** Under water: sand, stones, plants and rising bubbles. */
export const aquarium: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#7fd0d4', low: '#1f6a86', clouds: 0.3, cloud: '#a8e4e0', seed: 231 }),
    leaves(grid, {
      seed: 'plants far',
      count: 110,
      where: (x, y) => (y < 0.5 ? 0.25 + Math.abs(x) * 0.9 - y * 0.6 : 0),
      length: 0.34,
      slim: 0.1,
      light: '#4fa07a',
      dark: '#1c5a5a',
      angle: Math.PI / 2,
      stray: 0.4,
    }),
    branch(
      grid,
      [
        [
          [-0.5, 0.06, 0.04],
          [-0.3, 0.3, 0.028],
          [-0.34, 0.52, 0.016],
          [-0.2, 0.62, 0.006],
        ],
        [
          [-0.32, 0.28, 0.02],
          [-0.12, 0.36, 0.012],
          [0, 0.46, 0.005],
        ],
      ],
      '#8a6f54',
      '#3a2a22',
      233,
    ),
    bubbles(grid, 'bubbles', 46),
  ],
  ground: rocks(
    grid,
    [
      [0, -0.16, 1.3, 0.36],
      [0.5, 0.02, 0.22, 0.24],
      [-0.62, 0.02, 0.2, 0.2],
    ],
    '#d8c8a0',
    '#6a6a58',
    234,
  ),
  before: [
    leaves(grid, {
      seed: 'plants near',
      count: 60,
      where: (x, y) => (y < 0.12 ? Math.max(0.05, Math.abs(x) - 0.3) * 1.6 : 0),
      length: 0.42,
      slim: 0.075,
      light: '#8cc85c',
      dark: '#1f6a44',
      angle: Math.PI / 2,
      stray: 0.35,
    }),
    grass(grid, {
      seed: 'waterweed',
      count: 90,
      low: -0.02,
      high: 0.06,
      length: 0.1,
      light: '#b0d060',
      dark: '#2c7a4a',
    }),
  ],
  light: overcast,
});
