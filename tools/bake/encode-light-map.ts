import sharp from 'sharp';
import { encodeMapLight } from '../../models/building/light/light-map-code.ts';
import type { LightPicture } from './clean-light.ts';

/** Quality of the file: below this, steps show on dark walls. */
const quality = 94;
/** Share of texels that may be brighter than the picture can hold: the mouths of lamps. */
const cut = 0.0005;

/** Four by four thresholds, each once: what is lost to whole bytes is spread so that no line shows. */
const pattern = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

export interface EncodedLight {
  readonly file: Buffer;
  /** What full white stands for. */
  readonly range: number;
}

/** Writes light as a picture: roots of its share of the range, a byte a channel. */
export async function encodeLightMap({ size, light, isLit }: LightPicture): Promise<EncodedLight> {
  const range = chooseRange(light, isLit);
  const bytes = new Uint8Array(size * size * 3);
  for (let texel = 0; texel < size * size; texel++) {
    const x = texel % size;
    const y = (texel - x) / size;
    const threshold = ((pattern[(y & 3) * 4 + (x & 3)] as number) + 0.5) / 16;
    for (let channel = 0; channel < 3; channel++) {
      const value = encodeMapLight(light[texel * 3 + channel] as number, range) * 255;
      bytes[texel * 3 + channel] = Math.min(255, Math.floor(value + 0.1 + 0.8 * threshold));
    }
  }
  const file = await sharp(bytes, { raw: { width: size, height: size, channels: 3 } })
    .webp({ quality, effort: 5, smartSubsample: true })
    .toBuffer();
  return { file, range };
}

/** The brightest channel but for a few texels, in tenths. */
function chooseRange(light: Float32Array, isLit: Uint8Array): number {
  const peaks: number[] = [];
  isLit.forEach((lit, texel) => {
    if (lit)
      peaks.push(
        Math.max(light[texel * 3] as number, light[texel * 3 + 1] as number, light[texel * 3 + 2] as number),
      );
  });
  peaks.sort((a, b) => a - b);
  const peak = peaks[Math.floor((peaks.length - 1) * (1 - cut))] ?? 1;
  return Math.min(4, Math.max(0.5, Math.ceil(peak * 10) / 10));
}
