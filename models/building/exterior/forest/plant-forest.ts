import type { ShellDraft } from '../../shell/shell-draft.ts';
import type { Land } from '../land.ts';
import type { Site } from '../read-site.ts';
import { packFoliage, type Card, type FoliageArrays } from './foliage-arrays.ts';
import { plantGrove } from './plant-grove.ts';
import { plantSlopes } from './plant-slopes.ts';
import { plantUndergrowth } from './plant-undergrowth.ts';

/** The wood: cards to be drawn, and what shades the ground without being drawn. */
export interface Forest {
  readonly foliage: FoliageArrays;
  /** Five numbers a clump: middle x, y, z, radius, half height, metres. */
  readonly casters: Float32Array;
}

/** Plants everything that grows; the wood of near trees is drawn into the draft. */
export function plantForest(draft: ShellDraft, site: Site, land: Land): Forest {
  draft.part = 'forest';
  const { cards: grove, casters } = plantGrove(draft, site, land);
  const near = [...grove, ...plantUndergrowth(site, land)];
  const far = plantSlopes(site, land);
  // What is near covers what is far: drawn first, it saves the card most of the work behind it.
  const eyes = [
    ...site.courts.filter(({ slope }) => !slope).map(({ rect }) => rect),
    ...site.balconies.map(({ rect }) => rect),
  ].map(({ minX, maxX, minZ, maxZ }) => [(minX + maxX) / 2, (minZ + maxZ) / 2] as const);
  const distanceOf = ({ at }: Card): number =>
    Math.min(...eyes.map(([x, z]) => Math.hypot(at[0] - x, at[2] - z)));
  const sorted = far
    .map((card) => ({ card, distance: distanceOf(card) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ card }) => card);
  return { foliage: packFoliage([...near, ...sorted]), casters: Float32Array.from(casters) };
}
