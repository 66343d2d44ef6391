import { levelCount } from './draw-list.ts';
import type { LevelGeometry } from './level-geometry.ts';
import { readGlb, type GlbMesh } from './read-glb.ts';
import { openCorners, readLevel, type ModelBox } from './read-level.ts';

type Triple = [number, number, number];

/**
 * Reads a model file (binary glTF with nodes `lod0`, `lod1` … up to `levelCount` of them) into the layout of the exhibit pool. The
 * shape is scaled to a box of one metre each way, standing on its base: the slot of an exhibit gives it its
 * true size, so a family's model and a grey stand-in take the same slot.
 *
 * @throws when the bytes are no such file
 */
export async function readModelLevels(bytes: ArrayBuffer): Promise<LevelGeometry[]> {
  const meshes = await readGlb(bytes);
  const nearest = meshes.get('lod0');
  if (!nearest) throw new Error('the model has no level of detail called lod0');
  const box = measure(nearest);
  return Array.from({ length: levelCount }, (_, level) => meshes.get(`lod${level}`))
    .filter((mesh) => mesh !== undefined)
    .map((mesh) => readLevel(mesh, box));
}

function measure(mesh: GlbMesh): ModelBox {
  const corner = openCorners(mesh);
  const low: Triple = [Infinity, Infinity, Infinity];
  const high: Triple = [-Infinity, -Infinity, -Infinity];
  for (let vertex = 0; vertex < mesh.vertexCount; vertex++) {
    for (let axis = 0; axis < 3; axis++) {
      const value = corner(vertex, axis);
      low[axis] = Math.min(low[axis] as number, value);
      high[axis] = Math.max(high[axis] as number, value);
    }
  }
  return { low, size: low.map((least, axis) => Math.max((high[axis] as number) - least, 1e-6)) };
}
