import sharp from 'sharp';
import { foliageAtlasSize } from '../../../src/museum/materials/foliage-atlas.ts';
import { paintFoliageAtlas } from '../../../models/textures/outdoors/paint-foliage-atlas.ts';
import { paintVapour, vapourSize } from '../../../models/textures/outdoors/paint-vapour.ts';
import type { OutdoorPicture } from './outdoor-manifest.ts';

/** Paints and encodes all pictures for outdoors: the same bytes every time. */
export async function encodeOutdoorPictures(): Promise<Record<OutdoorPicture, Buffer>> {
  const { width, height } = foliageAtlasSize;
  const { colour, normal } = paintFoliageAtlas();
  return {
    // Exact: the colour of transparent pixels is kept, else every crown gets a white rim.
    foliage: await sharp(colour, { raw: { width, height, channels: 4 } })
      .webp({ quality: 72, alphaQuality: 80, exact: true, effort: 6 })
      .toBuffer(),
    'foliage-normals': await sharp(normal, { raw: { width, height, channels: 3 } })
      .resize(width / 2, height / 2)
      .webp({ quality: 75, effort: 6 })
      .toBuffer(),
    vapour: await sharp(paintVapour(), { raw: { width: vapourSize, height: vapourSize, channels: 1 } })
      .webp({ quality: 84, effort: 6 })
      .toBuffer(),
  };
}
