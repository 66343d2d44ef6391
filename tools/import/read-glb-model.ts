import { NodeIO, type Material, type Node, type Primitive, type Texture } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { Shape } from '../../models/kit/shape.ts';
import type { MaterialName } from '../../src/museum/materials/material-names.ts';

/** A part of a model as it was read: triangles in world metres with a colour at each corner, and what it is made of. */
export interface ReadPart {
  readonly material: MaterialName;
  readonly shape: Shape;
}

/** Triangles that are read at most: a denser scan is to be thinned out by who made it. */
const mostTriangles = 3_000_000;
/** Textures are looked at in so many pixels a side: the colours of corners need no more. */
const texturePixels = 1024;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * Reads a model in glTF 2.0: all meshes of its scene where they stand, colours of materials, textures and corners in one.
 *
 * @throws in a sentence when it is none, or needs what is not there
 */
export async function readGlbModel(path: string): Promise<ReadPart[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.read(path);
  const root = document.getRoot();
  const packed = root.listExtensionsRequired().map(({ extensionName }) => extensionName);
  if (packed.includes('KHR_draco_mesh_compression'))
    throw new Error('it is packed with Draco, which is not read: save it without, or with meshopt');
  const scene = root.getDefaultScene() ?? root.listScenes()[0];
  if (!scene) throw new Error('there is no scene in it');
  const parts: ReadPart[] = [];
  const pictures = new Map<Texture, Promise<Picture | null>>();
  let triangles = 0;
  const work: Promise<void>[] = [];
  scene.traverse((node) => {
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      if (primitive.getMode() !== 4) continue;
      const position = primitive.getAttribute('POSITION');
      if (!position) continue;
      triangles += (primitive.getIndices()?.getCount() ?? position.getCount()) / 3;
      if (triangles > mostTriangles)
        throw new Error(
          `it has more than ${mostTriangles.toLocaleString('en')} triangles: thin it out first`,
        );
      const texture = primitive.getMaterial()?.getBaseColorTexture() ?? null;
      if (texture && !pictures.has(texture)) pictures.set(texture, openTexture(texture));
      work.push(
        (texture ? (pictures.get(texture) as Promise<Picture | null>) : Promise.resolve(null)).then(
          (picture) => {
            const shape = readPrimitive(node, primitive, picture);
            if (shape.triangleCount > 0)
              parts.push({ material: chooseMaterial(primitive.getMaterial()), shape });
          },
        ),
      );
    }
  });
  await Promise.all(work);
  if (parts.length === 0) throw new Error('there is no surface of triangles in it');
  return parts;
}

/** Width, height and depth of all parts together, metres. */
export function boundsOf(parts: readonly ReadPart[]): [number, number, number] {
  const all = parts.map(({ shape }) => shape.bounds);
  return [0, 1, 2].map(
    (axis) =>
      Math.max(...all.map(({ max }) => max[axis] as number)) -
      Math.min(...all.map(({ min }) => min[axis] as number)),
  ) as [number, number, number];
}

async function openTexture(texture: Texture): Promise<Picture | null> {
  const image = texture.getImage();
  if (!image) return null;
  try {
    const { data, info } = await sharp(image)
      .resize(texturePixels, texturePixels, { fit: 'inside', withoutEnlargement: true })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return info.channels === 3
      ? { width: info.width, height: info.height, pixels: new Uint8Array(data) }
      : null;
  } catch {
    // A texture in a form that is not read (KTX2): the colour of the material stays.
    return null;
  }
}

function readPrimitive(node: Node, primitive: Primitive, picture: Picture | null): Shape {
  const position = primitive.getAttribute('POSITION');
  if (!position) return new Shape([], [], [], []);
  const matrix = node.getWorldMatrix();
  const material = primitive.getMaterial();
  const uv = primitive.getAttribute(`TEXCOORD_${material?.getBaseColorTextureInfo()?.getTexCoord() ?? 0}`);
  const painted = primitive.getAttribute('COLOR_0');
  const factor = material?.getBaseColorFactor() ?? [1, 1, 1, 1];
  const positions: number[] = [];
  const colours: number[] = [];
  const point = [0, 0, 0];
  const colour = [1, 1, 1, 1];
  const place = [0, 0];
  for (let vertex = 0; vertex < position.getCount(); vertex++) {
    position.getElement(vertex, point);
    const [x = 0, y = 0, z = 0] = point;
    for (let axis = 0; axis < 3; axis++) {
      const value =
        (matrix[axis] as number) * x +
        (matrix[axis + 4] as number) * y +
        (matrix[axis + 8] as number) * z +
        (matrix[axis + 12] as number);
      positions.push(Number.isFinite(value) ? value : 0);
    }
    painted?.getElement(vertex, colour);
    if (picture && uv) uv.getElement(vertex, place);
    for (let channel = 0; channel < 3; channel++) {
      // Factors and colours of corners are linear, those of textures are not.
      const texel =
        picture && uv ? fromSrgb(sample(picture, place[0] as number, place[1] as number, channel) / 255) : 1;
      colours.push(toSrgb(texel * (factor[channel] as number) * (painted ? (colour[channel] as number) : 1)));
    }
  }
  const indices = primitive.getIndices();
  const list = indices
    ? Array.from(indices.getArray() ?? [], Number)
    : Array.from({ length: position.getCount() }, (_, at) => at);
  const isMirrored = determinant(matrix) < 0;
  const whole = list.slice(0, list.length - (list.length % 3));
  const turned = isMirrored
    ? whole.map((_, at) => whole[at % 3 === 1 ? at + 1 : at % 3 === 2 ? at - 1 : at] as number)
    : whole;
  return Shape.fromRaw(
    {
      positions,
      uvs: positions.flatMap((_, at) =>
        at % 3 === 0 ? [positions[at] as number, positions[at + 1] as number] : [],
      ),
      indices: turned.filter((index) => index < position.getCount()),
      colours,
    },
    1,
  );
}

function sample({ width, height, pixels }: Picture, u: number, v: number, channel: number): number {
  const wrap = (value: number): number => value - Math.floor(value);
  const x = Math.min(width - 1, Math.floor(wrap(u) * width));
  const y = Math.min(height - 1, Math.floor(wrap(v) * height));
  return pixels[(y * width + x) * 3 + channel] ?? 128;
}

/** The surface of this museum that comes nearest to a material. */
function chooseMaterial(material: Material | null): MaterialName {
  if (!material) return 'ceramic';
  const [red, green, blue] = material.getBaseColorFactor();
  if (material.getAlphaMode() === 'BLEND' && material.getAlpha() < 0.6) return 'glass';
  if (material.getMetallicFactor() > 0.5 && !material.getMetallicRoughnessTexture())
    return blue < red * 0.6 ? (green > red * 0.65 ? 'gold' : 'bronze') : red > 0.5 ? 'silver' : 'iron';
  return material.getRoughnessFactor() < 0.3 ? 'porcelain' : 'ceramic';
}

function determinant(m: readonly number[]): number {
  const [a = 0, b = 0, c = 0, , d = 0, e = 0, f = 0, , g = 0, h = 0, i = 0] = m;
  return a * (e * i - f * h) - d * (b * i - c * h) + g * (b * f - c * e);
}

function fromSrgb(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toSrgb(value: number): number {
  const clear = Math.min(1, Math.max(0, value));
  return clear <= 0.0031308 ? clear * 12.92 : 1.055 * clear ** (1 / 2.4) - 0.055;
}
