import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  Texture,
  type IUniform,
  type WebGLRenderer,
} from 'three';

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

/**
 * Fetches the pictures and hands them to the graphics card. Also after a lost context: then they are fetched anew.
 *
 * @throws when one cannot be fetched or read
 */
export async function loadOutdoorPictures(renderer: WebGLRenderer, pictures: OutdoorPictures): Promise<void> {
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
  pictures.bytes = 0;
  names.forEach((name, at) => {
    const bitmap = loaded[at] as ImageBitmap;
    const texture = new Texture(bitmap);
    texture.flipY = false;
    texture.minFilter = LinearMipmapLinearFilter;
    texture.magFilter = LinearFilter;
    if (name === 'vapour') texture.wrapS = texture.wrapT = RepeatWrapping;
    else texture.anisotropy = Math.min(2, renderer.capabilities.getMaxAnisotropy());
    texture.needsUpdate = true;
    pictures[name].value.dispose();
    pictures[name].value = texture;
    pictures.bytes += Math.round((bitmap.width * bitmap.height * 4 * 4) / 3);
  });
}
