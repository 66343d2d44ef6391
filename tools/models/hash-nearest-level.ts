import { createHash } from 'node:crypto';
import { MeshoptDecoder } from 'meshoptimizer';
import { readGltf } from './read-gltf.ts';

await MeshoptDecoder.ready;

/**
 * Hash of the nearest level of a built model: all that is drawn of it where it is looked at alone.
 *
 * @param glb as `writeModelFile` writes it
 */
export function hashNearestLevel(glb: Uint8Array): string {
  const [nearest] = readGltf(glb).meshes;
  if (!nearest) throw new Error('hash-nearest-level: the file has no level');
  const { translation, scale, position, normal, uv, colour, surface, index } = nearest;
  const hash = createHash('sha256').update(JSON.stringify([translation, scale]));
  for (const { packed } of [position, normal, uv, colour, surface]) hash.update(packed);
  return hash.update(new Uint8Array(index.buffer, index.byteOffset, index.byteLength)).digest('hex');
}
