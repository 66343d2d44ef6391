import { grass } from '../backdrop/grass.ts';
import { plain } from '../backdrop/plain.ts';
import { ridge } from '../backdrop/ridge.ts';
import { rocks } from '../backdrop/rocks.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { evening, type MakeSetting } from './setting.ts';

/** Scrub at dusk: stony ground, dry bushes. */
export const dryScrub: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#7f8fb0', low: '#f2cfa0', clouds: 0.45, cloud: '#f8e0c0', seed: 181 }),
    ridge(grid, {
      base: 0.5,
      swell: 0.08,
      bumps: 1.8,
      light: '#b09a8c',
      dark: '#7d7c8c',
      haze: 0.45,
      air: '#e0cbb4',
      seed: 182,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(12, -0.8, 0.8, 0.4, 0.15, 183),
      light: '#a59a5c',
      dark: '#55553a',
      haze: 0.12,
      air: '#d8c4a0',
      seed: 184,
    }),
  ],
  ground: plain(grid, {
    horizon: 0.41,
    far: '#cdb184',
    near: '#9a7850',
    patch: '#8a8450',
    patches: 0.36,
    seed: 185,
  }),
  before: [
    rocks(
      grid,
      [
        [-0.56, 0.02, 0.15, 0.12],
        [0.6, -0.03, 0.2, 0.13],
      ],
      '#c9ac8a',
      '#675240',
      186,
    ),
    grass(grid, {
      seed: 'scrub',
      count: 240,
      low: -0.04,
      high: 0.07,
      length: 0.12,
      light: '#d6bf82',
      dark: '#6b5a30',
    }),
  ],
  light: evening,
});
