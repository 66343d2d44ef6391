import { lintModel } from '../../models/kit/lint-model.ts';
import { budgets, type Model } from '../../models/kit/model.ts';
import { bakeOcclusion } from './bake-occlusion.ts';
import { openCoarsening } from './coarsen-level.ts';
import { mergeParts } from './merge-parts.ts';
import { writeModelFile } from './write-model-file.ts';

export interface BuiltModel {
  readonly bytes: Uint8Array;
  /** Triangles of each level of detail, nearest first. */
  readonly triangles: readonly [number, number, number];
  readonly size: readonly [number, number, number];
}

/**
 * Shares of the nearest level's triangles that the farther ones may have: as many as is allowed, or fewer where the file
 * would be too large for its class.
 */
const levelShares = [
  [1, 0.34, 0.078],
  [1, 0.28, 0.065],
  [1, 0.2, 0.05],
] as const;
/** Below this many triangles a level is cheap enough to stay as it is. */
const fewTriangles = [0, 200, 60] as const;

/**
 * Makes a model's file: occlusion, three levels of detail, compression.
 * @throws naming every fault at once: over budget, inside out, too dark, not a number
 */
export async function buildModel(id: string, model: Model): Promise<BuiltModel> {
  const faults = lintModel(model);
  const openness = bakeOcclusion(model);
  model.parts.forEach((part, row) => {
    const mean = openness[row]!.reduce((sum, value) => sum + value, 0) / openness[row]!.length;
    if (mean < 0.3 && !part.hidden)
      faults.push(`part ${row} (${part.material}): openness ${mean.toFixed(2)}, is it inside out or hidden?`);
  });
  const limit = budgets[model.class].bytes;
  // A hero has so many triangles that the smaller shares show the same.
  const [generous, ...frugal] = levelShares;
  let file = await writeLevels(id, model, openness, model.class === 'hero' ? frugal[0] : generous);
  for (const shares of frugal)
    if (file.bytes.byteLength > limit) file = await writeLevels(id, model, openness, shares);
  const { bytes, triangles } = file;
  if (bytes.byteLength > limit)
    faults.push(`${bytes.byteLength} bytes, a ${model.class} model may have ${limit}`);
  if (faults.length > 0)
    throw new Error(`${id} (${triangles.join(' / ')} triangles):\n  ${faults.join('\n  ')}`);
  const size = model.size.map((length) => Math.round(length * 1e4) / 1e4) as [number, number, number];
  return { bytes, triangles, size };
}

async function writeLevels(
  id: string,
  model: Model,
  openness: readonly Float32Array[],
  shares: (typeof levelShares)[number],
): Promise<Pick<BuiltModel, 'bytes' | 'triangles'>> {
  const near = mergeParts(model, openness, 0);
  const coarsen = openCoarsening(near);
  const levels = shares.map((share, level) => {
    if (level === 0) return near;
    const limit = Math.max(Math.floor((near.indices.length / 3) * share), fewTriangles[level]!);
    return coarsen(mergeParts(model, openness, level), level as 1 | 2, limit);
  });
  const triangles = levels.map(({ indices }) => indices.length / 3) as [number, number, number];
  return { bytes: await writeModelFile(id, levels), triangles };
}
