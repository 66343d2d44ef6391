import { leaves } from '../backdrop/leaves.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { underLeaves, type MakeSetting } from './setting.ts';

/** Mossy stones and broad leaves close by. */
export const mossyStones: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#3f5a44', low: '#6f8a5c', clouds: 0.25, cloud: '#b4c890', seed: 201 }),
    leaves(grid, {
      seed: 'moss far',
      count: 200,
      where: () => 0.4,
      length: 0.2,
      slim: 0.36,
      light: '#6d9450',
      dark: '#26442c',
      angle: 1.2,
      stray: 1,
    }),
  ],
  ground: rocks(
    grid,
    [
      [0.1, -0.12, 1.05, 0.66],
      [-0.6, -0.1, 0.4, 0.74],
    ],
    '#a3aa70',
    '#35402c',
    202,
  ),
  before: [
    leaves(grid, {
      seed: 'moss near',
      count: 26,
      where: (x, y) => (y < 0.1 ? 0.5 : 0) + Math.max(0, Math.abs(x) - 0.5),
      length: 0.24,
      slim: 0.3,
      light: '#8dbc50',
      dark: '#2a5a30',
      angle: 1.4,
      stray: 0.8,
    }),
  ],
  light: underLeaves,
});
