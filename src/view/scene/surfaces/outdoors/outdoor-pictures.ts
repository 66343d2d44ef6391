import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  type IUniform,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { PictureQueue } from '../../picture-queue.ts';

/** The pictures of the valley, for its materials: one object, filled when they have come. */
export interface OutdoorPictures {
  readonly foliage: IUniform<Texture>;
  readonly normals: IUniform<Texture>;
  /** Grey cloud that repeats. */
  readonly vapour: IUniform<Texture>;
  /** Bytes on the graphics card, with smaller copies. */
  bytes: number;
}

const addresses = {
  foliage: new URL('../../../../../models/textures/built/outdoors-foliage.webp', import.meta.url),
  normals: new URL('../../../../../models/textures/built/outdoors-foliage-normals.webp', import.meta.url),
  vapour: new URL('../../../../../models/textures/built/outdoors-vapour.webp', import.meta.url),
} as const;

/** Stand-ins until the pictures have come: no leaf is drawn, and the sky is without clouds. */
export function createOutdoorPictures(): OutdoorPictures {
  const plain = (bytes: readonly number[]): Texture => {
    const texture = new DataTexture(new Uint8Array(bytes), 1, 1);
    texture.needsUpdate = true;
    return texture;
  };
  return {
    foliage: { value: plain([0, 0, 0, 0]) },
    normals: { value: plain([128, 128, 255, 255]) },
    vapour: { value: plain([128, 128, 128, 255]) },
    bytes: 0,
  };
}

const bytesPerTexel = 4;

/**
 * Fetches the pictures and has them sent to the graphics card. Also after a lost context: then they are fetched anew.
 *
 * @param queue sends them; what it drops was for a context that is lost, and its stand-in stays
 * @throws when one cannot be fetched or read
 */
export async function loadOutdoorPictures(
  renderer: WebGLRenderer,
  pictures: OutdoorPictures,
  queue: Pick<PictureQueue, 'send'>,
): Promise<void> {
  const names = ['foliage', 'normals', 'vapour'] as const;
  const loaded = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(addresses[name]);
      if (!response.ok) throw new Error(`scene: the picture ${name} answered ${response.status}`);
      return createImageBitmap(await response.blob(), {
        premultiplyAlpha: 'none',
        colorSpaceConversion: 'none',
      });
    }),
  );
  const sent = await Promise.all(
    names.map(async (name, at) => {
      const bitmap = loaded[at] as ImageBitmap;
      const { width, height } = bitmap;
      const texture = new DataTexture(null, width, height);
      // Room is made for it; what it shows is sent row by row.
      texture.source.dataReady = false;
      texture.minFilter = LinearMipmapLinearFilter;
      texture.magFilter = LinearFilter;
      texture.generateMipmaps = true;
      if (name === 'vapour') texture.wrapS = texture.wrapT = RepeatWrapping;
      else texture.anisotropy = Math.min(2, renderer.capabilities.getMaxAnisotropy());
      texture.needsUpdate = true;
      const layers = [{ picture: bitmap, top: 0 }];
      return (await queue.send({ texture, layers, rows: height, bytesPerTexel })) ? texture : null;
    }),
  );
  const textures = sent.filter((texture) => texture !== null);
  if (textures.length < sent.length) return;
  pictures.bytes = 0;
  textures.forEach((texture, at) => {
    const uniform = pictures[names[at] as (typeof names)[number]];
    const { width, height } = texture.image;
    uniform.value.dispose();
    uniform.value = texture;
    pictures.bytes += Math.round((width * height * bytesPerTexel * 4) / 3);
  });
}
