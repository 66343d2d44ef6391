import sharp from 'sharp';
import { framedPicture } from '../../models/parts/framing/framed-picture.ts';
import { materialNames } from '../../src/museum/materials/material-names.ts';
import { bakeOcclusion } from '../models/bake-occlusion.ts';
import type { LevelMesh } from '../models/level-mesh.ts';
import { mergeParts } from '../models/merge-parts.ts';
import { writeModelFile } from '../models/write-model-file.ts';
import { joinMeshes } from './join-meshes.ts';
import type { ImportedLook } from './look.ts';
import { frameFace } from './size-picture.ts';
import { triangulatePicture, type PictureMesh } from './triangulate-picture.ts';

/** Pixels of the grid a picture is cut on, a side. */
const side = 513;
/** Triangles of a picture's levels: right before it, across the room, at the far wall, from the next room. */
const triangles = [50_000, 14_000, 3_000, 400] as const;

/** Widest and highest picture that is opened, pixels in all: more would not fit the memory of many a machine. */
const mostPixels = 400_000_000;

/** Width over height of a picture as it is to be seen. @throws when it is none that can be opened */
export async function measurePicture(path: string): Promise<number> {
  const { width, height, orientation = 1 } = await sharp(path, { limitInputPixels: mostPixels }).metadata();
  if (!width || !height) throw new Error('it has no size');
  return orientation >= 5 ? height / width : width / height;
}

/**
 * The model of a picture in its frame, at true size: colours are those of the picture, at the corners of triangles that are
 * small where it has detail (decision 13: nothing but the shared surfaces lies on the graphics card). Four levels.
 *
 * @throws when the picture cannot be opened
 */
export async function buildPictureModel(id: string, path: string, look: ImportedLook): Promise<Uint8Array> {
  const { size, sight } = look;
  if (!sight) throw new Error(`import: ${id} is no picture`);
  const pixels = await sharp(path, { limitInputPixels: mostPixels })
    .rotate()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(side, side, { fit: 'fill' })
    .raw()
    .toBuffer();
  const channels = pixels.length / (side * side);
  const colours = channels === 3 ? new Uint8Array(pixels) : spreadGrey(pixels, channels);
  const face = frameFace(sight);
  const frame = framedPicture({
    size,
    surfaces: [
      { material: 'paper', colour: '#cfc8ba' },
      { material: 'walnut', colour: '#4a3423' },
    ],
    framing: {
      profile: 'scoop',
      face,
      mount: 0,
      mountColour: '#efe9dc',
      slip: 'none',
      ornament: 'none',
      plate: false,
    },
    modelClass: 'medium',
    picture: () => [],
  });
  const openness = bakeOcclusion(frame);
  // As `framedPicture` has it: the sight lies at this share of the depth.
  const lift = size[2] * 0.3 + 0.0006;
  const levels = triangulatePicture({ side, pixels: colours }, triangles).map((picture, level) =>
    joinMeshes(
      mergeParts(frame, openness, Math.min(2, level)),
      layPicture(
        picture,
        [size[0] - 2 * face + 0.006, size[1] - 2 * face + 0.006],
        size[1] / 2,
        lift - size[2] / 2,
      ),
    ),
  );
  return writeModelFile(id, levels);
}

/** A grey picture has one channel, or two with its transparency. */
function spreadGrey(pixels: Uint8Array, channels: number): Uint8Array {
  const spread = new Uint8Array(side * side * 3);
  for (let at = 0; at < side * side; at++)
    for (let channel = 0; channel < 3; channel++)
      spread[at * 3 + channel] = pixels[at * channels + (channels > 3 ? channel : 0)] as number;
  return spread;
}

function layPicture(
  { points, colours, indices }: PictureMesh,
  [width, height]: readonly [number, number],
  middle: number,
  z: number,
): LevelMesh {
  const count = points.length / 2;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const uvs = new Float32Array(count * 2);
  const painted = new Uint8Array(count * 4);
  const surfaces = new Uint8Array(count * 4);
  const paper = materialNames.indexOf('paper');
  for (let vertex = 0; vertex < count; vertex++) {
    const x = ((points[vertex * 2] as number) - 0.5) * width;
    const y = (0.5 - (points[vertex * 2 + 1] as number)) * height;
    positions.set([x, middle + y, z], vertex * 3);
    normals[vertex * 3 + 2] = 1;
    uvs.set([Math.round(x * 256) / 256, Math.round(y * 256) / 256], vertex * 2);
    painted.set([...colours.subarray(vertex * 3, vertex * 3 + 3), 255], vertex * 4);
    surfaces[vertex * 4] = paper;
  }
  return {
    positions,
    normals,
    uvs,
    colours: painted,
    surfaces,
    kept: new Uint8Array(count),
    indices,
  };
}
