import type { TextureLayer } from '../../src/museum/materials/texture-layers.ts';
import type { TextureRecipe } from '../../models/textures/recipe.ts';

/** Points a pixel is sampled at, each way: the largest pictures are fine enough as they are. */
const countSamples = (size: number): number => (size < 1024 ? 2 : 1);

/**
 * Draws one layer, rows from the bottom upwards (v grows with the row). A layer that multiplies is brought to a mean
 * of 1 in every channel and then divided by its range; a painting (range 1) is left as it is. Three channels are
 * sRGB; one channel is the root of brightness.
 */
export function paintLayer(
  recipe: TextureRecipe,
  { range }: Pick<TextureLayer, 'range'>,
  size: number,
  channels: 1 | 3,
): Uint8Array {
  const samples = countSamples(size);
  const light = new Float64Array(size * size * channels);
  const sums: [number, number, number] = [0, 0, 0];
  const share = 1 / (samples * samples);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      for (let part = 0; part < samples * samples; part++) {
        const u = (x + ((part % samples) + 0.5) / samples) / size;
        const v = (y + (Math.floor(part / samples) + 0.5) / samples) / size;
        const colour = recipe(u, v);
        const at = (y * size + x) * channels;
        if (channels === 1) {
          const value = (colour[0] * 0.3 + colour[1] * 0.6 + colour[2] * 0.1) * share;
          light[at]! += value;
          sums[0] += value;
        } else
          for (let channel = 0; channel < 3; channel++) {
            const value = (colour[channel] as number) * share;
            light[at + channel]! += value;
            sums[channel]! += value;
          }
      }
  const isPainting = range === 1;
  const encode = channels === 1 ? encodeRoot : encodeScreen;
  const bytes = new Uint8Array(light.length);
  for (let at = 0; at < light.length; at++) {
    const mean = isPainting ? 1 : (sums[at % channels] as number) / (size * size);
    bytes[at] = Math.round(encode(Math.min(1, Math.max(0, (light[at] as number) / mean / range))) * 255);
  }
  return bytes;
}

function encodeRoot(light: number): number {
  return Math.sqrt(light);
}

function encodeScreen(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
