import { materialNames, type MaterialName } from '../../../src/museum/materials/material-names.ts';
import { surfaces, type Surface } from '../../../src/museum/materials/surfaces.ts';
import { readGltf, type GltfMesh } from '../../models/read-gltf.ts';
import { writeGlb } from './write-glb.ts';

type Triple = readonly [number, number, number];

/** What a model needs to stand for a gift. */
export interface OpenModelGift {
  readonly id: string;
  /** Metres. */
  readonly size: Triple;
  /** Body, second part, accent. */
  readonly surfaces: readonly { readonly material: string; readonly colour: string }[];
  readonly author: string;
  /** What the model is and how sure. */
  readonly note: string;
}

/** The nearest level is given where it has at most so many triangles, else the middle one: 60 kB a gift rather than 150. */
const mostTriangles = 8000;

/** What shines through, and how much of it covers what is behind. */
const opacity: Partial<Record<MaterialName, number>> = { crystal: 0.72, glass: 0.6, 'glass-edge': 0.1 };

/** Light of each sRGB value, 0 … 1. */
const linear = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/**
 * A built model as a file that any viewer of glTF 2.0 can show by itself: one level, at the gift's size in metres, base on
 * the origin, front towards +z, with plain materials in place of the tour's textures. Light that does not reach a corner is
 * in the colours. Of extensions it needs `KHR_mesh_quantization` alone.
 *
 * @param glb as `writeModelFile` writes it; `MeshoptDecoder` must be ready
 */
export function writeOpenModel(glb: Uint8Array, gift: OpenModelGift): Uint8Array {
  const { meshes } = readGltf(glb);
  const nearest = meshes[0];
  if (!nearest) throw new Error(`write-open-model: ${gift.id} has no level`);
  const level = nearest.index.length / 3 <= mostTriangles ? nearest : (meshes[1] ?? nearest);
  const { low, high } = measure(nearest, readShorts(nearest));
  const positions = readShorts(level);
  const normals = level.normal.unpack();
  const colours = level.colour.unpack();
  const rows = level.surface.unpack();
  const tints = gift.surfaces.map(({ material, colour }) => ({
    row: Math.max(materialNames.indexOf(material as MaterialName), 0),
    colour: Float32Array.from(
      [1, 3, 5],
      (at) => linear[Number.parseInt(colour.slice(at, at + 2), 16)] as number,
    ),
  }));

  // Row of the material and colour in linear light of each corner.
  const rowOf = new Uint8Array(level.vertexCount);
  const light = new Float32Array(level.vertexCount * 3);
  const brightest = new Float32Array(materialNames.length * 3);
  for (let vertex = 0; vertex < level.vertexCount; vertex++) {
    const part = rows[vertex * 4 + 1] as number;
    const tint = part > 0 ? (tints[part - 1] ?? tints.at(-1)) : undefined;
    const row = tint === undefined ? (rows[vertex * 4] as number) : tint.row;
    rowOf[vertex] = row;
    const open = (colours[vertex * 4 + 3] as number) / 255;
    for (let channel = 0; channel < 3; channel++) {
      const own = tint ? tint.colour[channel] : linear[colours[vertex * 4 + channel] as number];
      const value = (own as number) * open;
      light[vertex * 3 + channel] = value;
      if (value > (brightest[row * 3 + channel] as number)) brightest[row * 3 + channel] = value;
    }
  }
  // Shares of the brightest of the same material: dark colours keep their steps.
  const shares = new Uint8Array(level.vertexCount * 4).fill(255);
  for (let vertex = 0; vertex < level.vertexCount; vertex++)
    for (let channel = 0; channel < 3; channel++) {
      const most = brightest[(rowOf[vertex] as number) * 3 + channel] as number;
      const share = most > 0 ? (light[vertex * 3 + channel] as number) / most : 0;
      shares[vertex * 4 + channel] = Math.round(share * 255);
    }

  const cornersOf = new Uint32Array(materialNames.length);
  for (let at = 0; at < level.index.length; at += 3) {
    const row = rowOf[level.index[at] as number] as number;
    cornersOf[row] = (cornersOf[row] as number) + 3;
  }
  const parts = [...cornersOf.entries()]
    .filter(([, corners]) => corners > 0)
    .map(([row, corners]) => ({
      row,
      indices: new Uint16Array(corners),
      material: describeMaterial(row, brightest.subarray(row * 3, row * 3 + 3)),
    }));
  const indicesOf = new Map(parts.map(({ row, indices }) => [row, { indices, filled: 0 }]));
  for (let at = 0; at < level.index.length; at += 3) {
    const part = indicesOf.get(rowOf[level.index[at] as number] as number);
    if (!part) continue;
    part.indices.set(level.index.subarray(at, at + 3), part.filled);
    part.filled += 3;
  }
  const size = (axis: number): number =>
    (gift.size[axis] as number) / ((high[axis] as number) - (low[axis] as number) || 1);
  const axes = [0, 1, 2] as const;
  return writeGlb({
    name: gift.id,
    copyright: `${gift.author}, CC BY 4.0`,
    note: gift.note,
    // Places stay as they are stored; the node puts them where they belong.
    scale: axes.map((axis) => level.scale[axis] * size(axis)),
    translation: axes.map((axis) => {
      const from = axis === 1 ? (low[axis] as number) : ((low[axis] as number) + (high[axis] as number)) / 2;
      return (level.translation[axis] - from) * size(axis);
    }),
    positions,
    normals,
    colours: shares,
    parts,
  });
}

function readShorts({ position }: GltfMesh): Int16Array {
  const bytes = position.unpack();
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

/** Bounds of a level in the metres of its recipe. */
function measure(
  { vertexCount, translation, scale }: GltfMesh,
  shorts: Int16Array,
): { readonly low: number[]; readonly high: number[] } {
  const axes = [0, 1, 2] as const;
  const bounds = axes.map((axis) => {
    let low = 32767;
    let high = -32767;
    for (let at = axis; at < vertexCount * 4; at += 4) {
      const value = shorts[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const place = (value: number): number => translation[axis] + (scale[axis] * value) / 32767;
    return { low: place(low), high: place(high) };
  });
  return { low: bounds.map(({ low }) => low), high: bounds.map(({ high }) => high) };
}

function describeMaterial(row: number, colour: Float32Array): object {
  const name = materialNames[row] ?? 'placeholder';
  const { roughness, isMetal }: Surface = surfaces[name];
  const alpha = opacity[name] ?? 1;
  return {
    name,
    pbrMetallicRoughness: {
      baseColorFactor: [...Array.from(colour, (share) => Math.round(share * 1e5) / 1e5), alpha],
      metallicFactor: isMetal ? 1 : 0,
      roughnessFactor: roughness,
    },
    ...(alpha < 1 && { alphaMode: 'BLEND' }),
  };
}
