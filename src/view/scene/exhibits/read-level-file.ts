import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { openLevelFile } from '../../../museum/materials/level-file.ts';
import type { LevelGeometry } from './level-geometry.ts';
import type { GlbAttribute } from './read-glb.ts';
import { readLevel } from './read-level.ts';

/**
 * Reads one level of a model, as `tools/models/split-levels.ts` cuts it, into the layout of the exhibit pool: what
 * `readModelLevels` makes of the whole file.
 *
 * @throws when the bytes are no such file
 */
export async function readLevelFile(bytes: ArrayBuffer): Promise<LevelGeometry> {
  const { vertexCount, indexCount, low, high, translation, scale, streams } = openLevelFile(bytes);
  await MeshoptDecoder.ready;
  const unpack = (name: keyof typeof streams, stride: number, filter?: string): Promise<Uint8Array> =>
    MeshoptDecoder.decodeGltfBufferAsync(vertexCount, stride, streams[name], 'ATTRIBUTES', filter);
  const [position, normal, uv, colour, surface, index] = await Promise.all([
    unpack('position', 8),
    unpack('normal', 4, 'OCTAHEDRAL'),
    unpack('uv', 8),
    unpack('colour', 4),
    unpack('surface', 4),
    MeshoptDecoder.decodeGltfBufferAsync(indexCount, 2, streams.index, 'TRIANGLES'),
  ]);
  const attributes = new Map<string, GlbAttribute>([
    ['POSITION', open(new Int16Array(position.buffer), 3, 4, 32767)],
    ['NORMAL', open(new Int8Array(normal.buffer), 3, 4, 127)],
    ['TEXCOORD_0', open(new Float32Array(uv.buffer), 2, 2, 1)],
    ['COLOR_0', open(colour, 4, 4, 255)],
    ['_MATERIAL', open(surface, 4, 4, 1)],
  ]);
  return readLevel(
    {
      translation,
      scale,
      vertexCount,
      attribute: (name) => attributes.get(name) ?? null,
      index: Uint32Array.from(new Uint16Array(index.buffer)),
    },
    { low, size: low.map((least, axis) => Math.max((high[axis] as number) - least, 1e-6)) },
  );
}

function open(array: ArrayLike<number>, size: number, stride: number, whole: number): GlbAttribute {
  return { size, at: (vertex, component) => (array[vertex * stride + component] as number) / whole };
}
