import { lintModel } from '../../models/kit/lint-model.ts';
import { budgets, type Model } from '../../models/kit/model.ts';
import { bakeOcclusion } from './bake-occlusion.ts';
import { mergeParts } from './merge-parts.ts';
import { simplifyLevel } from './simplify-level.ts';
import { weldSeams } from './weld-seams.ts';
import { writeModelFile } from './write-model-file.ts';

export interface BuiltModel {
  readonly bytes: Uint8Array;
  /** Triangles of each level of detail, nearest first. */
  readonly triangles: readonly [number, number, number];
  readonly size: readonly [number, number, number];
}

/** Shares of the nearest level's triangles that the farther ones may have. */
const levelShares = [1, 0.28, 0.065] as const;
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
  const near = mergeParts(model, openness, 0);
  const levels = levelShares.map((share, level) => {
    if (level === 0) return near;
    const limit = Math.max(Math.floor((near.indices.length / 3) * share), fewTriangles[level]!);
    const mesh = mergeParts(model, openness, level);
    return simplifyLevel(
      weldSeams(mesh, level === 1 ? { normals: 0.4, uvs: 0.1 } : { normals: -1, uvs: Infinity }),
      limit,
    );
  });
  const triangles = levels.map(({ indices }) => indices.length / 3) as [number, number, number];
  const bytes = await writeModelFile(id, levels);
  const limit = budgets[model.class].bytes;
  if (bytes.byteLength > limit)
    faults.push(`${bytes.byteLength} bytes, a ${model.class} model may have ${limit}`);
  if (faults.length > 0)
    throw new Error(`${id} (${triangles.join(' / ')} triangles):\n  ${faults.join('\n  ')}`);
  const size = model.size.map((length) => Math.round(length * 1e4) / 1e4) as [number, number, number];
  return { bytes, triangles, size };
}
