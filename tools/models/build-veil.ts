import type { Veil } from '../../models/kit/cloth/veil.ts';
import { model, part } from '../../models/kit/model.ts';
import { Shape } from '../../models/kit/shape.ts';
import { materialNames } from '../../src/museum/materials/material-names.ts';
import { bakeOcclusion } from './bake-occlusion.ts';
import type { LevelMesh } from './level-mesh.ts';
import { simplifyCloth } from './simplify-cloth.ts';
import { writeModelFile } from './write-model-file.ts';

export interface BuiltVeil {
  readonly bytes: Uint8Array;
  /** Triangles of each level of detail, nearest first. */
  readonly triangles: readonly number[];
  readonly size: readonly [number, number, number];
}

/** Triangles of the levels, and how much the folds' normals count against the outline in each. */
const levels = [
  { triangles: 2400, normals: 0.08 },
  { triangles: 800, normals: 0.05 },
  { triangles: 240, normals: 0.03 },
  { triangles: 64, normals: 0.01 },
] as const;

/** Undyed linen, sRGB. */
const linen = [216, 207, 189] as const;
/** Bytes a veil may take with all its levels. */
const budget = 45_000;

/**
 * Makes the file of a veil: shade in the folds, four levels of detail, compression.
 * @throws when it is over budget or lies in the dark
 */
export async function buildVeil(id: string, veil: Veil): Promise<BuiltVeil> {
  const { mesh } = veil;
  const shape = new Shape([...mesh.positions], [...mesh.normals], [...mesh.uvs], [...mesh.indices]);
  const open = bakeOcclusion(model('hero', [part('linen', '#d8cfbd', shape)]))[0]!;
  const mean = open.reduce((sum, value) => sum + value, 0) / open.length;
  if (!(mean > 0.35)) throw new Error(`${id}: openness ${mean.toFixed(2)}, is it inside out?`);
  const full = describeCloth(veil, open);
  const meshes = levels.map(({ triangles, normals }) => simplifyCloth(full, triangles, normals));
  const bytes = await writeModelFile(id, meshes);
  if (bytes.byteLength > budget)
    throw new Error(`${id}: ${bytes.byteLength} bytes, a veil may have ${budget}`);
  const size = veil.size.map((length) => Math.round(length * 1e4) / 1e4) as [number, number, number];
  return { bytes, triangles: meshes.map(({ indices }) => indices.length / 3), size };
}

function describeCloth({ mesh, span, size }: Veil, open: Float32Array): LevelMesh {
  const count = open.length;
  const colours = new Uint8Array(count * 4);
  const surfaces = new Uint8Array(count * 4);
  const row = materialNames.indexOf('linen');
  // The scene knows the true size of a veil and makes threads of true size from it.
  const reach = Math.round((40 * span) / Math.max(...size));
  for (let vertex = 0; vertex < count; vertex++) {
    colours.set([...linen, Math.round(open[vertex]! * 255)], vertex * 4);
    surfaces.set([row, 0, 0, reach], vertex * 4);
  }
  return {
    positions: Float32Array.from(mesh.positions),
    normals: Float32Array.from(mesh.normals),
    // Steps of a 512th compress well and are finer than the map they read.
    uvs: Float32Array.from(mesh.uvs, (value) => Math.round(value * 512) / 512),
    colours,
    surfaces,
    kept: new Uint8Array(count),
    indices: mesh.indices,
  };
}
