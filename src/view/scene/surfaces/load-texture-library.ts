import {
  Box2,
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
  Vector2,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { textureSheets, type SheetName } from '../../../museum/materials/texture-layers.ts';
import type { SharedUniforms } from './shared-uniforms.ts';

const sheetNames = Object.keys(textureSheets) as SheetName[];

const addresses: Record<SheetName, URL> = {
  painted: new URL('../../../../models/textures/built/painted.webp', import.meta.url),
  large: new URL('../../../../models/textures/built/large.webp', import.meta.url),
  medium: new URL('../../../../models/textures/built/medium.webp', import.meta.url),
  small: new URL('../../../../models/textures/built/small.webp', import.meta.url),
};

export interface LoadTextureOptions {
  /** The graphics context was lost and has come back. */
  readonly isRestored?: boolean;
  /** Side of the layers on the graphics card as a share of what the files hold. */
  readonly share?: 1 | 0.5;
}

/**
 * Fetches the sheets of textures and sends them to the graphics card; until then the surfaces are as they were, at
 * first plain. Called again after a lost context, and where another quality asks for another size.
 *
 * @throws when a sheet cannot be fetched or read, or is not as long as its list of layers
 */
export async function loadTextureLibrary(
  renderer: WebGLRenderer,
  uniforms: SharedUniforms,
  { isRestored = false, share = 1 }: LoadTextureOptions = {},
): Promise<void> {
  uniforms.isLoading = true;
  try {
    const loaded = await Promise.all(sheetNames.map((name) => loadSheet(renderer, name, share)));
    uniforms.textureBytes = 0;
    for (const { name, sheet, bytes } of loaded) replace(uniforms, name, { sheet, bytes }, isRestored);
  } finally {
    uniforms.isLoading = false;
  }
}

function replace(
  uniforms: SharedUniforms,
  name: SheetName,
  { sheet, bytes }: { sheet: DataArrayTexture; bytes: number },
  isRestored: boolean,
): void {
  // After a lost context the old sheet is gone with it: there is nothing to give back.
  if (!isRestored) uniforms.sheets[name].value.dispose();
  uniforms.sheets[name].value = sheet;
  uniforms.textureBytes += bytes;
}

async function loadSheet(
  renderer: WebGLRenderer,
  name: SheetName,
  share: 1 | 0.5,
): Promise<{ name: SheetName; sheet: DataArrayTexture; bytes: number }> {
  const { size, channels, layers } = textureSheets[name];
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`scene: the textures ${name} answered ${response.status}`);
  // Decoded off the main thread and handed on as it is: no canvas that a careful browser might blur.
  const strip = await createImageBitmap(await response.blob(), {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  });
  if (strip.width !== size || strip.height !== size * layers.length)
    throw new Error(`scene: the textures ${name} are ${strip.width} × ${strip.height} pixels`);
  const side = size * share;
  const sheet = new DataArrayTexture(null, side, side, layers.length);
  if (channels === 1) sheet.format = RedFormat;
  else sheet.colorSpace = SRGBColorSpace;
  sheet.wrapS = RepeatWrapping;
  sheet.wrapT = RepeatWrapping;
  sheet.minFilter = LinearMipmapLinearFilter;
  sheet.magFilter = LinearFilter;
  sheet.anisotropy = Math.min(4, renderer.capabilities.getMaxAnisotropy());
  sheet.generateMipmaps = true;
  sheet.needsUpdate = true;
  // Room is made for the layers; there is nothing to send yet.
  sheet.source.dataReady = false;
  renderer.initTexture(sheet);
  // The smaller copies are made once, after the last layer.
  sheet.generateMipmaps = false;
  const whole = new Box2(new Vector2(0, 0), new Vector2(side, side));
  for (let layer = 0; layer < layers.length; layer++) {
    const bitmap = await createImageBitmap(strip, 0, layer * size, size, size, {
      resizeWidth: side,
      resizeHeight: side,
      resizeQuality: 'medium',
    });
    const source = new Texture(bitmap);
    sheet.generateMipmaps = layer === layers.length - 1;
    renderer.copyTextureToTexture(source, sheet, whole, new Vector3(0, 0, layer));
    bitmap.close();
  }
  strip.close();
  return { name, sheet, bytes: Math.round((side * side * (channels === 1 ? 1 : 4) * layers.length * 4) / 3) };
}
