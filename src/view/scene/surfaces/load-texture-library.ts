import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  RepeatWrapping,
  SRGBColorSpace,
  type WebGLRenderer,
} from 'three';
import { textureSheets, type SheetName } from '../../../museum/materials/texture-layers.ts';
import type { PictureLayer, PictureQueue } from '../picture-queue.ts';
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
  /** Sends the sheets. What it drops was for a context that is lost: it is loaded anew by who hears of that. */
  readonly pictures: Pick<PictureQueue, 'send'>;
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
  { isRestored = false, share = 1, pictures }: LoadTextureOptions,
): Promise<void> {
  uniforms.isLoading = true;
  try {
    const loaded = await Promise.all(sheetNames.map((name) => loadSheet(renderer, name, share, pictures)));
    const sheets = loaded.filter((one) => one !== null);
    if (sheets.length < loaded.length) return;
    uniforms.textureBytes = 0;
    for (const { name, sheet, bytes } of sheets) replace(uniforms, name, { sheet, bytes }, isRestored);
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

/** @returns null when it was dropped on the way */
async function loadSheet(
  renderer: WebGLRenderer,
  name: SheetName,
  share: 1 | 0.5,
  pictures: Pick<PictureQueue, 'send'>,
): Promise<{ name: SheetName; sheet: DataArrayTexture; bytes: number } | null> {
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
  // Room is made for the layers; they are sent row by row.
  sheet.source.dataReady = false;
  const bytesPerTexel = channels === 1 ? 1 : 4;
  const cut = await cutLayers(strip, size, layers.length, side);
  const isSent = await pictures.send({ texture: sheet, layers: cut, rows: side, bytesPerTexel });
  if (!isSent) return null;
  return { name, sheet, bytes: Math.round((side * side * bytesPerTexel * layers.length * 4) / 3) };
}

/** Each layer by itself where they are made smaller: so none takes on colour of the next. */
async function cutLayers(
  strip: ImageBitmap,
  size: number,
  count: number,
  side: number,
): Promise<readonly PictureLayer[]> {
  const tops = Array.from({ length: count }, (_, layer) => layer * size);
  if (side === size) return tops.map((top) => ({ picture: strip, top }));
  const layers = await Promise.all(
    tops.map(async (top) => {
      const picture = await createImageBitmap(strip, 0, top, size, size, {
        resizeWidth: side,
        resizeHeight: side,
        resizeQuality: 'medium',
      });
      return { picture, top: 0 };
    }),
  );
  strip.close();
  return layers;
}
