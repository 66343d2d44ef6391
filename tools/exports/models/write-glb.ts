/** One mesh with several materials, as it is stored. */
export interface GlbContent {
  readonly name: string;
  readonly copyright: string;
  readonly note: string;
  readonly scale: readonly number[];
  readonly translation: readonly number[];
  /** Shares of `scale`, ± 32,767: four a corner, the fourth empty. */
  readonly positions: Int16Array;
  /** ± 127: four a corner, the fourth empty. */
  readonly normals: Uint8Array;
  /** Red, green, blue, opacity in linear light, 0 … 255. */
  readonly colours: Uint8Array;
  readonly parts: readonly { readonly indices: Uint16Array; readonly material: object }[];
}

const codes = { byte: 5120, unsignedByte: 5121, short: 5122, unsignedShort: 5123 } as const;
const targets = { vertices: 34962, indices: 34963 } as const;

/** Binary glTF 2.0 with one node. Numbers stay small integers: `KHR_mesh_quantization`. */
export function writeGlb(content: GlbContent): Uint8Array {
  const { positions, normals, colours, parts } = content;
  const count = positions.length / 4;
  const views: object[] = [];
  const pieces: Uint8Array[] = [];
  let offset = 0;
  const keep = (bytes: Uint8Array, more: object): number => {
    views.push({ buffer: 0, byteOffset: offset, byteLength: bytes.byteLength, ...more });
    const padded = Math.ceil(bytes.byteLength / 4) * 4;
    pieces.push(bytes, new Uint8Array(padded - bytes.byteLength));
    offset += padded;
    return views.length - 1;
  };
  const bytesOf = (array: Int16Array | Uint16Array): Uint8Array =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

  const accessors: object[] = [
    {
      bufferView: keep(bytesOf(positions), { byteStride: 8, target: targets.vertices }),
      componentType: codes.short,
      normalized: true,
      count,
      type: 'VEC3',
      ...boundsOf(positions),
    },
    {
      bufferView: keep(normals, { byteStride: 4, target: targets.vertices }),
      componentType: codes.byte,
      normalized: true,
      count,
      type: 'VEC3',
    },
    {
      bufferView: keep(colours, { byteStride: 4, target: targets.vertices }),
      componentType: codes.unsignedByte,
      normalized: true,
      count,
      type: 'VEC4',
    },
  ];
  const primitives = parts.map(({ indices }, material) => {
    const bufferView = keep(bytesOf(indices), { target: targets.indices });
    accessors.push({ bufferView, componentType: codes.unsignedShort, count: indices.length, type: 'SCALAR' });
    return {
      attributes: { POSITION: 0, NORMAL: 1, COLOR_0: 2 },
      indices: accessors.length - 1,
      material,
    };
  });
  const json = new TextEncoder().encode(
    JSON.stringify({
      asset: {
        version: '2.0',
        generator: 'museum exports',
        copyright: content.copyright,
        extras: { note: content.note },
      },
      extensionsUsed: ['KHR_mesh_quantization'],
      extensionsRequired: ['KHR_mesh_quantization'],
      scene: 0,
      scenes: [{ nodes: [0] }],
      nodes: [{ name: content.name, mesh: 0, scale: content.scale, translation: content.translation }],
      meshes: [{ name: content.name, primitives }],
      materials: parts.map(({ material }) => material),
      accessors,
      bufferViews: views,
      buffers: [{ byteLength: offset }],
    }),
  );
  const jsonLength = Math.ceil(json.byteLength / 4) * 4;
  const file = new Uint8Array(12 + 8 + jsonLength + 8 + offset);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x46546c67, true); // glTF
  view.setUint32(4, 2, true);
  view.setUint32(8, file.byteLength, true);
  view.setUint32(12, jsonLength, true);
  view.setUint32(16, 0x4e4f534a, true); // JSON
  file.fill(0x20, 20, 20 + jsonLength).set(json, 20);
  const body = 20 + jsonLength;
  view.setUint32(body, offset, true);
  view.setUint32(body + 4, 0x004e4942, true); // BIN
  let at = body + 8;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.byteLength;
  }
  return file;
}

function boundsOf(positions: Int16Array): { readonly min: number[]; readonly max: number[] } {
  const min: number[] = [];
  const max: number[] = [];
  for (let axis = 0; axis < 3; axis++) {
    let low = 32767;
    let high = -32768;
    for (let at = axis; at < positions.length; at += 4) {
      const value = positions[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    min[axis] = low;
    max[axis] = high;
  }
  return { min, max };
}
