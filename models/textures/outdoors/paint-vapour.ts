import { clamp01, turbulence } from '../noise.ts';

/** Side of the picture, pixels. */
export const vapourSize = 256;

/** One grey cloud that repeats: clouds, mist, ripples and the crests of far ridges are read from it. */
export function paintVapour(): Uint8Array {
  const grey = new Uint8Array(vapourSize * vapourSize);
  for (let y = 0; y < vapourSize; y++)
    for (let x = 0; x < vapourSize; x++) {
      const value = turbulence((x + 0.5) / vapourSize, (y + 0.5) / vapourSize, 4, 4, 6, 91);
      grey[y * vapourSize + x] = Math.round(clamp01((value - 0.5) * 1.6 + 0.5) * 255);
    }
  return grey;
}
