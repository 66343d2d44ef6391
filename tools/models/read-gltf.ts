import { MeshoptDecoder } from 'meshoptimizer';
import type { GlbAccessor, GlbCompression } from '../../src/view/scene/exhibits/read-glb.ts';

type Triple = readonly [number, number, number];

/** Numbers of a mesh, packed as they lie in the file. */
export interface PackedNumbers {
  readonly packed: Uint8Array;
  unpack(): Uint8Array;
}

export interface GltfMesh {
  readonly vertexCount: number;
  readonly translation: Triple;
  readonly scale: Triple;
  readonly position: PackedNumbers;
  readonly normal: PackedNumbers;
  readonly uv: PackedNumbers;
  readonly colour: PackedNumbers;
  readonly surface: PackedNumbers;
  readonly index: Uint16Array;
}

interface Contents {
  readonly nodes: readonly {
    readonly name?: string;
    readonly mesh?: number;
    readonly translation?: Triple;
    readonly scale?: Triple;
  }[];
  readonly meshes: readonly {
    readonly primitives: readonly [
      { readonly attributes: Readonly<Record<string, number>>; readonly indices: number },
    ];
  }[];
  readonly accessors: readonly GlbAccessor[];
  readonly bufferViews: readonly {
    readonly extensions: { readonly EXT_meshopt_compression: GlbCompression };
  }[];
}

/** What each attribute of a level is made of: type of number, how many, bytes a vertex, filter. */
const layouts: Readonly<Record<string, string>> = {
  POSITION: '5122 VEC3 8 undefined',
  NORMAL: '5120 VEC3 4 OCTAHEDRAL',
  TEXCOORD_0: '5126 VEC2 8 undefined',
  COLOR_0: '5121 VEC4 4 undefined',
  _MATERIAL: '5121 VEC4 4 undefined',
};
const shorts = 5123;

/**
 * Reads a built model without unpacking what need not be.
 *
 * @returns its levels, the nearest first
 * @throws when a level is not laid out as `writeModelFile` lays it out
 */
export function readGltf(glb: Uint8Array): { readonly meshes: readonly GltfMesh[] } {
  const view = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  const length = view.getUint32(12, true);
  const contents = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + length))) as Contents;
  const body = glb.subarray(20 + length + 8);

  const open = (row: number): PackedNumbers & { readonly accessor: GlbAccessor; readonly layout: string } => {
    const accessor = contents.accessors[row] as GlbAccessor;
    const packing = contents.bufferViews[accessor.bufferView]?.extensions.EXT_meshopt_compression;
    if (!packing) throw new Error('models: the file has numbers that are not packed');
    const { byteOffset = 0, byteLength, byteStride, count, mode, filter } = packing;
    const packed = body.subarray(byteOffset, byteOffset + byteLength);
    return {
      accessor,
      packed,
      layout: `${accessor.componentType} ${accessor.type} ${byteStride} ${filter}`,
      unpack: () => {
        const numbers = new Uint8Array(count * byteStride);
        MeshoptDecoder.decodeGltfBuffer(numbers, count, byteStride, packed, mode, filter);
        return numbers;
      },
    };
  };

  const named = new Map(contents.nodes.map((node) => [node.name, node]));
  const meshes: GltfMesh[] = [];
  for (let level = 0; ; level++) {
    const node = named.get(`lod${level}`);
    const primitive = node?.mesh === undefined ? undefined : contents.meshes[node.mesh]?.primitives[0];
    if (!node || !primitive) return { meshes };
    const attribute = (name: string): PackedNumbers => {
      const opened = open(primitive.attributes[name] ?? -1);
      if (opened.layout !== layouts[name]) throw new Error(`models: ${name} is laid out as ${opened.layout}`);
      return opened;
    };
    const indices = open(primitive.indices);
    if (indices.accessor.componentType !== shorts)
      throw new Error('models: a level has more than 65,535 corners');
    const rows = indices.unpack();
    meshes.push({
      vertexCount: contents.accessors[primitive.attributes['POSITION'] ?? -1]?.count ?? 0,
      translation: node.translation ?? [0, 0, 0],
      scale: node.scale ?? [1, 1, 1],
      position: attribute('POSITION'),
      normal: attribute('NORMAL'),
      uv: attribute('TEXCOORD_0'),
      colour: attribute('COLOR_0'),
      surface: attribute('_MATERIAL'),
      index: new Uint16Array(rows.buffer, indices.accessor.byteOffset ?? 0, indices.accessor.count),
    });
  }
}
