import type { TextureLayer } from '../../src/museum/materials/texture-layers.ts';
import type { TextureRecipe } from '../../models/textures/recipe.ts';

/** Points a pixel is sampled at, each way. */
const samples = 2;

/**
 * Draws one layer: RGB bytes, sRGB, rows from the bottom upwards (v grows with the row). A layer that multiplies is
 * brought to a mean of 1 in every channel and then divided by its range; a painting (range 1) is left as it is.
 */
export function paintLayer(
  recipe: TextureRecipe,
  { range }: Pick<TextureLayer, 'range'>,
  size: number,
): Uint8Array {
  const light = new Float64Array(size * size * 3);
  const sums: [number, number, number] = [0, 0, 0];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      for (let part = 0; part < samples * samples; part++) {
        const u = (x + ((part % samples) + 0.5) / samples) / size;
        const v = (y + (Math.floor(part / samples) + 0.5) / samples) / size;
        const colour = recipe(u, v);
        for (let channel = 0; channel < 3; channel++) {
          const value = (colour[channel] as number) / (samples * samples);
          light[(y * size + x) * 3 + channel]! += value;
          sums[channel]! += value;
        }
      }
  const isPainting = range === 1;
  const bytes = new Uint8Array(light.length);
  for (let at = 0; at < light.length; at++) {
    const mean = isPainting ? 1 : (sums[at % 3] as number) / (size * size);
    bytes[at] = Math.round(encode((light[at] as number) / mean / range) * 255);
  }
  return bytes;
}

function encode(light: number): number {
  const c = Math.min(1, Math.max(0, light));
  return c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;
}
