import type { RandomStream } from '../museum/math/seeded-random.ts';

/** One stroke of a bell at the eaves. */
export interface Strike {
  /** Seconds after the one before. */
  readonly after: number;
  /** Which of the bells, 0 to `bellPitches.length` − 1. */
  readonly bell: number;
  /** 0.3 to 1. */
  readonly strength: number;
}

/** Fundamental tones of small bronze bells, hertz. */
export const bellPitches = [1244, 1397, 1661, 1865, 2093] as const;

/** Bells swing in gusts: a few strokes, then a long while of none. */
export function nextStrike(random: RandomStream): Strike {
  const isGust = random() < 0.6;
  return {
    after: isGust ? 0.35 + 0.9 * random() : 4 + 7 * random(),
    bell: Math.floor(random() * bellPitches.length),
    strength: 0.3 + 0.7 * random(),
  };
}
