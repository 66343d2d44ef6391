import { leaves } from '../backdrop/leaves.ts';
import { ridge } from '../backdrop/ridge.ts';
import { sky } from '../backdrop/sky.ts';
import { row, trees } from '../backdrop/trees.ts';
import { water } from '../backdrop/water.ts';
import { noon, type MakeSetting } from './setting.ts';

/** A lake with reeds and willows. */
export const lake: MakeSetting = (grid) => ({
  behind: [
    sky(grid, { high: '#8fb8d0', low: '#f0ead8', clouds: 0.4, seed: 211 }),
    ridge(grid, {
      base: 0.84,
      swell: 0.08,
      bumps: 1.8,
      light: '#98aa98',
      dark: '#74908c',
      haze: 0.4,
      air: '#d0dad4',
      seed: 212,
    }),
    trees(grid, {
      kind: 'round',
      trees: row(14, -0.8, 0.8, 0.7, 0.2, 213),
      light: '#d09a54',
      dark: '#5f7a44',
      haze: 0.15,
      seed: 214,
    }),
  ],
  ground: water(grid, { horizon: 0.73, far: '#a9bfb8', near: '#4f7a82', mirrored: '#d8dcc0', seed: 215 }),
  before: [
    leaves(grid, {
      seed: 'reeds',
      count: 46,
      where: (x, y) => (Math.abs(x) > 0.52 && y < 0.16 ? 0.8 : 0),
      length: 0.5,
      slim: 0.035,
      light: '#b4b868',
      dark: '#4f6a34',
      angle: Math.PI / 2,
      stray: 0.3,
    }),
  ],
  light: noon,
});
