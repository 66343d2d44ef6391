import { startRandom } from '../museum/math/seeded-random.ts';

/** Fills a buffer with white noise, −1 to 1: the same for the same seed. */
export function fillNoise(samples: Float32Array, seed: string): void {
  const random = startRandom(seed);
  for (let at = 0; at < samples.length; at++) samples[at] = random() * 2 - 1;
}

/** Fills a buffer with what comes back from the walls of a hall: noise that dies away. */
export function fillEcho(samples: Float32Array, seed: string): void {
  fillNoise(samples, seed);
  for (let at = 0; at < samples.length; at++) {
    const part = at / samples.length;
    samples[at] = (samples[at] ?? 0) * Math.exp(-6.9 * part) * Math.min(1, at / 200);
  }
}
