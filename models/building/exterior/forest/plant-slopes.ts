import { startRandom, type RandomStream } from '../../../../src/museum/math/seeded-random.ts';
import type { FoliageTileName } from '../../../../src/museum/materials/foliage-atlas.ts';
import { foliageTiles } from '../../../../src/museum/materials/foliage-atlas.ts';
import { landRadius, type Land } from '../land.ts';
import type { Site } from '../read-site.ts';
import { canGrowAt, growUnder } from './can-grow.ts';
import type { Card } from './foliage-arrays.ts';
import { nearForest } from './plant-grove.ts';
import { chooseTree, tintTree } from './tree-tints.ts';
import type { TreeKind } from './tree-habits.ts';

const crowns: Readonly<Record<TreeKind, readonly FoliageTileName[]>> = {
  maple: ['maple-a', 'maple-b', 'oak-b'],
  oak: ['oak-a', 'oak-b', 'maple-b'],
  birch: ['birch-a', 'birch-b'],
  pine: ['pine-a', 'pine-b'],
  fir: ['fir-a', 'fir-b'],
};
const heights: Readonly<Record<TreeKind, number>> = { maple: 9.5, oak: 11, birch: 12.5, pine: 12.5, fir: 13 };

/** The wood beyond reach, down to the last slope: one card a tree. */
export function plantSlopes(site: Site, land: Land): Card[] {
  const random = startRandom('slopes');
  const cards: Card[] = [];
  // The farther off, the coarser the wood: a card then stands for a few crowns.
  for (const { from, to, spacing, size } of [
    { from: 0, to: 190, spacing: 5.6, size: 1 },
    { from: 190, to: 330, spacing: 8, size: 1.2 },
    { from: 330, to: landRadius, spacing: 11, size: 1.5 },
  ]) {
    for (let dz = -to; dz < to; dz += spacing) {
      for (let dx = -to; dx < to; dx += spacing) {
        const x = land.middleX + dx + (random() - 0.5) * spacing * 0.9;
        const z = land.middleZ + dz + (random() - 0.5) * spacing * 0.9;
        const away = Math.hypot(x - land.middleX, z - land.middleZ);
        if (away < from || away >= to) continue;
        if (land.outlookAt(x, z) < nearForest || !canGrowAt(site, land, x, z)) continue;
        const card = standTree(site, land, x, z, size, random);
        if (card) cards.push(card);
      }
    }
  }
  return cards;
}

function standTree(
  site: Site,
  land: Land,
  x: number,
  z: number,
  size: number,
  random: RandomStream,
): Card | null {
  const kind = chooseTree(x, z, random);
  const y = land.heightAt(x, z);
  const grown = heights[kind] * (0.72 + random() * 0.56) * size;
  const height = Math.min(grown, growUnder(site, x, y, z));
  if (height < 3.5) return null;
  const names = crowns[kind];
  const tile = names[Math.floor(random() * names.length)] as FoliageTileName;
  const { width: across, height: up } = foliageTiles[tile];
  const isEvergreen = kind === 'pine' || kind === 'fir';
  return {
    at: [x, y - 0.25 * size, z],
    width: height * (across / up) * (0.88 + 0.3 * random()) * (size > 1.3 && !isEvergreen ? 1.15 : 1),
    height,
    kind: 'turning',
    tile,
    winterTile: isEvergreen ? tile : 'bare-a',
    colour: tintTree(kind, x, z, random),
    open: 1,
    shine: isEvergreen ? 0.08 : 0.4,
    isMirrored: random() < 0.5,
  };
}
