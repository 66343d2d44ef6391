import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { layLevelFile } from '../../src/museum/materials/level-file.ts';
import { readGltf } from './read-gltf.ts';

await MeshoptEncoder.ready;

type Triple = [number, number, number];

/**
 * Cuts a built model into one file a level, the nearest first, so that a visitor fetches the levels that are drawn and no
 * others. Numbers stay as they are: only the triangles, which all levels have in one piece, are packed anew. What all
 * levels are scaled by, the bounds of the nearest, is written into each.
 *
 * @param glb as `writeModelFile` writes it
 * @throws when it is anything else
 */
export async function splitLevels(glb: Uint8Array): Promise<Uint8Array[]> {
  await MeshoptDecoder.ready;
  const { meshes } = readGltf(glb);
  const nearest = meshes[0];
  if (!nearest) throw new Error('models: the file has no level');
  const corners = nearest.position.unpack();
  const low: Triple = [Infinity, Infinity, Infinity];
  const high: Triple = [-Infinity, -Infinity, -Infinity];
  const numbers = new Int16Array(corners.buffer, corners.byteOffset, corners.byteLength / 2);
  for (let vertex = 0; vertex < nearest.vertexCount; vertex++)
    for (let axis = 0; axis < 3; axis++) {
      const share = (numbers[vertex * 4 + axis] as number) / 32767;
      const value = (nearest.translation[axis] as number) + (nearest.scale[axis] as number) * share;
      low[axis] = Math.min(low[axis] as number, value);
      high[axis] = Math.max(high[axis] as number, value);
    }
  return meshes.map(({ vertexCount, index, translation, scale, ...streams }) =>
    layLevelFile({
      vertexCount,
      indexCount: index.length,
      low,
      high,
      translation,
      scale,
      streams: {
        position: streams.position.packed,
        normal: streams.normal.packed,
        uv: streams.uv.packed,
        colour: streams.colour.packed,
        surface: streams.surface.packed,
        index: MeshoptEncoder.encodeGltfBuffer(
          new Uint8Array(index.buffer, index.byteOffset, index.byteLength),
          index.length,
          index.BYTES_PER_ELEMENT,
          'TRIANGLES',
        ),
      },
    }),
  );
}
