import { branch } from '../backdrop/branch.ts';
import { leaves } from '../backdrop/leaves.ts';
import { sky } from '../backdrop/sky.ts';
import { underLeaves, type MakeSetting } from './setting.ts';

/** A vine-hung trunk close by. */
export const vineTrunk: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#5f8a68', low: '#a8c690', clouds: 0.3, cloud: '#dcecc0', seed: 161 }),
    leaves(grid, {
      seed: 'vine far',
      count: 240,
      where: () => 0.4,
      length: 0.11,
      slim: 0.4,
      light: '#84aa5a',
      dark: '#35603f',
    }),
  ],
  ground: branch(
    grid,
    [
      [
        [-0.36, -0.1, 0.075],
        [-0.3, 0.4, 0.062],
        [-0.34, 1.1, 0.055],
      ],
      [
        [-0.3, 0.3, 0.04],
        [0.1, 0.42, 0.034],
        [0.5, 0.4, 0.028],
        [0.85, 0.5, 0.022],
      ],
      [
        [0.56, 0.44, 0.02],
        [0.5, 0.75, 0.014],
        [0.56, 1.1, 0.01],
      ],
    ],
    '#a5906c',
    '#40321f',
    162,
  ),
  before: [
    branch(
      grid,
      [
        [
          [0.12, 1.1, 0.006],
          [0.2, 0.7, 0.007],
          [0.02, 0.3, 0.006],
          [0.1, -0.1, 0.006],
        ],
      ],
      '#8d8a4a',
      '#3f4424',
      163,
    ),
    leaves(grid, {
      seed: 'vine near',
      count: 60,
      where: (x, y) => Math.max(0, x - 0.34) * 1.3 + Math.max(0, y - 0.84) * 4 + (y < 0.1 ? 0.6 : 0),
      length: 0.15,
      slim: 0.42,
      light: '#a5cc5c',
      dark: '#2c5a30',
    }),
  ],
  light: underLeaves,
});
