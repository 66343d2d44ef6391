import {
  foliageAtlasSize,
  foliageTileNames,
  foliageTiles,
  type FoliageTileName,
} from '../../../src/museum/materials/foliage-atlas.ts';
import { startRandom, type RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { treeHabits } from '../../building/exterior/forest/tree-habits.ts';
import type { Vector } from '../../building/shell/vector.ts';
import { LeafCanvas, type PaintedTile } from './leaf-canvas.ts';
import { paintBareCrown, paintCrown, type Leafage } from './paint-crown.ts';
import { paintSpray } from './paint-spray.ts';
import { paintBlades, paintBush, paintLitter } from './paint-undergrowth.ts';

const bark: Readonly<Record<'brown' | 'grey' | 'white' | 'red', Vector>> = {
  brown: [0.31, 0.25, 0.2],
  grey: [0.36, 0.33, 0.3],
  white: [0.86, 0.83, 0.77],
  red: [0.56, 0.34, 0.23],
};

const leafages = {
  maple: { shape: 'star', perTwig: 105, cloud: 0.088, flatness: 0.55, leaf: 0.0118, bark: bark.grey },
  oak: { shape: 'ellipse', perTwig: 78, cloud: 0.082, flatness: 0.72, leaf: 0.0095, bark: bark.brown },
  birch: { shape: 'ellipse', perTwig: 66, cloud: 0.052, flatness: 1, leaf: 0.0068, bark: bark.white },
  pine: { shape: 'needle', perTwig: 330, cloud: 0.115, flatness: 0.34, leaf: 0.0125, bark: bark.red },
  fir: { shape: 'needle', perTwig: 90, cloud: 0.055, flatness: 0.5, leaf: 0.0105, bark: bark.brown },
} as const satisfies Record<string, Leafage>;

type Painter = (canvas: LeafCanvas, random: RandomStream) => void;

const crown =
  (kind: keyof typeof leafages, over: Partial<(typeof treeHabits)['oak']> = {}): Painter =>
  (canvas, random) => {
    paintCrown(canvas, { ...treeHabits[kind], ...over }, leafages[kind], random);
  };

const painters: Readonly<Record<FoliageTileName, Painter>> = {
  'maple-a': crown('maple'),
  'maple-b': crown('maple', { halfWidth: 0.35, middle: 0.57, halfHeight: 0.38, fullness: 0.75 }),
  'oak-a': crown('oak'),
  'oak-b': crown('oak', { halfWidth: 0.38, middle: 0.56, halfHeight: 0.35, fork: 0.2 }),
  'pine-a': crown('pine'),
  'pine-b': crown('pine', { middle: 0.66, halfHeight: 0.29, halfWidth: 0.235, fork: 0.34, twigs: 42 }),
  'birch-a': crown('birch'),
  'birch-b': crown('birch', { halfWidth: 0.14, middle: 0.57, halfHeight: 0.39, fullness: 0.65 }),
  'fir-a': crown('fir'),
  'fir-b': crown('fir', { halfWidth: 0.17, fullness: 0.25, twigs: 115 }),
  'bush-a': paintBush,
  'bush-b': paintBush,
  'bare-a': (canvas, random) => paintBareCrown(canvas, treeHabits.maple, bark.grey, random),
  'maple-spray': (canvas, random) =>
    paintSpray(
      canvas,
      { shape: 'star', sideTwigs: 20, leavesPerTwig: 24, leaf: 0.054, narrow: 1, bark: bark.grey },
      random,
    ),
  'oak-spray': (canvas, random) =>
    paintSpray(
      canvas,
      { shape: 'ellipse', sideTwigs: 20, leavesPerTwig: 26, leaf: 0.044, narrow: 0.5, bark: bark.brown },
      random,
    ),
  'small-spray': (canvas, random) =>
    paintSpray(
      canvas,
      { shape: 'ellipse', sideTwigs: 24, leavesPerTwig: 30, leaf: 0.038, narrow: 0.62, bark: bark.brown },
      random,
    ),
  'pine-spray': (canvas, random) =>
    paintSpray(
      canvas,
      { shape: 'needle', sideTwigs: 20, leavesPerTwig: 10, leaf: 0.06, narrow: 0.1, bark: bark.red },
      random,
    ),
  'bare-spray': (canvas, random) =>
    paintSpray(
      canvas,
      { shape: 'none', sideTwigs: 12, leavesPerTwig: 7, leaf: 0, narrow: 1, bark: bark.grey },
      random,
    ),
  grass: (canvas, random) =>
    paintBlades(canvas, { count: 46, spread: 0.7, width: 0.011, hasPlumes: false }, random),
  litter: paintLitter,
  fern: (canvas, random) =>
    paintBlades(canvas, { count: 26, spread: 0.95, width: 0.026, hasPlumes: false }, random),
  reed: (canvas, random) =>
    paintBlades(canvas, { count: 34, spread: 0.45, width: 0.008, hasPlumes: true }, random),
};

/** Paints one tile: always the same picture for the same name. */
export function paintFoliageTile(name: FoliageTileName): PaintedTile {
  const { width, height } = foliageTiles[name];
  const canvas = new LeafCanvas(width, height);
  painters[name](canvas, startRandom(`foliage/${name}`));
  return canvas.finish();
}

/** Paints the atlas: colour with opacity, and normals with leaf or wood, both at full size. */
export function paintFoliageAtlas(): { readonly colour: Uint8Array; readonly normal: Uint8Array } {
  const { width, height } = foliageAtlasSize;
  const colour = new Uint8Array(width * height * 4);
  const normal = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) normal.set([128, 128, 255], at * 3);
  for (const name of foliageTileNames) {
    const at = foliageTiles[name];
    const painted = paintFoliageTile(name);
    for (let row = 0; row < at.height; row++) {
      const from = row * at.width;
      const to = (at.y + row) * width + at.x;
      colour.set(painted.colour.subarray(from * 4, (from + at.width) * 4), to * 4);
      normal.set(painted.normal.subarray(from * 3, (from + at.width) * 3), to * 3);
    }
  }
  return { colour, normal };
}
