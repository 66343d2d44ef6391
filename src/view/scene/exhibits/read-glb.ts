import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';

/** One attribute of a mesh: `size` numbers a vertex, read as they are or as shares of their type's greatest number. */
export interface GlbAttribute {
  readonly size: number;
  at(vertex: number, component: number): number;
}

/** One node with a mesh: its corners lie at `translation + scale · position`. */
export interface GlbMesh {
  readonly translation: readonly [number, number, number];
  readonly scale: readonly [number, number, number];
  readonly vertexCount: number;
  /** Attributes by their names in the file; null for one it does not have. */
  attribute(name: string): GlbAttribute | null;
  readonly index: Uint32Array;
}

/** A row of numbers in the file. */
export interface GlbAccessor {
  readonly bufferView: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly normalized?: boolean;
  readonly count: number;
  readonly type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4';
}

/** How a buffer is packed. */
export interface GlbCompression {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

interface Contents {
  readonly nodes: readonly {
    readonly name?: string;
    readonly mesh?: number;
    readonly translation?: readonly [number, number, number];
    readonly scale?: readonly [number, number, number];
  }[];
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>;
      readonly indices: number;
    }[];
  }[];
  readonly accessors: readonly GlbAccessor[];
  readonly bufferViews: readonly {
    readonly byteStride?: number;
    readonly extensions?: { readonly EXT_meshopt_compression?: GlbCompression };
  }[];
}

interface View {
  readonly bytes: Uint8Array;
  readonly stride: number | undefined;
}

const nowhere = [0, 0, 0] as const;
const unscaled = [1, 1, 1] as const;
const magic = 0x46546c67;
const componentsOf = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 } as const;
/** Array and greatest number of each type of component. */
const componentTypes = {
  5120: [Int8Array, 127],
  5121: [Uint8Array, 255],
  5122: [Int16Array, 32767],
  5123: [Uint16Array, 65535],
  5125: [Uint32Array, 4294967295],
  5126: [Float32Array, 1],
} as const;

/**
 * Reads a binary glTF as `tools/models` writes it and no other: all buffers compressed by meshopt, nodes side by side
 * with one mesh of one piece each, moved and scaled and not turned.
 *
 * @returns meshes by the names of their nodes
 * @throws when the bytes are no such file
 */
export async function readGlb(bytes: ArrayBuffer): Promise<ReadonlyMap<string, GlbMesh>> {
  const { contents, body } = split(bytes);
  await MeshoptDecoder.ready;
  const views = await Promise.all(
    contents.bufferViews.map(async ({ byteStride, extensions }): Promise<View> => {
      const packed = extensions?.EXT_meshopt_compression;
      if (!packed) throw new Error('the model has a buffer that is not compressed');
      const { byteOffset = 0, byteLength, count, mode, filter } = packed;
      const source = body.subarray(byteOffset, byteOffset + byteLength);
      const decoded = await MeshoptDecoder.decodeGltfBufferAsync(
        count,
        packed.byteStride,
        source,
        mode,
        filter,
      );
      return { bytes: decoded, stride: byteStride };
    }),
  );
  const meshes = new Map<string, GlbMesh>();
  for (const { name, mesh, translation = nowhere, scale = unscaled } of contents.nodes) {
    const primitive = mesh === undefined ? undefined : contents.meshes[mesh]?.primitives[0];
    if (name === undefined || !primitive) continue;
    const find = (row: number | undefined): GlbAccessor | undefined =>
      row === undefined ? undefined : contents.accessors[row];
    const corners = find(primitive.attributes['POSITION']);
    const rows = find(primitive.indices);
    if (!corners || !rows) throw new Error(`the model has no triangles in ${name}`);
    meshes.set(name, {
      translation,
      scale,
      vertexCount: corners.count,
      attribute: (attribute) => {
        const accessor = find(primitive.attributes[attribute]);
        return accessor ? openAttribute(accessor, views) : null;
      },
      index: readIndex(rows, views),
    });
  }
  return meshes;
}

/** Header, then two parts: what there is, as JSON, and the numbers. */
function split(bytes: ArrayBuffer): { contents: Contents; body: Uint8Array } {
  const view = new DataView(bytes);
  if (bytes.byteLength < 28 || view.getUint32(0, true) !== magic)
    throw new Error('the model is no binary glTF');
  const length = view.getUint32(12, true);
  const text = new TextDecoder().decode(new Uint8Array(bytes, 20, length));
  const body = new Uint8Array(bytes, 20 + length + 8, view.getUint32(20 + length, true));
  return { contents: JSON.parse(text) as Contents, body };
}

function openArray(
  { bufferView, byteOffset = 0, componentType }: GlbAccessor,
  views: readonly View[],
): { array: ArrayLike<number>; most: number; stride: number | undefined } {
  const view = views[bufferView];
  const type = componentTypes[componentType as keyof typeof componentTypes];
  if (!view || !type) throw new Error('the model names numbers that it does not hold');
  const [Numbers, most] = type;
  const at = view.bytes.byteOffset + byteOffset;
  const length = (view.bytes.byteLength - byteOffset) / Numbers.BYTES_PER_ELEMENT;
  const array = new Numbers(view.bytes.buffer as ArrayBuffer, at, Math.floor(length));
  return { array, most, stride: view.stride && view.stride / Numbers.BYTES_PER_ELEMENT };
}

function openAttribute(accessor: GlbAccessor, views: readonly View[]): GlbAttribute {
  const size = componentsOf[accessor.type];
  const { array, most, stride = size } = openArray(accessor, views);
  const whole = accessor.normalized ? most : 1;
  return { size, at: (vertex, component) => (array[vertex * stride + component] as number) / whole };
}

function readIndex(accessor: GlbAccessor, views: readonly View[]): Uint32Array {
  const { array } = openArray(accessor, views);
  const index = new Uint32Array(accessor.count);
  for (let at = 0; at < index.length; at++) index[at] = array[at] as number;
  return index;
}
